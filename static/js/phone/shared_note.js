import { one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { Pick } from "./pick.js";

// A note of somebody else, at my table or brought to the plenary. Follows its own signal: one change draws one card.
export function SharedNote({ live, id, board }) {
  const note = one(live.view, "note", id);
  if (!note) return null;
  const colour = board.columns.find((column) => column.id === note.column)?.colour;
  const from = [note.by, note.origin && t("from {group}", { group: note.origin.name })].filter(Boolean).join(", ");
  return html`<li class="note" data-colour=${colour}>
    <p class="note__text">${note.text}</p>
    <div class="note__foot"><span>${from}</span> <${Pick} live=${live} note=${note} board=${board} /></div>
  </li>`;
}
