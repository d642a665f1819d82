import { boardOf, currentRound, one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { nt } from "../parts/texts.js";
import { now } from "../parts/ticker.js";
import { countdown, standing } from "../parts/times.js";

// What the room sees now, small, so that nobody has to turn round.
export function Preview({ live, shown }) {
  const round = one(live.view, "round", shown.round) ?? currentRound(live);
  const { join } = live.page;
  const [line, figure] = shown.what === "join" || !round ? [join.address, join.code] : ofRound(live, round, shown.what);
  return html`<div class="preview"><p class="preview__question">${line}</p><p class="preview__clock">${figure}</p></div>`;
}

function ofRound(live, round, what) {
  const { left } = standing(round, now.value);
  const notes = one(live.view, "tally", boardOf(live, round)?.id)?.notes ?? 0;
  const figure = what === "notes" || left === null ? nt("{n} note", "{n} notes", notes) : countdown(left);
  return [round.prompt ?? round.title, figure];
}
