// What I said of a presentation, wherever it is now: on the server, on its way, or refused.
import { givenTo, offeredTo } from "./feedback_facts.js";
import { sealedTo } from "./feedback_sealed.js";

const GIVING = ["GiveFeedback", "GiveSealedFeedback", "OfferHelp"];
const isFor = (presentation) => ({ type, args }) => GIVING.includes(type) && args.presentation === presentation.id;

// The newest of mine for this presentation that was not accepted, of each type.
export const refusedOf = ({ outbox }, presentation) => outbox.rejected.value.filter(isFor(presentation));

// Whether anything of mine is on its way to it, or was refused.
export const hasSent = ({ outbox }, presentation) => outbox.entries.value.some(isFor(presentation));

const isWaiting = ({ outbox }, presentation) => outbox.waiting.value.some(isFor(presentation));

// {feedback, texts, ratings, reasons, offer, accepted, state}, or null when nothing was said yet.
export function saidOf(live, queue, presentation) {
  const given = queue.names === "anonymous" ? sealedSaid(live, presentation) : givenTo(live, presentation);
  const offered = offeredTo(live, presentation);
  if (!given && !offered) return null;
  const waiting = given?.state === "waiting" || offered?.state === "waiting" || isWaiting(live, presentation);
  const { feedback = null, texts = {}, ratings = {}, reasons = {} } = given ?? {};
  return { feedback, texts, ratings, reasons, offer: offered?.text ?? "", accepted: Boolean(offered?.accepted),
    state: waiting ? "waiting" : "saved" };
}

// What was refused was not said: what stood there before it stands there still.
function sealedSaid(live, presentation) {
  const kept = sealedTo(live, presentation);
  const refused = refusedOf(live, presentation).some(({ type }) => type === "GiveSealedFeedback");
  if (!kept || !refused) return kept;
  return kept.before && { ...kept, ...kept.before };
}
