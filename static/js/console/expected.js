import { onStage, placesOf, queueOf } from "../kinds/presentations_facts.js";
import { planOf } from "../kinds/presentations_plan.js";
import { isOpen } from "../parts/facts.js";
import { calmNow } from "./calm.js";

// The rounds as they go now: one of presentations ends when the last of its queue is expected to, not when its minutes
// are over.
export const expected = (live, rounds) => rounds.map((round) => (isOpen(round) ? { ...round, ...endOf(live, round) } : round));

function endOf(live, round) {
  const queue = round.kind === "presentations" && queueOf(live, round);
  const places = queue ? placesOf(live, round) : [];
  const going = onStage(places) || places.some(({ state }) => state === "waiting");
  return going ? { ends_at: planOf(places, queue.parts, calmNow.value).end } : {};
}
