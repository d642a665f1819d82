import { isOpen } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { stageOf } from "./steering.js";

// A round before it opens: what it will be, in a few facts.
export function Plan({ live, steering, round, script }) {
  const { stage, next } = stageOf(live);
  const elsewhere = isOpen(round) || next?.id === round.id || stage === "lobby" || stage === "ended";
  return html`<ul class="facts">
    ${factsOf(round, script).map(([icon, words]) => html`<li key=${words}><${Icon} name=${icon} /> ${words}</li>`)}
  </ul>
  ${!elsewhere && html`<p>
    <button type="button" class="button" onClick=${() => steering.open(round)}>${t("Start this round now")}</button></p>`}`;
}

function factsOf({ minutes }, script) {
  const facts = minutes ? [["clock", nt("{n} minute", "{n} minutes", minutes)]] : [];
  if (!script) return facts;
  const { columns = [], hidden, names, limit } = script;
  if (columns.length) facts.push(["pin", columns.map((column) => column.title ?? column).join(", ")]);
  facts.push(hidden
    ? ["eye-off", t("Notes stay hidden until you show them")]
    : ["users", t("Everyone sees the notes at once")]);
  facts.push(["pencil", names === "hidden" ? t("Only you see who wrote what") : t("Everyone sees who wrote what")]);
  if (limit) facts.push(["check", nt("At most {n} note a person", "At most {n} notes a person", limit)]);
  return facts;
}
