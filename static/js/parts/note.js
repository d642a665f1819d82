import { html } from "./html.js";

// A note as others wrote it. Follows its own signal: one change draws one card.
export function Note({ live, id, board }) {
  const note = live.view.get("note", id);
  if (!note) return null;
  const colour = board.columns.find((column) => column.id === note.column)?.colour;
  return html`<li class="note" data-colour=${colour}>
    <p class="note__text">${note.text}</p>
    ${note.by && html`<p class="note__foot"><span>${note.by}</span></p>`}
  </li>`;
}
