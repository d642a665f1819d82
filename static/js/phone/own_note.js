import { isOpen, one, sessionOf } from "../parts/facts.js";
import { html, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { IconButton } from "../parts/icon_button.js";
import { t } from "../parts/texts.js";
import { EditNote } from "./edit_note.js";
import { Pick } from "./pick.js";

export function OwnNote({ live, id }) {
  const note = one(live.view, "mine", id);
  const [editing, setEditing] = useState(() => Boolean(live.drafts.read("edit", id)));
  if (!note) return null;
  const board = one(live.view, "board", note.board);
  const done = () => setEditing(false);
  if (editing) return html`<li><${EditNote} live=${live} note=${note} board=${board} done=${done} /></li>`;
  const colour = board?.columns.find((column) => column.id === note.column)?.colour;
  return html`<li class="note" data-state=${stateOf(note)} data-colour=${colour}>
    <p class="note__text">${note.text}</p>
    <div class="note__foot">
      <span>
        <span class="saved"><${Standing} note=${note} live=${live} /></span>
        <${Where} live=${live} note=${note} board=${board} />
      </span>
      <${Actions} live=${live} note=${note} board=${board} edit=${() => setEditing(true)} />
    </div>
  </li>`;
}

// The column, where there are more; the group, when it is one where I no longer sit; who wrote it down for me.
function Where({ live, note, board }) {
  const column = board?.columns.length > 1 && board.columns.find(({ id }) => id === note.column)?.title;
  const left = !board && (one(live.view, "group", note.group)?.name ?? t("In your previous group"));
  const by = note.entered_by && t("Written down by {name}", { name: note.entered_by });
  return [column, left, by].filter(Boolean).map((words) => html`<span key=${words} class="note__where">${words}</span>`);
}

// After the close a change still reaches the facilitator, as late. What nobody can let in is not offered.
function Actions({ live, note, board, edit }) {
  if (sessionOf(live).state === "ended") return null;
  const round = one(live.view, "round", board?.round ?? one(live.view, "group", note.group)?.round);
  const remove = () => live.outbox.add("DeleteNote", { note: note.id });
  return html`<span class="note__actions">
    <${Pick} live=${live} note=${note} board=${board} />
    <${IconButton} icon="pencil" label=${t("Change note")} onClick=${edit} />
    ${(note.late || !round || isOpen(round)) && html`
      <${IconButton} icon="trash-2" label=${t("Take note away")} onClick=${remove} />`}
  </span>`;
}

// `saved` still waits for the stores to show it, but it is on disk: that is what the word promises.
const stateOf = ({ state, late }) => (state === "waiting" ? "waiting" : late ? "late" : "saved");

const WORDS = {
  late: () => t("Saved. Too late for this round; the facilitator can still let it in"),
  saved: () => t("Saved"),
};

function Standing({ note, live }) {
  const state = stateOf(note);
  if (state !== "waiting") return html`<${Icon} name=${state === "late" ? "clock" : "check"} /> <span>${WORDS[state]()}</span>`;
  const words = live.away.value ? t("Waiting for a connection, you need do nothing") : t("Being saved");
  return html`<${Icon} name="clock" /> <span>${words}</span>`;
}
