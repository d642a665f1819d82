// What this browser remembers of one person in one session: which message was read, where they sat last.
import { safeStorage } from "../live/storage.js";
import { signal } from "../parts/html.js";

const storage = safeStorage();
// Storage is no signal, so something has to say that it changed.
const changes = signal(0);

const nameOf = ({ session, person }, what) => ["facilitator:remembered", session, person, ...what].join(":");

export function remembered({ page }, ...what) {
  changes.value;
  return storage.read(nameOf(page, what)) ?? "";
}

export function remember({ page }, text, ...what) {
  storage.write(nameOf(page, what), String(text));
  changes.value += 1;
}
