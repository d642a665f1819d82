import { html, useEffect, useState } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { Clock } from "./clock.js";
import { Downloads } from "./downloads.js";
import { EndDialog } from "./end_dialog.js";
import { listenToKeys } from "./keys.js";
import { nextStep } from "./next_step.js";
import { stageOf } from "./steering.js";
import { Wall, wallKeys } from "./wall.js";

export function Rail({ live, steering, followed }) {
  const [ending, setEnding] = useState(false);
  const step = () => nextStep(live, steering, { followed, ask: () => setEnding(true) });
  useEffect(() => listenToKeys(() => ({ ...keysOf(live, steering), ...wallKeys(live, steering), Enter: step()?.act })), []);
  const { stage } = stageOf(live);
  const primary = step();
  return html`<aside class="console__rail" aria-label=${t("Controls")}>
    <section class="console__part" aria-label=${t("Clock")}>
      <${Clock} live=${live} steering=${steering} />
      ${primary && html`<button type="button" class="button button--primary button--large button--between" aria-disabled=${primary.busy ? "true" : null}
        onClick=${primary.act}><span>${primary.words}</span> <kbd>enter</kbd></button>`}
      ${primary?.hint && html`<p class="small quiet">${primary.hint}</p>`}
    </section>
    ${stage === "ended" ? html`<${Downloads} live=${live} />` : html`<${Wall} live=${live} steering=${steering} />`}
    ${stage !== "ended" && stage !== "lobby" && stage !== "finished" && html`<button type="button" class="button button--quiet button--flush" onClick=${() => setEnding(true)}>${t("End the session")}</button>`}
    ${ending && html`<${EndDialog} live=${live} steering=${steering} close=${() => setEnding(false)} />`}
  </aside>`;
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
