import { nt, t } from "../parts/texts.js";
import { stageOf } from "./steering.js";

// The obvious next step of this moment: what Enter does and what the one filled button says.
// Each answers {type, words, act, hint}; none when there is nothing left to do.
const STEPS = {
  lobby: ({ steering }) => ({
    type: "StartSession", words: t("Start the session"), act: steering.start,
    hint: t("The phones then leave the waiting page."),
  }),
  running: ({ steering, round }) => ({
    type: "CloseRound", words: t("Close the round"), act: () => steering.close(round), hint: graceHint(round),
  }),
  closing: ({ steering, round }) => ({
    type: "EndGrace", words: t("Close now"), act: () => steering.closeNow(round),
    hint: t("What comes after that is kept as late."),
  }),
  between: ({ steering, next, followed }) => ({
    type: "OpenRound", words: t("Start {title}", { title: next.title }), act: () => { followed(); steering.open(next); },
    hint: next.minutes ? nt("It takes {n} minute.", "It takes {n} minutes.", next.minutes) : null,
  }),
  finished: ({ ask }) => ({ type: "EndSession", words: t("End the session"), act: ask, hint: null }),
};
STEPS.paused = STEPS.running;

export function nextStep(live, steering, { followed, ask }) {
  const { stage, round, next } = stageOf(live);
  const step = STEPS[stage]?.({ steering, round, next, followed, ask });
  return step && { ...step, busy: steering.isBusy(step.type) };
}

function graceHint({ grace_ms: grace }) {
  if (!grace) return null;
  const seconds = Math.round(grace / 1000);
  return nt("Who is still typing gets {n} second to finish.", "Who is still typing gets {n} seconds to finish.", seconds);
}
