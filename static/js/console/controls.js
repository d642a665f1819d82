import { html, useEffect } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { Clock } from "./clock.js";
import { listenToKeys } from "./keys.js";
import { keysOf } from "./key_map.js";
import { momentOf, nextStep } from "./next_step.js";
import { useSettling } from "./settling.js";
import { openSheet } from "./sheets.js";
import { stageOf } from "./steering.js";

// The clock and the one step that comes next: first in the page, and first on a small one.
export function Controls({ live, steering }) {
  const { isSettled, settled } = useSettling(() => momentOf(live));
  useEffect(() => listenToKeys(() => keysOf(live, steering, isSettled)), []);
  return html`<aside class="console__rail" aria-label=${t("Controls")}>
    <section class="console__part" aria-label=${t("Clock")}>
      <${Clock} live=${live} steering=${steering} />
      <${Primary} step=${nextStep(live, steering)} isSettled=${isSettled} settled=${settled} />
      ${stageOf(live).stage === "lobby" && html`<${Before} steering=${steering} />`}
    </section>
  </aside>`;
}

function Primary({ step, isSettled, settled }) {
  if (!step) return null;
  const press = () => isSettled() && step.act();
  return html`
    <button type="button" class="button button--primary button--large button--between" data-fresh=${settled ? null : ""}
      aria-disabled=${step.busy ? "true" : null} onClick=${press}><span>${step.words}</span> <kbd>enter</kbd></button>
    ${step.hint && html`<p class="small quiet">${step.hint}</p>`}`;
}

// Before it starts one can still try everything, and see whether phones get here.
const Before = ({ steering }) => html`
  <div class="console__pair">
    <button type="button" class="button" onClick=${steering.rehearse}>${t("Rehearsal")}</button>
    <button type="button" class="button" id="open-reach" onClick=${() => openSheet("reach")}>${t("Connection")}</button>
  </div>`;
