import { clockOfSlot, momentOf, stepOf } from "../kinds/presentations_steps.js";

// Kinds that have steps and a clock of their own inside a round. What they do not answer goes as in every round.
const KINDS = { presentations: { step: stepOf, moment: momentOf, clock: clockOfSlot } };

const kindOf = (round) => (["running", "paused"].includes(round?.state) ? KINDS[round.kind] : undefined);

export const hasSlots = (round) => Boolean(kindOf(round));
export const slotStep = (live, steering, round) => kindOf(round)?.step(live, steering, round) ?? null;
export const slotMoment = (live, round) => kindOf(round)?.moment(live, round) ?? "";
export const slotClock = (live, steering, round) => kindOf(round)?.clock(live, steering, round) ?? null;
