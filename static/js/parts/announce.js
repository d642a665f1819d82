import { html, signal } from "./html.js";

const PAUSE_MS = 5000;
const message = signal("");
let waiting = null;
let timer = null;

// Says something to who listens to the page. At most one message per five seconds; the newest wins.
export function announce(text) {
  if (timer) return void (waiting = text);
  message.value = text;
  timer = setTimeout(() => {
    timer = null;
    if (waiting) [waiting, text] = [null, waiting], announce(text);
  }, PAUSE_MS);
}

export const Announcer = () => html`<p class="visually-hidden" role="status" aria-live="polite">${message.value}</p>`;
