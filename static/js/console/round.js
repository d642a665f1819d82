import { boardOf, isOpen, one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { Board } from "./board.js";
import { stageOf } from "./steering.js";

export function Round({ live, steering, round }) {
  const script = one(live.view, "script", round.id);
  const board = boardOf(live, round);
  const prompt = round.prompt ?? script?.prompt;
  return html`
    <div class="console__head">
      <h1>${round.title}</h1>
      ${prompt && html`<p class="quiet">${prompt}</p>`}
    </div>
    ${script?.script && html`<details class="script" open=${round.state === "planned"}><summary>${t("Script, for you only")}</summary><p class="script__text">${script.script}</p></details>`}
    ${round.state === "planned" || !board
      ? html`<${Plan} live=${live} steering=${steering} round=${round} script=${script} />`
      : html`<${Board} live=${live} steering=${steering} round=${round} board=${board} />`}
    ${round.state === "closed" && stageOf(live).stage !== "ended" && html`<p><button type="button" class="button" onClick=${() => steering.open(round)}>${t("Open this round again")}</button></p>`}`;
}

// Before it opens: what it will be, in a few facts.
function Plan({ live, steering, round, script }) {
  const { stage, next } = stageOf(live);
  const early = isOpen(round) || next?.id === round.id || stage === "lobby" || stage === "ended";
  return html`<ul class="facts">
    <li><${Icon} name="clock" /> ${nt("{n} minute", "{n} minutes", round.minutes)}</li>
    ${script?.columns?.length > 0 && html`<li><${Icon} name="pin" /> ${script.columns.map((column) => column.title ?? column).join(", ")}</li>`}
    ${script && html`<li><${Icon} name=${script.hidden ? "eye-off" : "users"} /> ${script.hidden ? t("Notes stay hidden until you show them") : t("Everyone sees the notes at once")}</li>`}
    ${script && html`<li><${Icon} name="users" /> ${script.names === "hidden" ? t("Only you see who wrote what") : t("Everyone sees who wrote what")}</li>`}
    ${script?.limit && html`<li><${Icon} name="check" /> ${nt("At most {n} note a person", "At most {n} notes a person", script.limit)}</li>`}
  </ul>
  ${!early && html`<p><button type="button" class="button" onClick=${() => steering.open(round)}>${t("Start this round now")}</button></p>`}`;
}
