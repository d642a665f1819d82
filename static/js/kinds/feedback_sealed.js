// Anonymous feedback is remembered by this phone only: what was sent, and the secret with which it may be changed.
import { newId } from "../live/ids.js";
import { safeStorage } from "../live/storage.js";
import { sessionOf } from "../parts/facts.js";
import { signal } from "../parts/html.js";

const storage = safeStorage();
const changes = signal(0);
const startOf = ({ page }) => `facilitator:sealed:${page.session}:${page.person}:`;

// {feedback, secret, texts, ratings, reasons, before}. A rehearsal was wiped: what was sent in it, was sent nowhere.
export function sealedTo(live, presentation) {
  changes.value;
  const kept = parsed(storage.read(startOf(live) + presentation.id));
  return kept && kept.rehearsal === isRehearsal(live) ? kept : null;
}

// `before`: what was sent earlier, for when the server does not take this.
export function keepSealed(live, presentation, { texts, ratings, reasons }) {
  const known = sealedTo(live, presentation);
  const { feedback, secret } = known ?? { feedback: newId(), secret: newId() };
  const before = known && { texts: known.texts, ratings: known.ratings, reasons: known.reasons };
  const kept = { feedback, secret, texts, ratings, reasons, before, rehearsal: isRehearsal(live) };
  write(live, presentation.id, kept);
  return kept;
}

// Not accepted: what this phone remembers is what was sent before it.
export function takeBackSealed(live, presentation) {
  const kept = sealedTo(live, presentation);
  if (kept) write(live, presentation.id, kept.before && { ...kept, ...kept.before, before: null });
}

export const forgetSealed = (live, presentation) => write(live, presentation.id, null);

function write(live, id, kept) {
  storage.write(startOf(live) + id, kept ? JSON.stringify(kept) : "");
  changes.value += 1;
}

const isRehearsal = (live) => Boolean(sessionOf(live).rehearsal);

function parsed(text) {
  try { return JSON.parse(text); } catch { return null; }
}
