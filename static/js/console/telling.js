// What was just done, said once and quietly, with a way back where there is one.
import { announce } from "../parts/announce.js";
import { signal } from "../parts/html.js";

const SHOWN_MS = 12_000;

// {words, undo, label} or null. Newest wins: nobody reads two.
export const told = signal(null);
let timer = null;

export function tell(words, { undo = null, label = null } = {}) {
  clearTimeout(timer);
  told.value = { words, undo, label };
  announce(words, "told");
  timer = setTimeout(hush, SHOWN_MS);
}

export function hush() {
  clearTimeout(timer);
  told.value = null;
}
