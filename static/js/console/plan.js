import { isOpen } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { inGroups } from "./group_facts.js";
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

function factsOf(round, script) {
  const { minutes } = round;
  const facts = minutes ? [["clock", nt("{n} minute", "{n} minutes", minutes)]] : [];
  if (inGroups(round)) facts.push(["users", t("in groups")]);
  return script && OF_KIND[round.kind] ? [...facts, ...OF_KIND[round.kind](script)] : facts;
}

const OF_KIND = {
  notes({ columns = [], hidden, names, limit, picks }) {
    const facts = columns.length ? [["pin", columns.map((column) => column.title ?? column).join(", ")]] : [];
    facts.push(hidden
      ? ["eye-off", t("Notes stay hidden until you show them")]
      : ["eye", t("Everyone sees the notes at once")]);
    facts.push(["pencil", names === "hidden" ? t("Only you see who wrote what") : t("Everyone sees who wrote what")]);
    if (limit) facts.push(["check", nt("At most {n} note a person", "At most {n} notes a person", limit)]);
    if (picks) facts.push(["pin", nt("A group marks at most {n} note", "A group marks at most {n} notes", picks)]);
    return facts;
  },
  "check-in"({ form, steps, low, high }) {
    if (form === "word") return [["pencil", t("One word each")]];
    if (form === "open") return [["pencil", t("An open answer each")]];
    return [["pencil", t("A scale from 1 to {n}: {low} to {high}", { n: steps, low, high })]];
  },
};
