import { Board } from "../console/board.js";
import { boardOf, isOpen } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Closed } from "../phone/closed.js";
import { Round } from "../phone/round.js";
import { Notes } from "../screen/notes.js";
import { Question } from "../screen/question.js";

// Notes on a board: writing while it is open, reading after.
export function Phone({ live, round }) {
  return isOpen(round) ? html`<${Round} live=${live} round=${round} />` : html`<${Closed} live=${live} round=${round} />`;
}

export function Console({ live, steering, round }) {
  const board = boardOf(live, round);
  return board && html`<${Board} live=${live} steering=${steering} round=${round} board=${board} />`;
}

export function Screen({ live, round, what }) {
  const Shown = what === "notes" ? Notes : Question;
  return html`<${Shown} live=${live} round=${round} board=${boardOf(live, round)} />`;
}
