import { all } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { Lost } from "./lost.js";
import { OwnNote } from "./own_note.js";
import { Rejected } from "./rejected.js";

const URGENCY = { waiting: 0, saved: 1 };
const urgency = (note) => URGENCY[note.state] ?? (note.late ? 2 : 3);
// The newest first: what was just posted stands right under the form.
const byNeed = (a, b) => urgency(a) - urgency(b) || (b.at ?? Infinity) - (a.at ?? Infinity) || (a.id < b.id ? -1 : 1);

export function Mine({ live, board }) {
  const notes = all(live.view, "mine").filter((note) => !board || note.board === board.id).sort(byNeed);
  const rejected = live.outbox.rejected.value;
  const lost = all(live.view, "lost");
  if (!notes.length && !rejected.length && !lost.length) return null;
  return html`<section class="phone__part" aria-labelledby="mine">
    <div class="phone__head">
      <h2 id="mine">${t("Yours")}</h2>
      <span class="quiet small">${counted(notes.length, board?.limit)}</span>
    </div>
    <ul class="notes">
      ${rejected.map((entry) => html`<${Rejected} key=${entry.id} live=${live} entry=${entry} />`)}
      ${lost.map((revision) => html`<${Lost} key=${revision.id} revision=${revision} />`)}
      ${notes.map((note) => html`<${OwnNote} key=${note.id} live=${live} id=${note.id} />`)}
    </ul>
  </section>`;
}

const counted = (n, limit) => (limit ? t("{n} of {limit} notes", { n, limit }) : nt("{n} note", "{n} notes", n));
