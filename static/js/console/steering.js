// What the facilitator presses. A step that could not be sent within a few seconds must not happen later.
import { computed } from "../parts/html.js";
import { boardOf, currentRound, isOpen, nextRound, sessionOf } from "../parts/facts.js";

const SEND_WITHIN_MS = 8000;

export function createSteering(live) {
  const { outbox } = live;
  const busy = computed(() => new Set(outbox.waiting.value.filter(({ until }) => until).map(({ type }) => type)));
  const step = (type, args = {}) => !busy.value.has(type) && outbox.add(type, args, { until: Date.now() + SEND_WITHIN_MS });
  return {
    step,
    isBusy: (type) => busy.value.has(type),
    start: () => step("StartSession"),
    end: () => step("EndSession"),
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

// Where we are, in one word: it decides which step is the obvious next one.
export function stageOf(live) {
  const session = sessionOf(live);
  if (session.state !== "running") return { stage: session.state };
  const round = currentRound(live);
  if (round && isOpen(round)) return { stage: round.state, round, board: boardOf(live, round) };
  const next = nextRound(live);
  return { stage: next ? "between" : "finished", round, next };
}
