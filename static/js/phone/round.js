import { boardOf, groupOf, seatOf } from "../parts/facts.js";
import { html, signal, useRef } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { Brought } from "./brought.js";
import { Columns } from "./columns.js";
import { HelpCall } from "./help.js";
import { LeftOver } from "./left_over.js";
import { Mine } from "./mine.js";
import { NoSeat } from "./no_seat.js";
import { Others } from "./others.js";
import { Seat } from "./seat.js";
import { Write } from "./write.js";

// Which column is chosen, per round and by its place: who is moved to another group goes on in the same column.
const chosen = signal({});

export function Round({ live, round }) {
  const group = groupOf(live, round);
  if (round.seating === "groups" && !seatOf(live, round)) return html`<${NoSeat} live=${live} round=${round} />`;
  return html`
    ${group && html`<${Seat} live=${live} group=${group} />`}
    ${group?.help && html`<${HelpCall} live=${live} help=${group.help} />`}
    <${Work} live=${live} round=${round} />
    <${Brought} live=${live} round=${round} />`;
}

function Work({ live, round }) {
  const { board, ready } = useBoard(boardOf(live, round));
  if (!board) return html`<h1 class="prompt">${round.prompt ?? round.title}</h1>`;
  const place = Math.min(chosen.value[round.id] ?? 0, board.columns.length - 1);
  const column = board.columns[place];
  const choose = (id) => {
    chosen.value = { ...chosen.value, [round.id]: board.columns.findIndex((other) => other.id === id) };
  };
  return html`
    <section class="phone__part" aria-labelledby="prompt">
      <h1 id="prompt" class="prompt">${round.prompt ?? round.title}</h1>
      <${Standing} round=${round} />
      ${board.columns.length > 1 && html`<${Columns} live=${live} board=${board} column=${column} choose=${choose} />`}
      <${Write} key=${place} live=${live} board=${board} column=${column} ready=${ready} />
    </section>
    <${LeftOver} live=${live} here=${{ board, column }} />
    <${Mine} live=${live} board=${board} round=${round} />
    <${Others} live=${live} board=${board} round=${round} column=${column} />`;
}

// Between leaving one group's board and hearing the next the field stays where it is, with the finger still on it.
function useBoard(board) {
  const last = useRef(board);
  if (board) last.current = board;
  return { board: last.current, ready: Boolean(board) };
}

function Standing({ round }) {
  if (round.state === "closing") {
    return html`<div class="notice" data-tone="accent"><${Icon} name="clock" />
      <p><strong>${t("Finish your sentence and post it.")}</strong> ${t("The round is about to close.")}</p></div>`;
  }
  return round.state === "paused" && html`<div class="notice"><${Icon} name="pause" />
    <p><strong>${t("The clock stands still.")}</strong> ${t("You can go on writing.")}</p></div>`;
}
