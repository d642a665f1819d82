// When everybody's turn comes, seen from now: what is on first finishes its slot, and overtime moves all that follows.
// Pure. Moments in the server's ms.
const MINUTE = 60_000;
const PARTS = ["present", "questions", "feedback"];

// places: in the order of the queue; parts: {part: minutes}. Answers {times: {id: ms}, end}: `times` of who waits.
export function planOf(places, parts, now) {
  const times = {};
  let at = now + left(places.find(({ state }) => state === "on"), parts, now);
  for (const place of places.filter(({ state }) => state === "waiting")) {
    times[place.id] = at;
    at += slot(place, parts) * MINUTE;
  }
  return { times, end: at };
}

// In whole minutes; in time, or earlier, is 0.
export function lateBy({ end }, { opened_at: opened, minutes, planned_minutes: planned }) {
  return Math.max(0, Math.round((end - opened) / MINUTE - (planned ?? minutes)));
}

const slot = ({ minutes }, parts) => minutes ?? PARTS.reduce((sum, part) => sum + parts[part], 0);

function left(on, parts, now) {
  if (!on) return 0;
  const of = Math.max(0, on.paused_with ?? on.part_ends_at - now);
  if (on.minutes != null) return of;
  return of + PARTS.slice(PARTS.indexOf(on.part) + 1).reduce((sum, part) => sum + parts[part] * MINUTE, 0);
}
