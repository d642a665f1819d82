import { clockOf } from "../parts/clocked.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { TimeBar, Timer } from "../parts/timer.js";
import { hasSlots, slotClock } from "./slots.js";
import { stageOf } from "./steering.js";

const STILL = {
  lobby: () => t("Not started yet"),
  between: () => t("No round is open"),
  finished: () => t("All rounds are done"),
  ended: () => t("The session is over"),
};

export function Clock({ live, steering }) {
  const { stage, round } = stageOf(live);
  if (STILL[stage]) return html`<p class="console__still">${STILL[stage]()}</p>`;
  if (hasSlots(round)) return html`<${SlotClock} live=${live} round=${round} clock=${slotClock(live, steering, round)} />`;
  return html`
    <${Timer} round=${round} left />
    <${TimeBar} round=${round} />
    ${stage !== "closing" && html`<div class="console__pair">
      <${Key} words=${stage === "paused" ? t("Go on") : t("Pause")} name=${t("space")}
        act=${() => steering.pauseOrResume(round)} />
      <${Key} words=${t("+ 1 min")} name="+" act=${() => steering.extend(round)} />
    </div>`}`;
}

// Of who is on stage; the time of the round itself follows from the queue.
function SlotClock({ live, round, clock }) {
  if (!clock) return html`<p class="console__still">${t("Nobody is on")}</p>`;
  const slot = clockOf(live, round);
  return html`
    <${Timer} round=${slot} left />
    <${TimeBar} round=${slot} />
    <${Key} words=${clock.paused ? t("Go on") : t("Pause")} name=${t("space")} act=${clock.pauseOrResume} />
    <div class="console__pair">
      <${Key} words=${t("− 1 min")} name="-" act=${clock.less} />
      <${Key} words=${t("+ 1 min")} name="+" act=${clock.more} />
    </div>`;
}

const Key = ({ words, name, act }) => html`
  <button type="button" class="button button--between" onClick=${act}><span>${words}</span> <kbd>${name}</kbd></button>`;
