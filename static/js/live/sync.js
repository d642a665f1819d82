// Keeps the stores as the server has them: enters, applies frames, and asks again where something is missing.
import { signal } from "../../vendor/signals-core.js";
import { wanted } from "./hears.js";
import { createListening } from "./listening.js";
import { applyFrame, applySnapshot, createStore } from "./store.js";

const ASK_AGAIN_MS = 1000;
const KEPT_FRAMES = 500;
// Says nothing of who asks: what the server cannot read now, it may a moment later.
const PASSING = ["internal", "unavailable"];

// ask(body) is `enter`; fetchSnapshot(audience, head) gives a snapshot; changed() is called after every change.
export function createSync({ page, stores, ask, fetchSnapshot, changed, renewed, refused, entered }) {
  const standing = signal("away");
  let { epoch } = page;
  let turn = 0;
  let timer = null;
  let kept = [];
  const behind = new Map();
  const listening = createListening(regroup);

  const wantedNow = () => wanted(page.as, page.person, stores, listening);
  const cursorOf = (audience) => stores.get(audience)?.cursor ?? 0;

  async function enter() {
    const mine = (turn += 1);
    stopTimer();
    const asked = wantedNow();
    const held = (audience) => (stores.get(audience)?.held ? cursorOf(audience) : null);
    const cursors = Object.fromEntries(asked.map((audience) => [audience, held(audience)]));
    try {
      const answer = await ask({ protocol: page.protocol, session: page.session, as: page.as, epoch, cursors });
      if (mine === turn) await take(answer, asked);
    } catch {
      if (mine === turn) askAgain();
    }
  }

  async function take(answer, asked) {
    if (answer.error?.code === "too_fast") return askAgain(answer.error.params.seconds * 1000);
    if (PASSING.includes(answer.error?.code)) return askAgain();
    if (answer.error) return refused(answer.error);
    const mine = turn;
    if (answer.epoch !== epoch) renew(answer.epoch);
    for (const audience of asked) if (!(audience in answer.audiences)) stores.delete(audience);
    if (!isOurs(answer)) return refused({ code: "reload" });
    entered(answer);
    for (const frame of answer.changes ?? []) apply(frame);
    await Promise.all((answer.fetch ?? []).map((audience) => fetchStore(audience, answer.audiences[audience])));
    if (mine !== turn) return;
    replay();
    prune();
    if (wantedNow().some((audience) => !asked.includes(audience))) return enter();
    standing.value = "current";
  }

  // Else somebody else came in on this device since, in another tab: what waits here is not theirs to send.
  const isOurs = ({ audiences }) => page.as !== "participant" || `person:${page.person}` in audiences;

  async function fetchStore(audience, head) {
    const snapshot = await fetchSnapshot(audience, head);
    if (snapshot.epoch !== epoch) throw new Error("another epoch");
    applySnapshot(storeOf(audience), snapshot);
    changed();
  }

  function renew(newEpoch) {
    epoch = newEpoch;
    kept = [];
    for (const audience of stores.keys()) stores.set(audience, createStore());
    renewed(newEpoch);
  }

  function storeOf(audience) {
    if (!stores.has(audience)) stores.set(audience, createStore());
    return stores.get(audience);
  }

  function apply(frame) {
    const done = applyFrame(storeOf(frame.audience), frame);
    if (done === "gap") keep(frame);
    if (done === "applied") {
      if (frame.put?.hears || frame.drop?.hears) prune();
      changed();
      if (!frame.more && kept.length) replay();
    }
  }

  // A missed frame: what came after it waits here until an answer to `enter` has filled the gap.
  function keep(frame) {
    if (kept.length < KEPT_FRAMES) kept.push(frame);
    expect(frame.audience, frame.from);
  }

  function replay() {
    const frames = kept;
    kept = [];
    frames.forEach(apply);
  }

  function prune() {
    const heard = new Set(wantedNow());
    for (const audience of stores.keys()) if (!heard.has(audience)) stores.delete(audience);
  }

  function regroup() {
    prune();
    changed();
    if (standing.value === "current") enter();
  }

  function expect(audience, seq) {
    behind.set(audience, Math.max(seq, behind.get(audience) ?? 0));
    timer ??= setTimeout(missing, ASK_AGAIN_MS * (0.5 + Math.random()));
  }

  function missing() {
    timer = null;
    const heard = wantedNow();
    const still = [...behind].some(([audience, seq]) => heard.includes(audience) && cursorOf(audience) < seq);
    behind.clear();
    if (still) enter();
  }

  function askAgain(after = 0) {
    stopTimer();
    timer = setTimeout(() => { timer = null; enter(); }, after + ASK_AGAIN_MS * (0.5 + Math.random()));
  }

  function stopTimer() {
    clearTimeout(timer);
    timer = null;
  }

  return {
    standing, enter, listen: listening.listen,
    frame: (frame) => apply(frame),
    heads(heads) {
      for (const [audience, seq] of Object.entries(heads)) if (seq > cursorOf(audience)) expect(audience, seq);
    },
    lost() {
      turn += 1;
      stopTimer();
      standing.value = "away";
    },
  };
}
