// Reads the view for a check-in: what is asked, what somebody answered, what all of them come to.
import { all, one } from "../parts/facts.js";

export const questionOf = ({ view }, round) => all(view, "question").find((question) => question.round === round.id);

// One's own answer. What still has to be sent goes before what was given on another phone.
export function answerTo({ view }, question) {
  const mine = all(view, "answer").filter((answer) => answer.question === question.id);
  return mine.sort((a, b) => (b.at ?? Infinity) - (a.at ?? Infinity))[0];
}

export const answersTo = ({ view }, question) => all(view, "answer").filter((answer) => answer.question === question.id);

const NOTHING = { answers: 0, words: [], texts: [], numbers: [] };

export const resultsOf = ({ view }, question) => ({ ...NOTHING, ...one(view, "results", question?.id) });
