// Reads the view for looking back: who promised what, and how it went.
import { all, one } from "../parts/facts.js";
import { t } from "../parts/texts.js";

export const OUTCOMES = ["done", "under_way", "not_yet"];

const WORDS = { done: () => t("Done"), under_way: () => t("Under way"), not_yet: () => t("Not yet") };

export const wordsOf = (outcome) => WORDS[outcome]();

// What one is asked oneself; for a facilitator what everybody is. The earliest day first.
export const askedIn = ({ view }, round) => all(view, "look_back").filter((one) => one.round === round.id)
  .sort((a, b) => (a.due_on === b.due_on ? (a.id < b.id ? -1 : 1) : a.due_on < b.due_on ? -1 : 1));

const NOTHING = { done: 0, under_way: 0, not_yet: 0, open: 0 };

export const countsOf = ({ view }, round) => ({ ...NOTHING, ...one(view, "looked_back", round.id) });

// 21 December 2026: a day of the calendar, in no time zone.
export function dayWords({ page }, day) {
  const language = page.language === "en" ? "en-GB" : page.language;
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}
