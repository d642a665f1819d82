import { all } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";

export function Columns({ live, board, column, choose }) {
  return html`<div class="choice" role="group" aria-label=${t("Column")}>
    ${board.columns.map(({ id, title }) => html`
      <button key=${id} type="button" aria-current=${id === column.id ? "true" : null} onClick=${() => choose(id)}>
        <span>${title}</span><${Count} live=${live} board=${board} column=${id} />
      </button>`)}
  </div>`;
}

// While the notes of others are hidden a number would only be about one's own.
function Count({ live, board, column }) {
  if (board.hidden) return null;
  const here = (note) => note.board === board.id && note.column === column;
  const ids = new Set([...all(live.view, "note"), ...all(live.view, "mine")].filter(here).map(({ id }) => id));
  return html`<span class="choice__count" aria-label=${nt("{n} note", "{n} notes", ids.size)}>${ids.size}</span>`;
}
