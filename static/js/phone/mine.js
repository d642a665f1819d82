import { all, one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { Lost } from "./lost.js";
import { OwnNote } from "./own_note.js";
import { Rejected } from "./rejected.js";

const URGENCY = { waiting: 0, saved: 1 };
const urgency = (note) => URGENCY[note.state] ?? (note.late ? 2 : 3);
// The newest first: what was just posted stands right under the form.
const byNeed = (a, b) => urgency(a) - urgency(b) || (b.at ?? Infinity) - (a.at ?? Infinity) || (a.id < b.id ? -1 : 1);

// One's own notes of a round, or of all; `board` is the one that is written on now.
export function Mine({ live, board, round }) {
  const notes = all(live.view, "mine").filter((note) => !round || isOf(live, note, round)).sort(byNeed);
  const rejected = live.outbox.rejected.value;
  const lost = all(live.view, "lost");
  if (!notes.length && !rejected.length && !lost.length) return null;
  const here = board ? notes.filter((note) => note.board === board.id).length : notes.length;
  return html`<section class="phone__part" aria-labelledby="mine">
    <div class="phone__head">
      <h2 id="mine">${t("Yours")}</h2>
      <span class="quiet small">${board?.limit ? t("{n} of {limit} notes", { n: here, limit: board.limit })
        : nt("{n} note", "{n} notes", notes.length)}</span>
    </div>
    <ul class="notes">
      ${rejected.map((entry) => html`<${Rejected} key=${entry.id} live=${live} entry=${entry} />`)}
      ${lost.map((revision) => html`<${Lost} key=${revision.id} revision=${revision} />`)}
      ${notes.map((note) => html`<${OwnNote} key=${note.id} live=${live} id=${note.id} />`)}
    </ul>
  </section>`;
}

// Also what was written in this round before a move to another group. Whose board is not heard any more and not named
// by the server yet, still waits here: better in sight in the wrong round than out of sight.
export function isOf({ view }, note, round) {
  const place = one(view, "board", note.board) ?? one(view, "group", note.group);
  return !place || place.round === round.id;
}
