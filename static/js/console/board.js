import { one, sessionOf } from "../parts/facts.js";
import { html, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { Column } from "./column.js";
import { Covered, isCovered } from "./cover.js";
import { Revisions } from "./revisions.js";
import { WriteFor } from "./write_for.js";

// `people`: who writes here, when that is not everybody.
export function Board({ live, steering, round, board, people = null }) {
  const place = `board:${board.id}`;
  const [writing, setWriting] = useState(false);
  const running = sessionOf(live).state === "running";
  const hidden = wordsHidden(round, board);
  const secret = hidden && isCovered(place);
  const reveals = board.hidden && running;
  const cover = html`<${Covered} place=${place} what=${hidden ? t("Notes and names are covered.") : t("The names are covered.")} />`;
  const write = html`<${WriteButton} writing=${writing} toggle=${() => setWriting(!writing)} />`;
  return html`
    <div class="row between">
      <${Tally} tally=${one(live.view, "tally", board.id)} />
      ${reveals ? html`<${Reveal} steering=${steering} round=${round} />` : write}
    </div>
    ${reveals ? html`<div class="row between row--covered">${cover} ${write}</div>` : cover}
    ${writing && html`<${Writing} live=${live} board=${board} people=${people} place=${place} close=${() => setWriting(false)} />`}
    <${Revisions} live=${live} board=${board} steering=${steering} place=${place} secret=${secret} />
    <div class="columns" data-columns=${Math.min(board.columns.length, 4)}>
      ${board.columns.map((column) => html`<${Column} key=${column.id} live=${live} board=${board} column=${column}
        place=${place} secret=${secret} />`)}
    </div>`;
}

// What the room may not read yet: hidden notes, and what is on the table of a group.
const wordsHidden = (round, board) => (board.hidden && !round.revealed) || Boolean(board.group);

function Tally({ tally }) {
  const { notes = 0, people = 0, late = 0 } = tally ?? {};
  return html`<p>
    <strong>${nt("{n} note", "{n} notes", notes)}</strong>
    ${" "}<span class="quiet">${nt("by {n} person", "by {n} people", people)}</span>
    ${late > 0 && html` <span class="pill" data-tone="warn">
      <${Icon} name="clock" /> ${nt("{n} too late", "{n} too late", late)}</span>`}
  </p>`;
}

// Each other's opposite, so neither asks whether one is sure.
function Reveal({ steering, round }) {
  const { revealed } = round;
  return html`<div class="row">
    <span class="quiet small row"><${Icon} name=${revealed ? "users" : "eye-off"} />
      ${revealed ? t("Everyone sees the notes") : t("Only you see the notes")}</span>
    <button type="button" class="button" onClick=${() => steering.revealOrHide(round)}>
      ${revealed ? t("Hide the notes") : t("Show the notes to everyone")}</button>
  </div>`;
}

const WriteButton = ({ writing, toggle }) => html`
  <button type="button" class="button button--quiet" aria-expanded=${writing} onClick=${toggle}>
    <${Icon} name="pencil" /> ${t("Write a note for somebody")}</button>`;

// For who has no phone: the facilitator writes it down, and it is theirs.
const Writing = ({ live, board, people, place, close }) =>
  isCovered(place)
    ? html`<p class="small quiet">${t("Uncover the names first, to choose who it is from.")}</p>`
    : html`<${WriteFor} live=${live} board=${board} people=${people} close=${close} />`;
