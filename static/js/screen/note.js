import { html } from "../parts/html.js";

// A note on the wall: its words, and where they come from. A group says more to a room than a name, which makes way
// when there are many notes.
export function Note({ live, id, mark, board }) {
  const note = live.view.get("note", id);
  if (!note) return null;
  const colour = board.columns.find((column) => column.id === note.column)?.colour;
  return html`<li class="note" data-colour=${colour} data-mark=${mark}>
    <p class="note__text">${note.text}</p>
    ${note.origin ? html`<p class="note__foot">${note.origin.name}</p>`
      : note.by && html`<p class="note__foot note__by">${note.by}</p>`}
  </li>`;
}
