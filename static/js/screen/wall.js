import { byOrder, one } from "../parts/facts.js";
import { computed, html, useMemo, useRef } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { useFit } from "./fit.js";
import { Note } from "./note.js";
import { readingMs, useTurning } from "./turning.js";

const MOST = 300;
// More columns than fit beside each other hang there three at a time.
const SIDE_BY_SIDE = 4;
const IN_TURN = 3;

// All notes of a board, a page at a time. `still`: nothing more comes, so the pages may be filled evenly.
export function Wall({ live, board, still }) {
  const wall = useRef(null);
  const layout = useMemo(() => computed(() => inColumns(live, board)), [board.id]).value;
  const [left, columns] = useMemo(() => read(layout), [layout]);
  const { sheets, unmeasured } = useFit(wall, columns, { even: still, layout });
  const pages = useMemo(() => pagesOf(board, sheets), [board.id, sheets]);
  const page = useTurning(pages);
  const shown = pages[page] ?? { first: 0, last: Math.min(board.columns.length, SIDE_BY_SIDE), sheets: [] };
  const draw = (mark) => html`<${Note} key=${mark} mark=${mark} id=${idOf(mark)} live=${live} board=${board} />`;
  return html`<div class="wall" ref=${wall} data-columns=${shown.last - shown.first} data-in-turn=${board.columns.length > SIDE_BY_SIDE}>
      ${board.columns.slice(shown.first, shown.last).map((column, index) => html`
        <section class="column" key=${column.id} aria-label=${column.title}>
          ${board.columns.length > 1 && html`<h2 class="column__head"><span>${column.title}</span>
            <span class="badge">${columns[shown.first + index].length}</span></h2>`}
          <div class="sheet">
            ${!columns[shown.first + index].length && html`<p class="quiet">${t("Nothing here yet.")}</p>`}
            ${(shown.sheets[index] ?? []).map((track, at) => html`<ul class="track" key=${`${page} ${at}`}>${track.map(draw)}</ul>`)}
            ${index === 0 && html`<ul class="gauge" aria-hidden="true">${unmeasured.map(draw)}</ul>`}
          </div>
        </section>`)}
    </div>
    <p class="screen__more"><span>${left > 0 && nt("and {n} earlier note", "and {n} earlier notes", left)}</span>
      ${pages.length > 1 && html`<span>${t("{n} of {all}", { n: page + 1, all: pages.length })}</span>`}</p>`;
}

// Which notes hang where, each as id:version:letters, as one text: when it changes the wall is laid out anew.
// Above the most that a room can follow, the newest.
function inColumns({ view }, board) {
  const notes = view.ids("note").map((id) => one(view, "note", id)).filter((note) => note?.board === board.id);
  const kept = notes.sort(byOrder).slice(-MOST);
  const marks = (id) => kept.filter(({ column }) => column === id).map(markOf).join(" ");
  return [notes.length - kept.length, ...board.columns.map(({ id }) => marks(id))].join("/");
}

const markOf = ({ id, version, text }) => `${id}:${version}:${text.length}`;
const idOf = (mark) => mark.split(":")[0];

function read(layout) {
  const [left, ...columns] = layout.split("/");
  return [Number(left), columns.map((marks) => (marks ? marks.split(" ") : []))];
}

// The columns that hang beside each other turn together; one with fewer pages stays on its last.
function pagesOf(board, sheets) {
  const beside = board.columns.length > SIDE_BY_SIDE ? IN_TURN : SIDE_BY_SIDE;
  const pages = [];
  for (let first = 0; first < sheets.length; first += beside) {
    const last = Math.min(first + beside, sheets.length);
    const here = sheets.slice(first, last);
    const most = Math.max(1, ...here.map(({ length }) => length));
    for (let at = 0; at < most; at += 1) pages.push(pageOf(here.map((own) => own[Math.min(at, own.length - 1)] ?? []), { first, last }));
  }
  return pages;
}

function pageOf(sheets, where) {
  const marks = sheets.flat(2);
  const letters = marks.reduce((sum, mark) => sum + Number(mark.split(":")[2]), 0);
  return { ...where, sheets, ids: marks.map(idOf), ms: readingMs(letters) };
}
