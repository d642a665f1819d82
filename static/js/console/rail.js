import { html, useEffect, useState } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { Clock } from "./clock.js";
import { Downloads } from "./downloads.js";
import { EndDialog } from "./end_dialog.js";
import { listenToKeys } from "./keys.js";
import { nextStep } from "./next_step.js";
import { stageOf } from "./steering.js";
import { Wall, wallKeys } from "./wall.js";

// Where ending the session is not the next step, but may be needed.
const CAN_END_EARLY = ["running", "paused", "closing", "between"];

export function Rail({ live, steering, followed }) {
  const [ending, setEnding] = useState(false);
  const ask = () => setEnding(true);
  const step = () => nextStep(live, steering, { followed, ask });
  useEffect(() => listenToKeys(() => ({ ...keysOf(live, steering), ...wallKeys(live, steering), Enter: step()?.act })), []);
  const { stage } = stageOf(live);
  return html`<aside class="console__rail" aria-label=${t("Controls")}>
    <section class="console__part" aria-label=${t("Clock")}>
      <${Clock} live=${live} steering=${steering} />
      <${Primary} step=${step()} />
    </section>
    ${stage === "ended" ? html`<${Downloads} live=${live} />` : html`<${Wall} live=${live} steering=${steering} />`}
    ${CAN_END_EARLY.includes(stage) && html`
      <button type="button" class="button button--quiet button--flush" onClick=${ask}>${t("End the session")}</button>`}
    ${ending && html`<${EndDialog} live=${live} steering=${steering} close=${() => setEnding(false)} />`}
  </aside>`;
}

function Primary({ step }) {
  if (!step) return null;
  return html`
    <button type="button" class="button button--primary button--large button--between"
      aria-disabled=${step.busy ? "true" : null} onClick=${step.act}><span>${step.words}</span> <kbd>enter</kbd></button>
    ${step.hint && html`<p class="small quiet">${step.hint}</p>`}`;
}

function keysOf(live, steering) {
  const { stage, round } = stageOf(live);
  const keys = {};
  if (stage === "running" || stage === "paused") {
    keys[" "] = () => steering.pauseOrResume(round);
    keys["+"] = keys["="] = () => steering.extend(round);
  }
  const last = live.view.get("step", live.page.session);
  if (last) keys.z = () => steering.undo(last);
  return keys;
}
