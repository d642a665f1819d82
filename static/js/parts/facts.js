// Reads the view for the surfaces: what is this session, which round is on, whose board is it.
const byPosition = (a, b) => a.position - b.position;
export const byOrder = (a, b) => (a.order === b.order ? (a.id < b.id ? -1 : 1) : a.order < b.order ? -1 : 1);

export function all(view, kind) {
  return view.ids(kind).map((id) => ({ ...view.get(kind, id), id }));
}

export const one = (view, kind, id) => {
  const entity = id == null ? undefined : view.get(kind, id);
  return entity && { ...entity, id };
};

const UNKNOWN = { title: "", place: "", state: "lobby", current: null };

export const sessionOf = ({ view, page }) => one(view, "session", page.session) ?? { ...UNKNOWN, id: page.session };
export const roundsOf = ({ view }) => all(view, "round").sort(byPosition);
export const currentRound = (live) => one(live.view, "round", sessionOf(live).current);

// Where this person sits in a round in groups; none in a plenary round, for a facilitator, or before there is a place.
export const seatOf = ({ view }, round) => all(view, "seat").find((seat) => seat.round === round.id);
// One's own group is known better than the others': with whom, the link, whether it is ready or asks for help.
export const groupOf = (live, round) => one(live.view, "group", seatOf(live, round)?.group);

const boardAt = ({ view }, round, group) =>
  all(view, "board").find((board) => board.round === round.id && (board.group ?? null) === group);

// The board to work on: that of the own group; else everybody's, which in a round in groups holds what groups sent.
export const boardOf = (live, round) => boardAt(live, round, seatOf(live, round)?.group ?? null);
export const plenaryBoard = (live, round) => boardAt(live, round, null);

export const isOpen = ({ state }) => state === "running" || state === "paused" || state === "closing";

// What comes after a round: the first that has not been opened yet.
export const nextRound = (live) => roundsOf(live).find(({ state }) => state === "planned");

// When each round starts and ends: by facts where there are any. What has not been opened yet follows what has, in the
// order of the agenda: somebody may have moved it before a round that was already held.
export function timetable(rounds, startsAt) {
  const held = rounds.filter((round) => round.opened_at);
  let next = held.length ? Math.max(...held.map(endOf)) : startsAt;
  return rounds.map((round) => {
    if (round.opened_at) return { round, at: round.opened_at, end: endOf(round) };
    const at = next;
    next += round.minutes * MINUTE;
    return { round, at, end: next };
  });
}

const MINUTE = 60_000;
const endOf = (round) => round.closed_at ?? round.ends_at ?? round.opened_at + round.minutes * MINUTE;
