import { html, signal } from "./html.js";

const PAUSE_MS = 5000;
export const said = signal("");
let next = null;
let timer = null;

// Says something to who listens to the page. At most one message per five seconds; the newest wins.
export function announce(text) {
  if (!text) return;
  if (timer) {
    next = text;
    return;
  }
  said.value = text;
  timer = setTimeout(sayNext, PAUSE_MS);
}

function sayNext() {
  const text = next;
  timer = next = null;
  announce(text);
}

export const Announcer = () => html`<p class="visually-hidden" role="status">${said.value}</p>`;
