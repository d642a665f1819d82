// Running late: which minutes would fit what still has to come into the time that is left. Pure; people decide.
//
// Everything that is work gives up the same part of what it was planned with, in whole minutes; breaks only when that
// is not enough. Nothing gets less than LEAST, or than its plan where that is less: what then still does not fit
// shows as late.
const LEAST = 3;

const plannedOf = ({ minutes, planned_minutes: planned }) => planned ?? minutes;
const leastOf = (round) => Math.min(LEAST, plannedOf(round));
const sum = (rounds, of) => rounds.reduce((all, round) => all + of(round), 0);

// rounds: what has not begun, each {id, kind, minutes, planned_minutes}; left: whole minutes until it should be over.
// Answers {id: minutes}. A round without a clock has 0, and stays so.
export function proposal(rounds, left) {
  const breaks = rounds.filter(({ kind }) => kind === "break");
  const work = rounds.filter(({ kind }) => kind !== "break");
  const forWork = within(work, left - sum(breaks, plannedOf));
  const forBreaks = within(breaks, left - forWork);
  return { ...shared(work, forWork), ...shared(breaks, forBreaks) };
}

const within = (rounds, minutes) => Math.max(sum(rounds, leastOf), Math.min(minutes, sum(rounds, plannedOf)));

function shared(rounds, room) {
  const shares = atLeast(rounds, room);
  const minutes = shares.map((share) => Math.floor(share));
  const spare = Math.round(room - minutes.reduce((all, n) => all + n, 0));
  // What is left of whole minutes goes to those who lost most to rounding, the earliest first.
  const lost = shares.map((share, index) => ({ index, part: share - minutes[index] })).sort((a, b) => b.part - a.part || a.index - b.index);
  for (const { index } of lost.slice(0, spare)) minutes[index] += 1;
  return Object.fromEntries(rounds.map(({ id }, index) => [id, minutes[index]]));
}

// Each the same part of its plan; who would fall under the least keeps that, and the others share the rest.
function atLeast(rounds, room) {
  const kept = new Set();
  for (;;) {
    const free = rounds.filter((round) => !kept.has(round));
    const whole = sum(free, plannedOf);
    const part = whole ? (room - sum([...kept], leastOf)) / whole : 0;
    const under = free.filter((round) => plannedOf(round) * part < leastOf(round));
    if (!under.length) return rounds.map((round) => (kept.has(round) ? leastOf(round) : plannedOf(round) * part));
    for (const round of under) kept.add(round);
  }
}
