import { one } from "../parts/facts.js";
import { html, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { clockTime } from "../parts/times.js";
import { StaffEdit } from "./staff_edit.js";

export function StaffNote({ live, id, board }) {
  const [editing, setEditing] = useState(false);
  const note = one(live.view, "note", id);
  if (!note) return null;
  if (editing) return html`<li><${StaffEdit} live=${live} note=${note} board=${board} done=${() => setEditing(false)} /></li>`;
  const colour = board.columns.find((column) => column.id === note.column)?.colour;
  const act = (type) => live.outbox.add(type, { note: id });
  return html`<li class="note note--staff" data-colour=${colour} data-state=${note.late ? "late" : note.state}>
    <p class="note__text">${note.text}</p>
    <div class="note__foot">
      <span><span class="note__by">${note.by}</span>${note.late && html`<span class="note__late"> <${Icon} name="clock" /> ${t("came at {time}", { time: clockTime(note.at) })}</span>`}</span>
      <span class="note__actions">
        ${note.late && html`<button type="button" class="button" onClick=${() => act("AdmitNote")}>${t("Let it in")}</button>`}
        <button type="button" class="button button--quiet button--icon" aria-label=${t("Change the note of {name}", { name: note.by })} onClick=${() => setEditing(true)}><${Icon} name="pencil" /></button>
        <button type="button" class="button button--quiet button--icon" aria-label=${t("Take away the note of {name}", { name: note.by })} onClick=${() => act("DeleteNote")}><${Icon} name="trash-2" /></button>
      </span>
    </div>
  </li>`;
}
