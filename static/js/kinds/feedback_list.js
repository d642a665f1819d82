import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { choose, homes } from "./feedback_chosen.js";
import { draftsChanged, unsentOf } from "./feedback_drafts.js";
import { isGuest, listed, ownAs, presentationsOf, queueOf } from "./feedback_facts.js";
import { Chosen } from "./feedback_for.js";
import { Nudges } from "./feedback_nudges.js";
import { hasSent, refusedOf, saidOf } from "./feedback_standing.js";

// Every presentation of the round, and where I am with it. A tap leads to it, as long as it can be written to or read.
export function FeedbackList({ live, round }) {
  draftsChanged.value;
  const queue = queueOf(live, round);
  const places = presentationsOf(live, round);
  if (!queue || !places.length || isGuest(live) && !queue.guests) return null;
  return html`
    <${Chosen} live=${live} round=${round} />
    ${!homes.value && html`<${Nudges} live=${live} round=${round} />`}
    <section class="phone__part" aria-labelledby="feedback-list">
      <h2 id="feedback-list">${t("Your feedback")}</h2>
      <ul class="pick">${places.map((place) => html`<${Row} key=${place.id} live=${live} round=${round} queue=${queue} place=${place} />`)}</ul>
    </section>`;
}

function Row({ live, round, queue, place }) {
  const { tone, icon, words, leads = true } = STATES[stateOf(live, queue, place)]();
  const inside = html`<span class="feedback__who"><span class="pick__name">${listed(place.names)}</span>
      ${place.ambition?.title && html`<span class="pick__meta">${place.ambition.title}</span>`}</span>
    <span class="pill" data-tone=${tone}>${icon && html`<${Icon} name=${icon} />`} ${words}</span>`;
  return html`<li>${leads
    ? html`<button type="button" class="feedback__row" onClick=${() => choose(round, place)}>${inside}</button>`
    : html`<div class="feedback__row quiet">${inside}</div>`}</li>`;
}

function stateOf(live, queue, place) {
  if (ownAs(live, place)) return "own";
  if (refusedOf(live, place).length) return "refused";
  const unsent = unsentOf(live, place);
  if (!place.started_at && !unsent && !hasSent(live, place)) return notBegun(live, place);
  const said = saidOf(live, queue, place);
  if (unsent) return place.feedback_open || !place.started_at ? "draft" : "unsent";
  if (said) return said.state === "waiting" ? "waiting" : "sent";
  return place.feedback_open ? "open" : "closed";
}

// Without a connection this phone cannot know that they began, so one can write all the same.
const notBegun = (live, { state }) => (state === "absent" ? "absent" : live.away.value ? "maybe" : "later");

const STATES = {
  own: () => ({ words: t("your own"), leads: false }),
  absent: () => ({ words: t("not here today"), leads: false }),
  maybe: () => ({ words: t("still to come") }),
  later: () => ({ words: t("still to come"), leads: false }),
  refused: () => ({ words: t("not accepted"), tone: "danger", icon: "triangle-alert" }),
  unsent: () => ({ words: t("not sent"), tone: "danger", icon: "triangle-alert" }),
  draft: () => ({ words: t("not sent yet"), tone: "warn", icon: "pencil" }),
  waiting: () => ({ words: t("on its way"), tone: "warn", icon: "clock" }),
  sent: () => ({ words: t("sent"), tone: "good", icon: "check" }),
  open: () => ({ words: t("to give"), tone: "accent" }),
  closed: () => ({ words: t("closed"), icon: "lock", leads: false }),
};
