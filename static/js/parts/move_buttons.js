import { html } from "./html.js";
import { t } from "./texts.js";

// Moving without dragging: a button for every other column.
export function MoveButtons({ note, board, move }) {
  const others = (board?.columns ?? []).filter(({ id }) => id !== note.column);
  if (!others.length) return null;
  return html`<div class="note__actions">
    ${others.map(({ id, title }) => html`<button key=${id} type="button" class="button" onClick=${() => move(id)}>
      ${t("Move to {column}", { column: title })}</button>`)}
  </div>`;
}
