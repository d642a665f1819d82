// A thousand phones that only look at the clock: each with the product's own clock.js, a clock of its own that is
// wrong, a slow line, and a connection of its own.
//
//     node clocks.js URL    one JSON a line on stdin, one JSON a line back
//
// ../r10.py lays it out beside static/js and static/vendor and holds the conversation.
import { createInterface } from "node:readline";
import { createClock } from "./js/live/clock.js";
import { connect } from "./line.js";

const url = process.argv[2];
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
let clocks = [];
let truth = null;

const verbs = { begin, measure, errors, stop };
for await (const line of createInterface({ input: process.stdin })) {
  const { verb, args } = JSON.parse(line);
  console.log(JSON.stringify((await verbs[verb](args)) ?? null));
  if (verb === "stop") break;
}

async function begin({ phones }) {
  truth = await lookAtTheServer();
  const began = performance.now();
  clocks = phones.map((phone) => made(phone, began));
  return truth.trip;
}

// The server's time by the monotonic clock that both share, from the quickest of many exchanges.
async function lookAtTheServer() {
  const line = await connect(url);
  let best = { trip: Infinity };
  for (let left = 40; left > 0; left -= 1) {
    const sent = performance.now();
    const { server_ms: serverMs } = await line.ask("clock", { t: 0 });
    const trip = performance.now() - sent;
    if (trip < best.trip) best = { trip, ahead: serverMs - (sent + trip / 2) };
  }
  line.close();
  return best;
}

function made({ wrong_ms: wrong, drift, lines }, began) {
  const now = () => Math.floor(began + truth.ahead + wrong + (performance.now() - began) * (1 + drift));
  let turn = 0;
  const ask = (line) => async () => {
    const [up, down] = lines[turn++ % lines.length];
    await sleep(up);
    const answer = await line.ask("clock", { t: 0 });
    await sleep(down);
    return answer;
  };
  return { clock: createClock({ now }), ask };
}

// Everybody comes back on a new line and measures, beginning at some moment of these ms: not even a room that was cut
// off comes back all at once. The server hangs up on lines that stay in the doorway, so they are let go again.
async function measure({ within }) {
  await Promise.all(
    clocks.map(async ({ clock, ask }, place) => {
      await sleep((within * place) / clocks.length);
      const line = await connect(url);
      await clock.keepMeasuring(ask(line));
      line.close();
    }),
  );
}

function errors() {
  return clocks.map(({ clock }) => Math.abs(clock.now() - (performance.now() + truth.ahead)));
}

function stop() {
  clocks.forEach(({ clock }) => clock.stop());
  clocks = [];
}
