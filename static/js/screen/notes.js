import { isOpen, one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt } from "../parts/texts.js";
import { Timer } from "../parts/timer.js";
import { groupsOf } from "./groups.js";
import { NothingSent } from "./nothing_sent.js";
import { Tally } from "./tally.js";
import { Wall } from "./wall.js";

// What came of a round. After groups: what they sent to the plenary.
export function Notes({ live, round, board }) {
  const notes = one(live.view, "tally", board?.id)?.notes ?? 0;
  const groups = groupsOf(live, round);
  const waiting = groups.length > 0 && notes === 0;
  return html`<main class="screen__main screen__main--notes">
    <div class="screen__heading"><h1 class="screen__prompt">${round.prompt ?? round.title}</h1>
      ${isOpen(round) ? html`<${Timer} round=${round} />` : !waiting && html`<${Tally} notes=${notes} />`}</div>
    ${waiting ? html`<${NothingSent} live=${live} round=${round} groups=${groups} />`
      : !board || (board.hidden && !round.revealed) ? html`<${StillHidden} notes=${notes} />`
      : html`<${Wall} key=${board.id} live=${live} board=${board} still=${!isOpen(round)} />`}
  </main>`;
}

const StillHidden = ({ notes }) => html`<p class="screen__hidden"><${Icon} name="eye-off" />
  <span>${nt("{n} note, still hidden", "{n} notes, still hidden", notes)}</span></p>`;
