import { html, useEffect, useRef, useState } from "../parts/html.js";
import { MoveButtons } from "../parts/move_buttons.js";
import { t } from "../parts/texts.js";
import { Counter, tooLong } from "./counter.js";

// `base` is the version this text was changed from; whoever saved in between is not silently overwritten.
export function EditNote({ live, note, board, done }) {
  const [text, setText] = useState(() => live.drafts.read("edit", note.id) || note.text);
  const [base] = useState(note.version);
  const area = useRef(null);
  const field = `edit-${note.id}`;
  useEffect(() => area.current.focus(), []);
  const keep = (draft) => live.drafts.write(draft, "edit", note.id);
  const type = (typed) => { setText(typed); keep(typed === note.text ? "" : typed); };
  const leave = () => { keep(""); done(); };

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
    <label class="visually-hidden" for=${field}>${t("Change your note")}</label>
    <textarea class="write__text" id=${field} rows="3" ref=${area} value=${text}
      onInput=${(event) => type(event.target.value)}></textarea>
    <div class="write__foot">
      <${Counter} text=${text} limits=${live.limits.value} />
      <button type="button" class="button button--quiet" onClick=${leave}>${t("Leave as it was")}</button>
      <button class="button button--primary">${t("Save")}</button>
    </div>
    <${MoveButtons} note=${note} board=${board} move=${move} />
  </form>`;
}
