import { one } from "../parts/facts.js";
import { html, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { IconButton } from "../parts/icon_button.js";
import { t } from "../parts/texts.js";
import { clockTime } from "../parts/times.js";
import { isCovered, Name } from "./cover.js";
import { StaffEdit } from "./staff_edit.js";

export function StaffNote({ live, id, board, place, secret }) {
  const [editing, setEditing] = useState(false);
  const note = one(live.view, "note", id);
  if (!note) return null;
  const colour = board.columns.find((column) => column.id === note.column)?.colour;
  if (secret) return html`<li class="note note--staff" data-colour=${colour} data-state="hidden">
    <p class="note__text"><${Icon} name="eye-off" /> ${note.picked ? t("Marked note, covered") : t("Note, covered")}</p></li>`;
  const done = () => setEditing(false);
  if (editing) return html`<li><${StaffEdit} live=${live} note=${note} board=${board} done=${done} /></li>`;
  return html`<li class="note note--staff" data-colour=${colour} data-state=${note.late ? "late" : note.state}>
    <p class="note__text">${note.text}</p>
    <div class="note__foot">
      <span>
        <span class="note__by"><${Name} place=${place}>${note.by}</${Name}></span>
        <${Facts} note=${note} />
      </span>
      <${Actions} live=${live} note=${note} board=${board} named=${!isCovered(place)} edit=${() => setEditing(true)} />
    </div>
  </li>`;
}

// Where it came from and how, as far as that is worth a word.
function Facts({ note: { late, at, picked, origin, entered_by: writer } }) {
  return html`
    ${origin && html`<span class="note__where">${t("from {group}", { group: origin.name })}</span>`}
    ${picked && html`<span class="note__where note__picked"><${Icon} name="pin" /> ${t("marked")}</span>`}
    ${writer && html`<span class="note__where">${t("written down by {name}", { name: writer })}</span>`}
    ${late && html` <span class="note__late"><${Icon} name="clock" /> ${t("came at {time}", { time: clockTime(at) })}</span>`}`;
}

function Actions({ live, note, board, named, edit }) {
  const { id, late } = note;
  const act = (type) => () => live.outbox.add(type, { note: id });
  return html`<span class="note__actions">
    ${late && html`<button type="button" class="button" onClick=${act("AdmitNote")}>${t("Let it in")}</button>`}
    ${board.group && !late && html`<${Pick} note=${note} act=${act} />`}
    <${IconButton} icon="pencil" label=${labelOf(note, named, EDIT)} onClick=${edit} />
    <${IconButton} icon="trash-2" label=${labelOf(note, named, TAKE)} onClick=${act("DeleteNote")} />
  </span>`;
}

const Pick = ({ note: { picked }, act }) => html`<button type="button" class="button button--quiet"
  aria-pressed=${Boolean(picked)} onClick=${act(picked ? "UnpickNote" : "PickNote")}>
  ${picked ? t("Unmark") : t("Mark")}</button>`;

const EDIT = { of: (name) => t("Change the note of {name}", { name }), plain: () => t("Change this note") };
const TAKE = { of: (name) => t("Take away the note of {name}", { name }), plain: () => t("Take away this note") };
const labelOf = ({ by }, named, words) => (named ? words.of(by) : words.plain());
