// A text that is too long for the wall is shortened by one rule: whole sentences as long as they fit, where they fill
// half of the room at least; else whole words; and a sign that there was more. The full text is on the phones. Pure.
const MORE = "…";
// A full stop ends a sentence when a new one begins after it: "o.a. ouders" goes on.
const ENDS = /[.!?…]["”’)]*(?=\s+["“‘(]?[A-ZÀ-ÖØ-Þ0-9])/g;

// At most so many letters, the sign included.
export function shortened(text, letters) {
  const whole = text.trim().replace(/\s+/g, " ");
  if (whole.length <= letters) return whole;
  return inSentences(whole, letters - MORE.length - 1) ?? inWords(whole, letters - MORE.length);
}

function inSentences(text, letters) {
  const ends = [...text.matchAll(ENDS)].map(({ 0: sign, index }) => index + sign.length);
  const last = ends.filter((end) => end <= letters).at(-1);
  return last >= letters / 2 ? `${text.slice(0, last)} ${MORE}` : null;
}

function inWords(text, letters) {
  const space = text.lastIndexOf(" ", letters);
  const cut = text.slice(0, space > 0 ? space : letters);
  return `${cut.replace(/[\s,;:.–-]+$/, "")}${MORE}`;
}
