// What somebody is typing outlives a refresh, the end of a round, a move to another group and a lost connection.
import { safeStorage } from "./storage.js";

const EDIT = "edit";

export function createDrafts(session, storage = safeStorage()) {
  const start = `facilitator:draft:${session}:`;
  const name = (...place) => start + place.join(":");
  return {
    read: (...place) => storage.read(name(...place)) ?? "",
    write: (text, ...place) => storage.write(name(...place), text),
    // New notes that are still words in a field, wherever the field was; changes to a note stay with that note.
    unposted() {
      const places = storage.names(start).map((found) => found.slice(start.length).split(":"));
      const drafts = places.map(([board, column]) => ({ board, column, text: (storage.read(name(board, column)) ?? "").trim() }));
      return drafts.filter(({ board, text }) => board !== EDIT && text);
    },
  };
}
