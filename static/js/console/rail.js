import { html, useEffect } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { Clock } from "./clock.js";
import { Downloads } from "./downloads.js";
import { listenToKeys } from "./keys.js";
import { keysOf } from "./key_map.js";
import { momentOf, nextStep } from "./next_step.js";
import { useSettling } from "./settling.js";
import { openSheet } from "./sheets.js";
import { stageOf } from "./steering.js";
import { Wall } from "./wall.js";

// Where ending the session is not the next step, but may be needed.
const CAN_END_EARLY = ["running", "paused", "closing", "between"];

export function Rail({ live, steering }) {
  const { isSettled, settled } = useSettling(() => momentOf(live));
  useEffect(() => listenToKeys(() => keysOf(live, steering, isSettled)), []);
  const { stage } = stageOf(live);
  return html`<aside class="console__rail" aria-label=${t("Controls")}>
    <section class="console__part" aria-label=${t("Clock")}>
      <${Clock} live=${live} steering=${steering} />
      <${Primary} step=${nextStep(live, steering)} isSettled=${isSettled} settled=${settled} />
      ${stage === "lobby" && html`<${Before} steering=${steering} />`}
    </section>
    ${stage === "ended" ? html`<${Downloads} live=${live} />` : html`<${Wall} live=${live} steering=${steering} />`}
    ${stage !== "ended" && html`<${Aside} early=${CAN_END_EARLY.includes(stage)} />`}
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

const Aside = ({ early }) => html`<div class="console__aside">
  <button type="button" class="button button--between" id="open-message" onClick=${() => openSheet("message")}>
    <span class="button__words"><${Icon} name="message-circle" /> ${t("Message")}</span> <kbd>m</kbd></button>
  ${early && html`<button type="button" class="button button--quiet button--flush" onClick=${() => openSheet("end")}>
    ${t("End the session")}</button>`}
</div>`;
