import { byOrder, isOpen, one } from "../parts/facts.js";
import { computed, html, useMemo, useRef } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt } from "../parts/texts.js";
import { Timer } from "../parts/timer.js";
import { useFit } from "./fit.js";
import { Column } from "./column.js";
import { Tally } from "./tally.js";

const MOST = 300;

export function Notes({ live, round, board }) {
  const notes = one(live.view, "tally", board?.id)?.notes ?? 0;
  return html`<main class="screen__main screen__main--notes">
    <div class="screen__heading"><h1 class="screen__prompt">${round.prompt ?? round.title}</h1>
      ${isOpen(round) ? html`<${Timer} round=${round} />` : html`<${Tally} notes=${notes} />`}</div>
    ${!board || (board.hidden && !round.revealed)
      ? html`<${StillHidden} notes=${notes} />`
      : html`<${Wall} live=${live} board=${board} />`}
  </main>`;
}

const StillHidden = ({ notes }) => html`<p class="screen__hidden"><${Icon} name="eye-off" />
  <span>${nt("{n} note, still hidden", "{n} notes, still hidden", notes)}</span></p>`;

function Wall({ live, board }) {
  const wall = useRef(null);
  const layout = useMemo(() => computed(() => inColumns(live, board)), [board]).value;
  const [more, ...columns] = layout.split("/");
  const left = useFit(wall, layout) + Number(more);
  return html`<div class="columns" ref=${wall} data-columns=${Math.min(board.columns.length, 4)}>
      ${board.columns.map((column, index) => html`
        <${Column} key=${column.id} live=${live} board=${board} column=${column} notes=${columns[index]} />`)}
    </div>
    <p class="quiet screen__more">${left > 0 && nt("and {n} earlier note", "and {n} earlier notes", left)}</p>`;
}

// Which notes stand where, with their versions, as one text: when it changes the wall is fitted anew. The newest first.
function inColumns({ view }, board) {
  const notes = view.ids("note").map((id) => one(view, "note", id)).filter((note) => note?.board === board.id);
  const shown = notes.sort(byOrder).reverse().slice(0, MOST);
  const marks = (id) => shown.filter(({ column }) => column === id).map((note) => `${note.id}:${note.version}`);
  return [notes.length - shown.length, ...board.columns.map(({ id }) => marks(id).join(" "))].join("/");
}
