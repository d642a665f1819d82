// The server's time on a phone whose own clock may be wrong by a day.
import { signal } from "../../vendor/signals-core.js";

const SAMPLES = 5;
const AGAIN_MS = 60_000;

export function createClock({ now = Date.now } = {}) {
  const offset = signal(0);
  let measuring = null;
  let timer = null;

  async function measure(ask) {
    const samples = [];
    for (let left = SAMPLES; left > 0; left -= 1) samples.push(await sample(ask, now));
    offset.value = best(samples);
  }

  return {
    offset,
    now: () => now() + offset.value,
    // A first guess, from an answer that carried the server's time.
    hint: (serverMs) => { if (!measuring) offset.value = serverMs - now(); },
    // ask() answers {server_ms}. A failed measurement leaves the last offset; the next one comes by itself.
    keepMeasuring(ask) {
      clearTimeout(timer);
      measuring = measure(ask).catch(() => {});
      timer = setTimeout(() => this.keepMeasuring(ask), AGAIN_MS);
      return measuring;
    },
    stop: () => clearTimeout(timer),
  };
}

// The shortest round trip bends the answer least.
export const best = (samples) => samples.reduce((a, b) => (b.trip < a.trip ? b : a)).offset;

async function sample(ask, now) {
  const sent = now();
  const { server_ms: serverMs } = await ask();
  if (serverMs === undefined) throw new Error("asked too often");
  const trip = now() - sent;
  return { trip, offset: serverMs + trip / 2 - now() };
}
