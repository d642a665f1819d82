// From what was written to commands. Feedback and an offer of help are two: an offer always has a name.
import { newId } from "../live/ids.js";
import { offeredTo } from "./feedback_facts.js";
import { dropDraft } from "./feedback_drafts.js";
import { saysFeedback, sameFeedback, tidy } from "./feedback_said.js";
import { forgetSealed, keepSealed, sealedTo, takeBackSealed } from "./feedback_sealed.js";
import { refusedOf, saidOf } from "./feedback_standing.js";

// The draft stays until the outbox holds all of it.
export async function sendSaid(live, queue, presentation, written) {
  const said = saidOf(live, queue, presentation);
  const wanted = tidy(onlyAsked(queue.rubric, written));
  dismissRefused(live, presentation);
  await Promise.all([offer(live, presentation, wanted), give(live, queue, presentation, said, wanted)]);
  dropDraft(live, presentation);
}

async function give(live, queue, presentation, said, wanted) {
  if (!saysFeedback(wanted)) return said?.feedback ? withdraw(live, queue, presentation, said) : null;
  if (said?.feedback && sameFeedback(said, wanted)) return null;
  const { texts, ratings, reasons } = wanted;
  const words = { presentation: presentation.id, texts, ratings, reasons };
  if (queue.names !== "anonymous")
    return live.outbox.add("GiveFeedback", { ...words, feedback: said?.feedback ?? newId() });
  const { feedback, secret } = keepSealed(live, presentation, wanted);
  return live.outbox.add("GiveSealedFeedback", { ...words, feedback, secret });
}

function offer(live, presentation, { offer: text }) {
  const offered = offeredTo(live, presentation);
  if (offered?.accepted || text === (offered?.text ?? "")) return null;
  if (!text) return live.outbox.add("WithdrawOffer", { offer: offered.id });
  return live.outbox.add("OfferHelp", { presentation: presentation.id, offer: offered?.id ?? newId(), text });
}

function withdraw(live, queue, presentation, { feedback }) {
  if (queue.names !== "anonymous") return live.outbox.add("WithdrawFeedback", { feedback });
  const { secret } = sealedTo(live, presentation);
  forgetSealed(live, presentation);
  return live.outbox.add("WithdrawSealedFeedback", { feedback, secret });
}

// Taken back whole: the feedback and, unless it was accepted, the offer.
export async function takeBack(live, queue, presentation) {
  const said = saidOf(live, queue, presentation);
  if (said?.feedback) await withdraw(live, queue, presentation, said);
  await offer(live, presentation, { offer: "" });
}

// What was not accepted has been said again, or was let go.
export function dismissRefused(live, presentation) {
  for (const { id, type } of refusedOf(live, presentation)) {
    if (type === "GiveSealedFeedback") takeBackSealed(live, presentation);
    live.outbox.dismiss(id);
  }
}

// A reason that is no longer asked, as the rating is higher now, stays behind.
function onlyAsked({ criteria }, { texts, ratings, reasons, offer: text }) {
  const asked = criteria.filter(({ key, reason_to: least }) => ratings[key] <= least).map(({ key }) => key);
  return { texts, ratings, reasons: Object.fromEntries(asked.map((key) => [key, reasons[key] ?? ""])), offer: text };
}
