import { one } from "../parts/facts.js";
import { html, useState } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { Covered, isCovered } from "./cover.js";
import { inGroups } from "./group_facts.js";
import { GroupsPlan } from "./groups_plan.js";
import { GroupsRound } from "./groups_round.js";
import { PLANNED, VIEWS } from "./kinds.js";
import { Plan } from "./plan.js";
import { stageOf } from "./steering.js";

export function Round({ live, steering, round }) {
  const script = one(live.view, "script", round.id);
  const [reading, setReading] = useState(round.state === "planned");
  const prompt = round.prompt ?? script?.prompt;
  const again = round.state === "closed" && stageOf(live).stage !== "ended";
  return html`
    <div class="console__head">
      <div class="console__heading"><h1>${round.title}</h1>
        ${script?.script && html`<${ScriptButton} reading=${reading} toggle=${() => setReading(!reading)} />`}</div>
      ${prompt && html`<p class="quiet">${prompt}</p>`}
    </div>
    ${script?.script && reading && html`<${Script} round=${round} words=${script.script} />`}
    <${Content} live=${live} steering=${steering} round=${round} script=${script} />
    ${again && html`<p>
      <button type="button" class="button" onClick=${() => steering.open(round)}>${t("Open this round again")}</button></p>`}`;
}

const ScriptButton = ({ reading, toggle }) => html`<button type="button" class="button button--quiet" aria-expanded=${reading}
  aria-controls="script" onClick=${toggle}>${t("Script")}</button>`;

function Content({ live, steering, round, script }) {
  const View = VIEWS[round.kind];
  const ended = stageOf(live).stage === "ended";
  if (round.state === "planned") return html`
    <${Plan} live=${live} steering=${steering} round=${round} script=${script} />
    ${PLANNED[round.kind] && !ended && html`<${PLANNED[round.kind]} live=${live} steering=${steering} round=${round} />`}
    ${inGroups(round) && !ended && html`<${GroupsPlan} live=${live} steering=${steering} round=${round} />`}`;
  if (inGroups(round)) return html`<${GroupsRound} live=${live} steering=${steering} round=${round} View=${View} />`;
  return View ? html`<${View} live=${live} steering=${steering} round=${round} />` : null;
}

// For the facilitator only, and so covered where the room may look along.
function Script({ round, words }) {
  const place = `script:${round.id}`;
  return html`<div class="script" id="script">
    ${!isCovered(place) && html`<p class="script__text">${words}</p>`}
    <${Covered} place=${place} what=${t("Your script is covered.")} />
  </div>`;
}
