import { byOrder, one } from "../parts/facts.js";
import { computed, html, useMemo } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { Note } from "../parts/note.js";
import { nt, t } from "../parts/texts.js";
import { Timer } from "../parts/timer.js";
import { isOpen } from "../parts/facts.js";
import { Tally } from "./question.js";

const MOST = 300;

function inColumns({ view }, board) {
  const notes = view.ids("note").map((id) => one(view, "note", id)).filter((note) => note?.board === board.id).sort(byOrder);
  const shown = notes.slice(-MOST);
  const columns = board.columns.map(({ id }) => shown.filter(({ column }) => column === id).map((note) => note.id).join(" "));
  return `${notes.length - shown.length}/${columns.join("/")}`;
}

export function Notes({ live, round, board }) {
  const layout = useMemo(() => computed(() => (board ? inColumns(live, board) : "0")), [board]).value;
  const [more, ...columns] = layout.split("/");
  const notes = one(live.view, "tally", board?.id)?.notes ?? 0;
  const hidden = board?.hidden && !round.revealed;
  return html`
    <main class="screen__main screen__main--notes">
      <div class="row between screen__heading"><h1 class="screen__prompt">${round.prompt ?? round.title}</h1>
        ${isOpen(round) ? html`<${Timer} round=${round} />` : html`<${Tally} notes=${notes} />`}</div>
      ${hidden ? html`<p class="screen__hidden"><${Icon} name="eye-off" /> <span>${nt("{n} note, still hidden", "{n} notes, still hidden", notes)}</span></p>`
        : board && html`<div class="columns" data-columns=${Math.min(board.columns.length, 4)} data-many=${notes > 12 ? (notes > 36 ? "most" : "many") : "few"}>
          ${board.columns.map((column, index) => html`<${Column} key=${column.id} live=${live} board=${board} column=${column} ids=${columns[index]} />`)}</div>`}
      ${Number(more) > 0 && html`<p class="quiet">${nt("and {n} earlier note", "and {n} earlier notes", Number(more))}</p>`}
    </main>`;
}

function Column({ live, board, column, ids }) {
  // The newest on top: on a full wall that is what people look for.
  const newest = ids ? ids.split(" ").reverse() : [];
  return html`<section class="column" aria-label=${column.title}>
    ${board.columns.length > 1 && html`<h2 class="column__head"><span>${column.title}</span> <span class="badge">${newest.length}</span></h2>`}
    ${newest.length ? html`<ul class="notes">${newest.map((id) => html`<${Note} key=${id} live=${live} id=${id} board=${board} />`)}</ul>` : html`<p class="quiet">${t("Nothing here yet.")}</p>`}
  </section>`;
}
