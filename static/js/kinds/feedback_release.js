// What can be released now, what not, and why. Pure.

// Where the feedback on a presentation stands for a facilitator.
export function standingOf({ presentation, coverage }) {
  if (coverage.released) return "released";
  if (coverage.held !== null) return "held";
  if (!presentation.ended_at) return "on";
  return presentation.feedback_open ? "open" : "closed";
}

// Why it is left out when all are released, or null when it goes.
export function leftOut({ presentation, coverage }) {
  const standing = standingOf({ presentation, coverage });
  if (standing === "released" || standing === "held" || standing === "on") return standing;
  if (!coverage.given && !coverage.offers) return "nothing";
  return coverage.enough ? null : "few";
}

// Held or not: what a facilitator may release by itself.
export const canRelease = ({ presentation, coverage }) =>
  Boolean(presentation.ended_at) && !coverage.released && coverage.enough && coverage.given + coverage.offers > 0;

export const canNudge = ({ presentation, coverage }) =>
  Boolean(presentation.feedback_open) && !coverage.released && coverage.given < coverage.of;

// {going, staying: {reason: [row]}, closing: those that go and are still open}. What was released stays out of it.
export function sorted(rows) {
  const going = rows.filter((row) => !leftOut(row));
  const staying = {};
  for (const row of rows) {
    const why = leftOut(row);
    if (why && why !== "released") (staying[why] ??= []).push(row);
  }
  return { going, staying, closing: going.filter(({ presentation }) => presentation.feedback_open) };
}
