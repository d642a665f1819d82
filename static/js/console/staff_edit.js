import { html, useEffect, useRef, useState } from "../parts/html.js";
import { MoveButtons } from "../parts/move_buttons.js";
import { t } from "../parts/texts.js";

export function StaffEdit({ live, note, board, done }) {
  const [text, setText] = useState(note.text);
  const [base] = useState(note.version);
  const area = useRef(null);
  const field = `edit-${note.id}`;
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
    <label class="visually-hidden" for=${field}>${t("Change this note")}</label>
    <textarea class="write__text" id=${field} rows="3" ref=${area} value=${text}
      onInput=${(event) => setText(event.target.value)}></textarea>
    <div class="write__foot">
      <button type="button" class="button button--quiet" onClick=${done}>${t("Leave as it was")}</button>
      <button class="button button--primary">${t("Save")}</button>
    </div>
    <${MoveButtons} note=${note} board=${board} move=${move} />
  </form>`;
}
