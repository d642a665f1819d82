import { html, useEffect, useRef, useState } from "../parts/html.js";
import { t } from "../parts/texts.js";

export function StaffEdit({ live, note, board, done }) {
  const [text, setText] = useState(note.text);
  const [base] = useState(note.version);
  const area = useRef(null);
  useEffect(() => area.current.focus(), []);

  function save(event) {
    event.preventDefault();
    if (!text.trim()) return area.current.focus();
    if (text.trim() !== note.text) live.outbox.add("EditNote", { note: note.id, base, text: text.trim() });
    done();
  }

  function move(column) {
    live.outbox.add("MoveNote", { note: note.id, column, after: null });
    done();
  }

  return html`<form class="write" onSubmit=${save} onKeyDown=${(event) => event.key === "Escape" && done()}>
    <label class="visually-hidden" for=${`edit-${note.id}`}>${t("Change the note of {name}", { name: note.by })}</label>
    <textarea class="write__text" id=${`edit-${note.id}`} rows="3" ref=${area} value=${text} onInput=${(event) => setText(event.target.value)}></textarea>
    <div class="write__foot">
      <button type="button" class="button button--quiet" onClick=${done}>${t("Leave as it was")}</button>
      <button class="button button--primary">${t("Save")}</button>
    </div>
    ${board.columns.length > 1 && html`<div class="note__actions">${board.columns.filter(({ id }) => id !== note.column).map(({ id, title }) => html`
      <button key=${id} type="button" class="button" onClick=${() => move(id)}>${t("Move to {column}", { column: title })}</button>`)}</div>`}
  </form>`;
}
