// What somebody says of one presentation: {texts, ratings, reasons, offer}. Pure.
const EMPTY = { texts: {}, ratings: {}, reasons: {}, offer: "" };
export const blank = () => structuredClone(EMPTY);

// Without blanks and without what is empty: two that say the same are equal.
export function tidy({ texts, ratings, reasons, offer } = EMPTY) {
  const words = (all = {}) => Object.fromEntries(Object.entries(all).map(([key, text]) => [key, text.trim()])
    .filter(([, text]) => text).sort());
  return { texts: words(texts), ratings: Object.fromEntries(Object.entries(ratings ?? {}).sort()), reasons: words(reasons),
    offer: (offer ?? "").trim() };
}

export const same = (a, b) => JSON.stringify(tidy(a)) === JSON.stringify(tidy(b));
export const sameFeedback = (a, b) => same({ ...a, offer: "" }, { ...b, offer: "" });

export const saysFeedback = (said) => {
  const { texts, ratings } = tidy(said);
  return Object.keys(texts).length + Object.keys(ratings).length > 0;
};
export const saysAnything = (said) => saysFeedback(said) || Object.keys(tidy(said).reasons).length > 0 || Boolean(said?.offer?.trim());

// All that was put into words, to give it back.
export function wordsOf(said) {
  const { texts, reasons, offer } = tidy(said);
  return [...Object.values(texts), ...Object.values(reasons), offer].filter(Boolean);
}

export const limitsOf = ({ limits }) => ({ most: limits.value.feedback_length ?? 1000, mostOffer: limits.value.message_length ?? 500 });

const lengthOf = (text = "") => [...text.trim()].length;

// What is wrong, by where: {"texts.tip": code}. The same rules as facilitator/rubrics/rubric.py; the server is the judge.
export function mistakesIn(rubric, said, { most, mostOffer }) {
  const { texts, ratings, reasons, offer } = tidy(said);
  const found = {};
  for (const [key, text] of Object.entries(texts)) if (lengthOf(text) > most) found[`texts.${key}`] = "too_long";
  for (const [key, text] of Object.entries(reasons)) if (lengthOf(text) > most) found[`reasons.${key}`] = "too_long";
  if (texts.tip && !texts.top) found["texts.tip"] = "top_first";
  for (const { key, reason_to: least } of rubric.criteria)
    if (ratings[key] <= least && !reasons[key]) found[`reasons.${key}`] = "reason_needed";
  if (lengthOf(offer) > mostOffer) found.offer = "too_long";
  return found;
}
