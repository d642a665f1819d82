// What somebody is typing outlives a refresh, the end of a round, a move to another group and a lost connection.
import { safeStorage } from "./storage.js";

// The draft of a new note stands under its board and column; under these words stands what is none: a change to a note,
// an answer to a question, how a promise went, an ambition, feedback (all of it, as JSON), and what a facilitator writes down
// for somebody or says to the room.
const OF_PARTICIPANTS = ["edit", "answer", "look_back", "ambition", "feedback"];
const OF_FACILITATORS = ["for", "message"];
// What a draft was changed from, beside it: no words.
const BASES = "base";

// `owner` is a person in a session: on a phone that is handed on, nobody finds another's words.
export function createDrafts(owner, storage = safeStorage()) {
  const start = `facilitator:draft:${owner}:`;
  const name = (...place) => start + place.join(":");
  const found = () => storage.names(start)
    .map((full) => ({ place: full.slice(start.length).split(":"), text: (storage.read(full) ?? "").trim() }))
    .filter(({ place: [first], text }) => text && first !== BASES);
  return {
    read: (...place) => storage.read(name(...place)) ?? "",
    write: (text, ...place) => storage.write(name(...place), text),
    // New notes that are still words in a field, wherever the field was.
    unposted: () => found().filter(({ place: [first] }) => ![...OF_PARTICIPANTS, ...OF_FACILITATORS].includes(first))
      .map(({ place: [board, column], text }) => ({ board, column, text })),
    // All that a participant typed and did not send, to give it back.
    own: () => found().filter(({ place: [first] }) => !OF_FACILITATORS.includes(first))
      .flatMap(({ place: [first], text }) => (first === "feedback" ? wordsIn(text) : [text])),
  };
}

// What was put into words in something that is kept as JSON; numbers (ratings) are no words.
function wordsIn(json) {
  const words = (part) => (typeof part === "string" ? [part.trim()] : Object.values(part ?? {}).flatMap(words));
  try { return words(JSON.parse(json)).filter(Boolean); } catch { return []; }
}
