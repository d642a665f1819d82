// Brings the outbox to the server: in order, one batch in flight, again after a pause when it did not work.
import { effect, untracked } from "../../vendor/signals-core.js";

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
const SLOW_MS = 4000;
// What is anonymous travels by itself: beside something with a name, whoever watches the line would know whose it is.
const ALONE = new Set(["GiveSealedFeedback", "WithdrawSealedFeedback"]);

// send(batch) answers {results} or {error}, or throws when no answer came. slow(is) hears when an answer takes long.
export function createCourier({ outbox, send, limits, now = Date.now, suspicious = () => {}, slow = () => {}, slowAfter = SLOW_MS }) {
  let ready = false;
  let inFlight = false;
  let pause = FIRST_PAUSE_MS;
  let timer = null;
  let told = false;
  let most = Infinity;

  function deliver() {
    if (!told) clearTimeout(timer);
    expire();
    const commands = pick(outbox.waiting.value, { ...limits(), most });
    if (ready && !told && !inFlight && commands.length) bring(commands);
  }

  async function bring(commands) {
    inFlight = true;
    const impatient = setTimeout(() => slow(true), slowAfter);
    const answer = await send({ commands }).catch(() => null);
    clearTimeout(impatient);
    slow(!answer);
    if (!answer) suspicious();
    if (answer?.error?.code === "batch_too_large") most = Math.max(1, Math.floor(commands.length / 2));
    for (const result of answer?.results ?? []) outbox.answered(result);
    inFlight = false;
    const done = answer?.results?.every(({ status }) => status !== "retry");
    if (done) return succeed();
    const seconds = waitIn(answer ?? undefined);
    if (seconds) return waitFor(seconds);
    timer = setTimeout(deliver, pause * (0.75 + Math.random() / 2));
    pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
  }

  // The server says when there is room again: until then nothing is sent, also not what is typed meanwhile.
  function waitFor(seconds) {
    told = true;
    timer = setTimeout(() => { told = false; deliver(); }, seconds * 1000 * (1 + Math.random() / 4));
  }

  function succeed() {
    pause = FIRST_PAUSE_MS;
    deliver();
  }

  // What the facilitator pressed a while ago must not happen now.
  function expire() {
    const late = outbox.waiting.value.filter(({ until }) => until && until < now());
    for (const { id } of late) outbox.answered({ id, status: "rejected", error: { code: "no_answer", params: {} } });
  }

  const stop = effect(() => { outbox.waiting.value; untracked(() => { if (!inFlight) deliver(); }); });
  const watch = setInterval(expire, 1000);

  return {
    start: () => { ready = true; succeed(); },
    rest: () => { ready = told = false; clearTimeout(timer); },
    stop: () => { stop(); clearInterval(watch); clearTimeout(timer); },
  };
}

const waitIn = ({ error, results = [] } = {}) =>
  [error, ...results.map((result) => result.error)].find((found) => found?.code === "too_fast")?.params.seconds;

// As many as one batch may hold, by count and by bytes; at least one, so that the server can say what is wrong with it.
// What is anonymous goes alone: beside what has a name it would tell whose it is.
export function pick(waiting, { batch, batch_bytes: bytes, most }) {
  const picked = [];
  let size = 32;
  for (const { id, type, args } of waiting) {
    const command = { id, type, args };
    size += new TextEncoder().encode(JSON.stringify(command)).length + 1;
    if (picked.length && (picked.length >= Math.min(batch, most) || size > bytes)) break;
    if (picked.length && (ALONE.has(type) || ALONE.has(picked[0].type))) break;
    picked.push(command);
  }
  return picked;
}

const isSealed = (type) => type.includes("Sealed");
