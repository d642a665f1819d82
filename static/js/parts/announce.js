// What the page says to who listens to it. One region over the whole page, drawn once by the surface, and at most one
// message per five seconds: two regions at a time, or one that keeps changing, and nobody understands a word.
import { html, signal } from "./html.js";

const PAUSE_MS = 5000;
export const said = signal("");
// What waits to be said: of each subject only the newest, in the order in which the subjects came up.
const waiting = new Map();
let timer = null;

export function announce(text, subject = "page") {
  if (!text) return;
  if (timer) {
    waiting.set(subject, text);
    return;
  }
  said.value = text;
  timer = setTimeout(sayNext, PAUSE_MS);
}

// What is no longer so need not be said.
export const unsay = (subject) => waiting.delete(subject);

function sayNext() {
  timer = null;
  const [next] = waiting;
  // Emptied, so that the same words said again later are a change, and heard.
  if (!next) { said.value = ""; return; }
  waiting.delete(next[0]);
  announce(next[1]);
}

export const Announcer = () => html`<p class="visually-hidden" role="status">${said.value}</p>`;
