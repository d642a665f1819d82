import { all, byOrder, plenaryBoard } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { SharedNote } from "./shared_note.js";

// What the groups brought to the plenary: on every phone, each note with the group it came from.
export function Brought({ live, round }) {
  const board = round.seating === "groups" && plenaryBoard(live, round);
  const notes = board ? all(live.view, "note").filter((note) => note.board === board.id).sort(byOrder) : [];
  if (!notes.length) return null;
  const used = board.columns.filter(({ id }) => notes.some(({ column }) => column === id));
  return html`<section class="phone__part" aria-labelledby="brought">
    <div class="phone__head">
      <h2 id="brought">${t("Brought to the plenary")}</h2>
      <span class="quiet small">${nt("{n} note", "{n} notes", notes.length)}</span>
    </div>
    ${used.map(({ id, title }) => html`
      ${board.columns.length > 1 && html`<h3>${title}</h3>`}
      <ul class="notes" key=${id}>${notes.filter(({ column }) => column === id).map((note) =>
        html`<${SharedNote} key=${note.id} live=${live} id=${note.id} board=${board} />`)}</ul>`)}
  </section>`;
}
