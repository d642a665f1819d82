import { signal } from "./html.js";

// The server's time, four times a second. Only what shows a clock reads it, so only that is drawn anew.
export const now = signal(0);

export function startTicker(clock, everyMs = 250) {
  const tick = () => { now.value = clock.now(); };
  tick();
  setInterval(tick, everyMs);
}
