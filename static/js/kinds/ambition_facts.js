// Reads the view for ambitions: one's own, the version before it, what is asked, how far everybody is.
import { all, one, roundsOf, sessionOf } from "../parts/facts.js";
import { FIVE, LISTS, TEXTS } from "./ambition_words.js";

export const mineIn = ({ view, page }) => one(view, "ambition", page.person);
export const beforeIn = ({ view, page }) => one(view, "ambition_before", page.person);

// What a round asks; outside of one, or before it opens, all that there is in words and whatever else was written.
export function askedIn({ view }, round, mine) {
  const asked = one(view, "asks", round?.id)?.fields ?? TEXTS;
  return [...TEXTS, ...LISTS].filter((name) => asked.includes(name) || (mine?.[name] ?? "").length > 0);
}

export const filledOf = (mine) => FIVE.filter((name) => mine?.[name]).length;

// Whether people write an ambition in this session, or present one.
export const isAbout = (live) => roundsOf(live).some(({ kind }) => kind === "ambition" || kind === "presentations");

// Of those who are in: how far each is.
export const standings = ({ view }) => all(view, "person").filter(({ removed }) => !removed)
  .map(({ id, name }) => ({ id, name, filled: 0, shared: false, ...one(view, "ambitions", id), began: Boolean(one(view, "ambitions", id)) }));

export const readiness = (live) => ({ written: 0, ready: 0, ...one(live.view, "readiness", sessionOf(live).id) });
