import { nt, t } from "../parts/texts.js";
import { sessionOf } from "../parts/facts.js";
import { groupsOf, inGroups } from "./group_facts.js";
import { follow } from "./place.js";
import { openSheet } from "./sheets.js";
import { slotMoment, slotStep } from "./slots.js";
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
  between: ({ live, steering, next }) => ({
    type: "OpenRound", words: t("Start {title}", { title: next.title }), act: () => { follow(); steering.open(next); },
    hint: openingHint(live, next),
  }),
  finished: () => ({ type: "EndSession", words: t("End the session"), act: () => openSheet("end"), hint: null }),
  ended: ({ live }) => sessionOf(live).rehearsal && ({
    type: "EndRehearsal", words: t("Begin for real"), act: () => openSheet("wipe"),
    hint: t("Everything from the rehearsal is wiped."),
  }),
};
STEPS.paused = STEPS.running;

export function nextStep(live, steering) {
  const { stage, round, next } = stageOf(live);
  const step = slotStep(live, steering, round) ?? STEPS[stage]?.({ live, steering, round, next });
  return step ? { ...step, busy: steering.isBusy(step.type) } : null;
}

// What is about to happen and to which round: when that changes, a press may have been meant for what was there before.
export function momentOf(live) {
  const { stage, round, next } = stageOf(live);
  return [stage, round?.id, next?.id, slotMoment(live, round)].join();
}

function openingHint(live, next) {
  const lasts = next.minutes ? nt("It takes {n} minute.", "It takes {n} minutes.", next.minutes) : "";
  const deals = inGroups(next) && !groupsOf(live, next).length ? t("The groups are made then.") : "";
  return [lasts, deals].filter(Boolean).join(" ") || null;
}

function graceHint({ grace_ms: grace }) {
  if (!grace) return null;
  const seconds = Math.round(grace / 1000);
  return nt("Who is still typing gets {n} second to finish.", "Who is still typing gets {n} seconds to finish.", seconds);
}
