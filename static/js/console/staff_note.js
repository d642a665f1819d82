import { one } from "../parts/facts.js";
import { html, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { IconButton } from "../parts/icon_button.js";
import { t } from "../parts/texts.js";
import { clockTime } from "../parts/times.js";
import { StaffEdit } from "./staff_edit.js";

export function StaffNote({ live, id, board }) {
  const [editing, setEditing] = useState(false);
  const note = one(live.view, "note", id);
  if (!note) return null;
  const done = () => setEditing(false);
  if (editing) return html`<li><${StaffEdit} live=${live} note=${note} board=${board} done=${done} /></li>`;
  const colour = board.columns.find((column) => column.id === note.column)?.colour;
  return html`<li class="note note--staff" data-colour=${colour} data-state=${note.late ? "late" : note.state}>
    <p class="note__text">${note.text}</p>
    <div class="note__foot">
      <span><span class="note__by">${note.by}</span>${note.late && html` <${CameAt} at=${note.at} />`}</span>
      <${Actions} live=${live} note=${note} edit=${() => setEditing(true)} />
    </div>
  </li>`;
}

const CameAt = ({ at }) => html`<span class="note__late">
  <${Icon} name="clock" /> ${t("came at {time}", { time: clockTime(at) })}</span>`;

function Actions({ live, note: { id, by: name, late }, edit }) {
  const act = (type) => () => live.outbox.add(type, { note: id });
  return html`<span class="note__actions">
    ${late && html`<button type="button" class="button" onClick=${act("AdmitNote")}>${t("Let it in")}</button>`}
    <${IconButton} icon="pencil" label=${t("Change the note of {name}", { name })} onClick=${edit} />
    <${IconButton} icon="trash-2" label=${t("Take away the note of {name}", { name })} onClick=${act("DeleteNote")} />
  </span>`;
}
