// What was written and not sent when feedback closes is sent by the phone itself. Draws nothing.
import { announce } from "../parts/announce.js";
import { all, isOpen, one } from "../parts/facts.js";
import { useEffect, useRef } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { now } from "../parts/ticker.js";
import { remember, remembered } from "../phone/memory.js";
import { unsentOf } from "./feedback_drafts.js";
import { queueOf } from "./feedback_facts.js";
import { limitsOf, mistakesIn, same } from "./feedback_said.js";
import { sendSaid } from "./feedback_sending.js";
import { saidOf } from "./feedback_standing.js";

const LAST_MS = 60_000;
const NOW_MS = 6_000;
const QUIET_MS = 4_000;

// Pure: whether a draft goes now. `left`: ms until feedback closes, or null when nobody said so; `quiet`: since the last
// key. Who is in the middle of a sentence finishes it, as long as there is time.
export function isDue({ open, left, closing, quiet }) {
  if (!open) return true;
  if (left !== null && left <= NOW_MS) return true;
  return (closing || (left !== null && left <= LAST_MS)) && quiet >= QUIET_MS;
}

export const wasSentItself = (live, { id }) => Boolean(remembered(live, "sent-itself", id));

// Whoever changes it afterwards has sent it after all.
export const sentByHand = (live, { id }) => remember(live, "", "sent-itself", id);

export function SendsItself({ live }) {
  const typed = useRef(new Map());
  const seenOpen = useRef(new Set());
  const at = now.value;
  useEffect(() => {
    for (const presentation of all(live.view, "presentation")) tend(live, presentation, { typed: typed.current, seen: seenOpen.current, at });
  }, [at]);
  return null;
}

function tend(live, presentation, { typed, seen, at }) {
  const { id, feedback_open: open, feedback_until: until, round: place } = presentation;
  if (open) seen.add(id);
  const draft = seen.has(id) ? unsentOf(live, presentation) : null;
  if (!draft) return;
  const words = JSON.stringify(draft);
  if (typed.get(id)?.words !== words) typed.set(id, { words, at });
  const round = one(live.view, "round", place);
  const closing = Boolean(round) && (round.state === "closing" || !isOpen(round));
  if (isDue({ open, left: until ? until - at : null, closing, quiet: at - typed.get(id).at })) sendItself(live, round, presentation, draft, seen);
}

function sendItself(live, round, presentation, draft, seen) {
  const queue = round && queueOf(live, round);
  if (!presentation.feedback_open) seen.delete(presentation.id);
  if (!queue || Object.keys(mistakesIn(queue.rubric, draft, limitsOf(live))).length) return;
  if (same(saidOf(live, queue, presentation) ?? undefined, draft)) return;
  remember(live, "yes", "sent-itself", presentation.id);
  sendSaid(live, queue, presentation, draft);
  announce(t("Feedback is about to close, so this phone sent what you wrote."), "sent itself");
}
