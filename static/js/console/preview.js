import { clockOf } from "../parts/clocked.js";
import { all, currentRound, one, plenaryBoard } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { now } from "../parts/ticker.js";
import { digits } from "../parts/timer.js";
import { countdown, standing } from "../parts/times.js";
import { isPause, onStage, placesOf, whoOf } from "../kinds/presentations_facts.js";
import { partWords } from "../kinds/presentations_words.js";
import { groupsOf, inGroups } from "./group_facts.js";

// What the room sees, small, so that nobody has to turn round; `trying`: what it would see.
export function Preview({ live, shown, trying = false }) {
  const round = one(live.view, "round", shown.round) ?? currentRound(live);
  const { line, figure, note, qr } = shown.what === "join" || !round ? joining(live) : ofRound(live, round, shown.what);
  return html`<div class="preview" data-trying=${trying}>
    ${trying && html`<p class="preview__now">${t("How it will be")}</p>`}
    <p class="preview__question">${line}</p>
    <p class="preview__foot">${figure && html`<span class="preview__clock">${figure}</span>`}
      ${note && html` <span class="preview__note">${note}</span>`}</p>
    ${qr && html`<${Code} qr=${qr} />`}
  </div>`;
}

function joining(live) {
  const { address, code, qr } = one(live.view, "join", live.page.session) ?? live.page.join;
  return { line: address, figure: code, qr };
}

// Enough to know it by; scanning is for the screen.
const Code = ({ qr: { size, path } }) => html`<svg class="preview__qr" viewBox=${`-1 -1 ${size + 2} ${size + 2}`}
  aria-hidden="true" shape-rendering="crispEdges"><path d=${path} /></svg>`;

function ofRound(live, round, what) {
  if (round.kind === "talk") return { line: round.title }; // the wall has no clock either: nobody hurries a speaker
  if (round.kind === "presentations") return onTheStage(live, round);
  const { left } = standing(round, now.value);
  const clock = left === null ? "" : countdown(left);
  const line = round.prompt || round.title;
  if (what === "question") return { line, figure: clock, note: inGroups(round) ? groupsWords(live, round) : "" };
  const [count, hidden] = outcomeOf(live, round);
  return { line, figure: count, note: hidden ? t("nobody can read them yet") : clock };
}

function onTheStage(live, round) {
  const on = onStage(placesOf(live, round));
  const clock = standing(clockOf(live, round), now.value);
  if (!on) return { line: round.prompt || round.title };
  return { line: whoOf(on), figure: digits(clock), note: isPause(on) ? "" : partWords(on.part) };
}

const groupsWords = (live, round) => nt("{n} group", "{n} groups", groupsOf(live, round).length);

// How much has come of it, and whether the room sees no more than that.
function outcomeOf(live, round) {
  if (round.kind === "check-in") {
    const question = all(live.view, "question").find((one) => one.round === round.id);
    const { answers = 0 } = one(live.view, "results", question?.id) ?? {};
    return [nt("{n} answer", "{n} answers", answers), false];
  }
  if (round.kind === "look-back") {
    const { done = 0, under_way: underway = 0, not_yet: notYet = 0 } = one(live.view, "looked_back", round.id) ?? {};
    const n = done + underway + notYet;
    return [nt("{n} has said how it went", "{n} have said how it went", n), false];
  }
  const board = plenaryBoard(live, round);
  const { notes = 0 } = one(live.view, "tally", board?.id) ?? {};
  return [nt("{n} note", "{n} notes", notes), Boolean(board?.hidden && !round.revealed && notes)];
}
