// When each round starts and ends, seen from now: by facts where there are any, as planned after that. Pure.
import { isOpen } from "../parts/facts.js";

const MINUTE = 60_000;
// Who opens a session on another day rehearses it, or plays with it: they are not late.
const HOUR = 60 * MINUTE;

// {entries: [{round, at, end}], end, late}: moments in ms; `late` in whole minutes behind the plan, 0 when in time.
export function schedule(rounds, session, now) {
  const begun = beginningOf(rounds, session, now);
  const entries = laidOut(rounds, begun, session, now);
  const end = Math.max(begun, ...entries.map((entry) => entry.end));
  const promised = near(begun, session.starts_at) ? session.starts_at : begun;
  const behind = Math.floor((end - promised) / MINUTE - minutesOf(rounds, plannedMinutes));
  return { entries, end, late: session.state === "ended" ? 0 : Math.max(0, behind) };
}

export const plannedMinutes = ({ minutes, planned_minutes: planned }) => planned ?? minutes;
export const minutesOf = (rounds, of = ({ minutes }) => minutes) => rounds.reduce((sum, round) => sum + of(round), 0);

function beginningOf(rounds, { state, starts_at: starts }, now) {
  const opened = rounds.map((round) => round.opened_at).filter(Boolean);
  if (opened.length) return Math.min(...opened);
  const waiting = state === "lobby" && (now < starts || !near(now, starts));
  return waiting ? starts : now;
}

// What has not been opened yet follows what has, in the order of the agenda, and not before now.
function laidOut(rounds, begun, { state }, now) {
  const opened = rounds.filter((round) => round.opened_at);
  const between = state === "running" && !opened.some(isOpen);
  let next = Math.max(begun, ...opened.map((round) => endOf(round, now)), between ? now : 0);
  return rounds.map((round) => {
    const at = round.opened_at ?? next;
    const end = round.opened_at ? endOf(round, now) : next + round.minutes * MINUTE;
    if (!round.opened_at) next = end;
    return { round, at, end };
  });
}

function endOf(round, now) {
  if (round.state === "closed") return round.closed_at;
  if (round.state === "closing") return round.grace_until;
  if (round.state === "paused") return now + round.paused_with;
  return Math.max(now, round.ends_at ?? round.opened_at + round.minutes * MINUTE);
}

const near = (a, b) => Math.abs(a - b) <= HOUR;
