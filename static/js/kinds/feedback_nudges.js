import { announce } from "../parts/announce.js";
import { one } from "../parts/facts.js";
import { html, useEffect, useRef } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { remember, remembered } from "../phone/memory.js";
import { unsentOf } from "./feedback_drafts.js";
import { isGuest, listed, ownAs, presentationsOf, queueOf } from "./feedback_facts.js";
import { choose } from "./feedback_chosen.js";
import { saidOf } from "./feedback_standing.js";

// The facilitator asks for somebody who got little so far. In an anonymous round everybody hears it, and only this phone
// knows whether it has given.
export function Nudges({ live, round, beside }) {
  const seen = useRef(null);
  const queue = queueOf(live, round);
  const place = !queue || isGuest(live) && !queue.guests ? undefined : presentationsOf(live, round).filter((one) => isNudged(live, queue, one))
    .sort((a, b) => nudgedAt(live, queue, b) - nudgedAt(live, queue, a))[0];
  const words = place && wordsFor(queue, listed(place.names));
  useEffect(() => { if (place) announce(words, "nudge"); }, [place?.id]);
  // Nothing moves under the fingers of who is writing: what was not there yet waits.
  const busy = beside && unsentOf(live, beside) && seen.current !== place?.id;
  if (!place || busy) return null;
  seen.current = place.id;
  const at = nudgedAt(live, queue, place);
  return html`<section class="notice feedback__nudge" data-tone="accent" aria-label=${t("A request")}><${Icon} name="message-circle" />
    <p>${words}</p>
    <div class="row">
      <button type="button" class="button" onClick=${() => choose(round, place)}>${t("Write to {name}", { name: listed(place.names) })}</button>
      <button type="button" class="button button--quiet" onClick=${() => remember(live, at, "nudged", place.id)}>${t("Not now")}</button>
    </div></section>`;
}

const nudgedAt = ({ view }, { names }, place) => (names === "anonymous" ? place.nudged_at : one(view, "nudge", place.id)?.at) ?? 0;

function isNudged(live, queue, place) {
  const at = nudgedAt(live, queue, place);
  if (!at || !place.feedback_open || ownAs(live, place)) return false;
  return Number(remembered(live, "nudged", place.id)) < at && !saidOf(live, queue, place)?.feedback;
}

const wordsFor = ({ rubric: { texts } }, name) => (texts.includes("top")
  ? t("{name} has little feedback so far. Do you have another top?", { name })
  : t("{name} has little feedback so far. Do you have something to say?", { name }));
