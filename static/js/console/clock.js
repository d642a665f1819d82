import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { TimeBar, Timer } from "../parts/timer.js";
import { stageOf } from "./steering.js";

export function Clock({ live, steering }) {
  const { stage, round } = stageOf(live);
  const paused = stage === "paused";
  if (!["running", "paused", "closing"].includes(stage)) return html`<${Still} stage=${stage} />`;
  return html`
    <${Timer} round=${round} left />
    <${TimeBar} round=${round} />
    ${stage !== "closing" && html`<div class="console__pair">
      <button type="button" class="button button--between" onClick=${() => steering.pauseOrResume(round)}><span>${paused ? t("Go on") : t("Pause")}</span> <kbd>${t("space")}</kbd></button>
      <button type="button" class="button button--between" onClick=${() => steering.extend(round)}><span>${t("+ 1 min")}</span> <kbd>+</kbd></button>
    </div>`}`;
}

const WORDS = {
  lobby: () => t("Not started yet"),
  between: () => t("No round is open"),
  finished: () => t("All rounds are done"),
  ended: () => t("The session is over"),
};

const Still = ({ stage }) => html`<p class="console__still">${WORDS[stage]()}</p>`;
