import { all, one } from "./facts.js";

const STILL = { state: "planned" };

// What the clock shows during a round: its own time; in a round of presentations that of who is on stage, by the part
// that is on. In the shape of a round, so that every clock can show it; it counts on when its time is over.
export function clockOf({ view }, round) {
  if (round?.kind !== "presentations" || !["running", "paused"].includes(round.state)) return round;
  const slot = all(view, "presentation").find((place) => place.round === round.id && place.state === "on");
  if (!slot) return STILL;
  const { part, paused_with: paused, part_ends_at: ends } = slot;
  const minutes = slot.minutes ?? one(view, "queue", round.id)?.parts[part] ?? 0;
  const state = paused == null ? "running" : "paused";
  return { state, ends_at: ends, paused_with: paused, minutes, opened_at: null, counts_on: true };
}
