// What the fields of an ambition are called, and what helps to fill them in: the same words as ambitions/words.py.
import { t } from "../parts/texts.js";

export const FIVE = ["what", "why", "with_whom", "when", "how"];
export const TEXTS = ["title", ...FIVE, "question"];
export const LISTS = ["spearheads", "timeline"];

const LABELS = {
  title: () => t("What is your ambition called?"),
  what: () => t("What do I want to reach?"),
  why: () => t("Why?"),
  with_whom: () => t("With whom?"),
  when: () => t("When?"),
  how: () => t("How do I go about it?"),
  question: () => t("What I want feedback on"),
  spearheads: () => t("Spearheads"),
  timeline: () => t("Timeline"),
};
const HINTS = {
  title: () => t("A few words that others remember."),
  what: () => t("What is different when it has worked? As if you tell it to a colleague."),
  why: () => t("What happens if nobody does this? A number or an example says a lot."),
  with_whom: () => t("Who do you need, who gains by it, and who is still missing?"),
  when: () => t("When will we see something, and when is it done?"),
  how: () => t("Your first step, and what you need for it."),
  question: () => t("What do you doubt? Ask one thing."),
  spearheads: () => t("The two or three things you put first."),
  timeline: () => t("What is there in which year?"),
};

export const labelOf = (name) => LABELS[name]();
export const hintOf = (name) => HINTS[name]();

// A field as words, a list a line; and back. What is not filled in yet is left out of what is sent.
export function inWords(name, value) {
  if (name === "timeline") return (value ?? []).map(({ year, text }) => `${year} ${text}`).join("\n");
  return name === "spearheads" ? (value ?? []).join("\n") : value ?? "";
}

export function fromWords(name, words) {
  if (name === "timeline") return rowsIn(words).filter(isWhole).map(({ year, text }) => ({ year: Number(year), text: text.trim() }));
  return name === "spearheads" ? words.split("\n").map((line) => line.trim()).filter(Boolean) : words.trim();
}

// All that a change of an ambition says.
export const wordsIn = ({ fields, spearheads, timeline }) =>
  [...Object.values(fields ?? {}), inWords("spearheads", spearheads), inWords("timeline", timeline)].filter(Boolean).join("\n");

// A line of the timeline: a year, a space, and what there is then.
export const rowsIn = (words) => words.split("\n").filter(Boolean).map((line) => {
  const at = line.indexOf(" ");
  return at < 0 ? { year: line, text: "" } : { year: line.slice(0, at), text: line.slice(at + 1) };
});

const isYear = (year) => /^2[01]\d\d$/.test(year) && Number(year) <= 2100;
export const isWhole = ({ year, text }) => isYear(year) && Boolean(text.trim());
// A row in which something was typed that cannot be sent.
export const lacks = ({ year, text }) => Boolean(year || text.trim()) && !isWhole({ year, text });
