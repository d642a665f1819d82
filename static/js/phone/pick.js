import { all, isOpen, one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";

// A group marks what it takes to the plenary: any note of the group, by anyone in it.
export function Pick({ live, note, board }) {
  const round = one(live.view, "round", board?.round);
  if (!board?.group || !round || note.late) return null;
  if (!isOpen(round)) return note.picked ? html`<${Chosen} />` : null;
  const full = !note.picked && picksOf(live, board).full;
  const turn = () => full || live.outbox.add(note.picked ? "UnpickNote" : "PickNote", { note: note.id });
  return html`<button type="button" class="button button--pick" data-picked=${note.picked ? "true" : null}
    aria-disabled=${full ? "true" : null} onClick=${turn}>
    ${note.picked ? html`<${Icon} name="check" /> ${t("Chosen")}<span class="visually-hidden">, ${t("take out of the choice")}</span>`
      : t("Choose for plenary")}
  </button>`;
}

const Chosen = () => html`<span class="saved"><${Icon} name="check" /> <span>${t("Chosen for plenary")}</span></span>`;

// How many of the group's notes are chosen, and whether that is all it may choose.
export function picksOf({ view }, board) {
  const chosen = [...all(view, "note"), ...all(view, "mine")].filter((note) => note.board === board.id && note.picked);
  const n = new Set(chosen.map(({ id }) => id)).size;
  return { n, most: board.picks, full: Boolean(board.picks) && n >= board.picks };
}

// How it stands, for the foot of the page, where it stays in sight while one chooses.
export function Picks({ live, board }) {
  const { n, most, full } = picksOf(live, board);
  if (!n) return null;
  return html`<p class="foot__line small">${most ? t("{n} of {most} chosen for plenary", { n, most })
    : nt("{n} chosen for plenary", "{n} chosen for plenary", n)}${full
    ? html`. <span class="quiet">${t("Take one out to choose another.")}</span>` : ""}</p>`;
}

export const ChooseTogether = ({ board }) => html`<p class="quiet">${
  nt("Choose together which note goes to the plenary.", "Choose together which {n} go to the plenary.", board.picks ?? 3)}</p>`;
