import { html } from "../parts/html.js";
import { Note } from "../parts/note.js";
import { t } from "../parts/texts.js";

export function Column({ live, board, column, notes }) {
  const ids = notes ? notes.split(" ").map((note) => note.split(":")[0]) : [];
  return html`<section class="column" aria-label=${column.title}>
    ${board.columns.length > 1 && html`
      <h2 class="column__head"><span>${column.title}</span> <span class="badge">${ids.length}</span></h2>`}
    ${ids.length
      ? html`<ul class="notes">${ids.map((id) => html`<${Note} key=${id} live=${live} id=${id} board=${board} />`)}</ul>`
      : html`<p class="quiet">${t("Nothing here yet.")}</p>`}
  </section>`;
}
