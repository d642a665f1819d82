import { isOpen, one, sessionOf } from "../parts/facts.js";
import { html, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { EditNote } from "./edit_note.js";

export function OwnNote({ live, id }) {
  const note = one(live.view, "mine", id);
  const [editing, setEditing] = useState(() => Boolean(live.drafts.read("edit", id)));
  if (!note) return null;
  const board = one(live.view, "board", note.board);
  const column = board?.columns.find((known) => known.id === note.column);
  const can = rights(live, board, note);
  if (editing) return html`<li><${EditNote} live=${live} note=${note} board=${board} done=${() => setEditing(false)} /></li>`;
  return html`<li class="note" data-state=${stateOf(note)} data-colour=${column?.colour}>
    <p class="note__text">${note.text}</p>
    <div class="note__foot">
      <span><span class="saved"><${Standing} note=${note} live=${live} /></span>${board?.columns.length > 1 && html`<span class="note__where">${column?.title}</span>`}</span>
      ${can.change && html`<span class="note__actions">
        <${Act} icon="pencil" label=${t("Change note")} onClick=${() => setEditing(true)} />
        ${can.remove && html`<${Act} icon="trash-2" label=${t("Take note away")} onClick=${() => live.outbox.add("DeleteNote", { note: id })} />`}
      </span>`}
    </div>
  </li>`;
}

// After the close a change still reaches the facilitator, as late. What nobody can let in is not offered.
function rights(live, board, { late }) {
  const round = one(live.view, "round", board?.round);
  const ended = sessionOf(live).state === "ended";
  return { change: !ended, remove: !ended && Boolean(late || (round && isOpen(round))) };
}

const Act = ({ icon, label, onClick }) => html`<button type="button" class="button button--quiet button--icon" aria-label=${label} onClick=${onClick}><${Icon} name=${icon} /></button>`;

// `saved` still waits for the stores to show it, but it is on disk: that is what the word promises.
const stateOf = ({ state, late }) => (state === "waiting" ? "waiting" : late ? "late" : "saved");

function Standing({ note, live }) {
  const state = stateOf(note);
  if (state === "waiting") return html`<${Icon} name="clock" /> ${live.away.value ? t("Waiting for a connection, you need do nothing") : t("Being saved")}`;
  if (state === "late") return html`<${Icon} name="clock" /> ${t("Saved. Too late for this round; the facilitator can still let it in")}`;
  return html`<${Icon} name="check" /> ${t("Saved")}`;
}
