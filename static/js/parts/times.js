// Moments and durations as people say them. All moments are the server's milliseconds.
const SHOWN = { hour: "numeric", minute: "2-digit", hourCycle: "h23" };
let format = new Intl.DateTimeFormat("en-GB", SHOWN);

export function setZone(timeZone) {
  format = new Intl.DateTimeFormat("en-GB", { ...SHOWN, timeZone });
}

// 9.05, where the session is, also for who joins from another time zone.
export function clockTime(ms) {
  const parts = format.formatToParts(new Date(ms));
  const of = (type) => parts.find((part) => part.type === type).value;
  return `${Number(of("hour"))}.${of("minute")}`;
}

// 6:42, counting down: the last second shows 0:01, and zero is zero.
export function countdown(ms) {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

const MINUTE_MS = 60_000;
const LAST_MS = 10_000;

// How the clock of a round stands now. left is null when there is no clock to show; `over`: how long its time has been
// up, where the clock counts on.
export function standing(round, now) {
  if (round.state === "closing") return { phase: "grace", left: left(round.grace_until, now), until: round.grace_until };
  if (round.state === "paused") return { phase: "paused", left: round.paused_with, until: null };
  if (round.state !== "running" || !round.ends_at) return { phase: "none", left: null, until: null };
  const over = round.counts_on ? left(now, round.ends_at) : 0;
  return { phase: phaseOf(left(round.ends_at, now)), left: left(round.ends_at, now), until: round.ends_at, over };
}

const left = (until, now) => Math.max(0, until - now);

function phaseOf(ms) {
  if (ms <= 0) return "over";
  if (ms <= LAST_MS) return "last";
  return ms <= MINUTE_MS ? "minute" : "running";
}
