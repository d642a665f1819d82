import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { TimeBar, Timer } from "../parts/timer.js";
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
  return html`
    <${Timer} round=${round} left />
    <${TimeBar} round=${round} />
    ${stage !== "closing" && html`<div class="console__pair">
      <${Key} words=${stage === "paused" ? t("Go on") : t("Pause")} name=${t("space")}
        act=${() => steering.pauseOrResume(round)} />
      <${Key} words=${t("+ 1 min")} name="+" act=${() => steering.extend(round)} />
    </div>`}`;
}

const Key = ({ words, name, act }) => html`
  <button type="button" class="button button--between" onClick=${act}><span>${words}</span> <kbd>${name}</kbd></button>`;
