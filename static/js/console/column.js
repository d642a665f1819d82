import { byOrder, one } from "../parts/facts.js";
import { computed, html, useMemo } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { StaffNote } from "./staff_note.js";

// `place`: where its names are covered; `secret`: the words are too.
export function Column({ live, board, column: { id: column, title }, place, secret }) {
  const joined = useMemo(() => computed(() => inColumn(live, board.id, column)), [board.id, column]).value;
  const ids = joined ? joined.split(" ") : [];
  return html`<section class="column" aria-labelledby=${`column-${column}`}>
    <h2 id=${`column-${column}`} class="column__head"><span>${title}</span>
      ${" "}<span class="badge" aria-label=${nt("{n} note", "{n} notes", ids.length)}>${ids.length}</span></h2>
    ${ids.length
      ? html`<ul class="notes">${ids.map((id) => html`<${StaffNote} key=${id} live=${live} id=${id} board=${board}
          place=${place} secret=${secret} />`)}</ul>`
      : html`<div class="empty">${t("Nothing here yet.")}</div>`}
  </section>`;
}

// The ids in order as one text: the column is drawn anew when that changes, not when a note does. The late ones last.
function inColumn({ view }, board, column) {
  const late = (note) => (note.late ? 1 : 0);
  const notes = view.ids("note").map((id) => one(view, "note", id));
  const here = notes.filter((note) => note?.board === board && note.column === column);
  return here.sort((a, b) => late(a) - late(b) || byOrder(a, b)).map(({ id }) => id).join(" ");
}
