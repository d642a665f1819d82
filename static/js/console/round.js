import { one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { VIEWS } from "./kinds.js";
import { Plan } from "./plan.js";
import { stageOf } from "./steering.js";

export function Round({ live, steering, round }) {
  const script = one(live.view, "script", round.id);
  const View = VIEWS[round.kind];
  const prompt = round.prompt ?? script?.prompt;
  const again = round.state === "closed" && stageOf(live).stage !== "ended";
  return html`
    <div class="console__head">
      <h1>${round.title}</h1>
      ${prompt && html`<p class="quiet">${prompt}</p>`}
    </div>
    ${script?.script && html`<${Script} words=${script.script} open=${round.state === "planned"} />`}
    ${round.state === "planned" || !View
      ? html`<${Plan} live=${live} steering=${steering} round=${round} script=${script} />`
      : html`<${View} live=${live} steering=${steering} round=${round} />`}
    ${again && html`<p>
      <button type="button" class="button" onClick=${() => steering.open(round)}>${t("Open this round again")}</button></p>`}`;
}

const Script = ({ words, open }) => html`<details class="script" open=${open}>
  <summary>${t("Script, for you only")}</summary>
  <p class="script__text">${words}</p>
</details>`;
