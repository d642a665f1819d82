import { html, useEffect, useRef, useState } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { Counter, tooLong } from "./counter.js";

// `base` is the version this text was changed from; whoever saved in between is not silently overwritten.
export function EditNote({ live, note, board, done }) {
  const [text, setText] = useState(() => live.drafts.read("edit", note.id) || note.text);
  const [base] = useState(note.version);
  const area = useRef(null);
  useEffect(() => area.current.focus(), []);
  const type = (typed) => { setText(typed); live.drafts.write(typed === note.text ? "" : typed, "edit", note.id); };
  const leave = () => { live.drafts.write("", "edit", note.id); done(); };

  async function save(event) {
    event.preventDefault();
    if (!text.trim() || tooLong(text, live.limits.value)) return area.current.focus();
    if (text.trim() !== note.text) await live.outbox.add("EditNote", { note: note.id, base, text: text.trim() });
    leave();
  }

  function move(column) {
    live.outbox.add("MoveNote", { note: note.id, column, after: null });
    if (text === note.text) leave();
  }

  return html`<form class="write" onSubmit=${save}>
    <label class="visually-hidden" for=${`edit-${note.id}`}>${t("Change your note")}</label>
    <textarea class="write__text" id=${`edit-${note.id}`} rows="3" ref=${area} value=${text} onInput=${(event) => type(event.target.value)}></textarea>
    <div class="write__foot">
      <${Counter} text=${text} limits=${live.limits.value} />
      <button type="button" class="button button--quiet" onClick=${leave}>${t("Leave as it was")}</button>
      <button class="button button--primary">${t("Save")}</button>
    </div>
    ${board?.columns.length > 1 && html`<div class="note__actions">${board.columns.filter(({ id }) => id !== note.column).map(({ id, title }) => html`
      <button key=${id} type="button" class="button" onClick=${() => move(id)}>${t("Move to {column}", { column: title })}</button>`)}</div>`}
  </form>`;
}
