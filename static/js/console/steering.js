// What the facilitator presses. A step that could not be sent within a few seconds must not happen later.
import { effect } from "../../vendor/signals-core.js";
import { computed } from "../parts/html.js";
import { currentRound, isOpen, nextRound, sessionOf } from "../parts/facts.js";

const SEND_WITHIN_MS = 8000;
const JUST_NOW_MS = 15_000;

export function createSteering(live) {
  const { outbox } = live;
  const busy = computed(() => new Set(outbox.waiting.value.filter(({ until }) => until).map(({ type }) => type)));
  const pressed = [];

  // done() is called when the server has accepted it.
  async function send(type, args = {}, done = null) {
    pressed.push({ type, at: live.clock.now() });
    const id = await outbox.add(type, args, { until: Date.now() + SEND_WITHIN_MS });
    if (done) whenAccepted(outbox, id, done);
  }

  // A step of the session is taken once, however often it is pressed; what is sent about people may go side by side.
  const step = (type, args) => !busy.value.has(type) && send(type, args);
  return {
    step, send,
    isBusy: (type) => busy.value.has(type),
    // Whether it was this page that took a step which the server shows.
    isOwn: ({ verb, at }) => pressed.some((one) => one.type === verb && Math.abs(at - one.at) < JUST_NOW_MS),
    start: () => step("StartSession"),
    rehearse: () => step("StartRehearsal"),
    end: () => step("EndSession"),
    reopen: () => step("ReopenSession"),
    open: (round) => step("OpenRound", { round: round.id }),
    pauseOrResume: (round) => step(round.state === "paused" ? "ResumeRound" : "PauseRound", { round: round.id }),
    extend: (round, seconds = 60) => step("ExtendRound", { round: round.id, seconds }),
    close: (round) => step("CloseRound", { round: round.id }),
    closeNow: (round) => step("EndGrace", { round: round.id }),
    revealOrHide: (round) => step(round.revealed ? "HideNotes" : "RevealNotes", { round: round.id }),
    show: (what, round) => step("ShowOnScreen", { what, round: what === "join" ? null : (round?.id ?? null) }),
    undo: (last) => step("UndoStep", { step: last.step }),
  };
}

function whenAccepted({ entries }, id, done) {
  const stop = effect(() => {
    const entry = entries.value.find((one) => one.id === id);
    if (entry?.state === "waiting") return;
    queueMicrotask(() => stop());
    if (entry?.state !== "rejected") queueMicrotask(done);
  });
}

// Where we are, in one word: it decides which step is the obvious next one.
export function stageOf(live) {
  const session = sessionOf(live);
  if (session.state !== "running") return { stage: session.state };
  const round = currentRound(live);
  if (round && isOpen(round)) return { stage: round.state, round };
  const next = nextRound(live);
  return { stage: next ? "between" : "finished", round, next };
}
