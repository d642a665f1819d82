import { Covered, isCovered } from "../console/cover.js";
import { html } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { OUTCOMES, askedIn, countsOf, dayWords, wordsOf } from "./look_back_facts.js";

export function Console({ live, round }) {
  const asked = askedIn(live, round);
  if (!asked.length) return html`<div class="empty">${t("Nobody has made a commitment in an earlier session that is still open.")}</div>`;
  const counts = countsOf(live, round);
  const said = OUTCOMES.filter((outcome) => counts[outcome]).map((outcome) => `${counts[outcome]} ${wordsOf(outcome).toLowerCase()}`);
  return html`
    <p><strong>${said.join(", ") || t("Nobody has said yet how it went")}</strong>.
      ${" "}<span class="quiet">${counts.open ? nt("{n} still to come of who is in", "{n} still to come of those who are in", counts.open)
        : t("Everybody who is in has said it")}.</span></p>
    <${Named} live=${live} round=${round} asked=${asked} />`;
}

// How many is for the room; whose it is, is not.
function Named({ live, round, asked }) {
  const place = `look-back:${round.id}`;
  return html`<${Covered} place=${place} what=${t("Who promised what is covered.")} />
    ${!isCovered(place) && html`<ul class="promises" aria-label=${t("Commitments")}>
      ${[...asked].sort(byOutcome).map((one) => html`<${Promise} key=${one.id} live=${live} promise=${one} />`)}</ul>`}`;
}

const Promise = ({ live, promise: { by, text, due_on: day, outcome, words } }) => html`<li class="promises__one" data-outcome=${outcome}>
  <p class="promises__by"><strong>${by}</strong>
    ${" "}<span class="status" data-outcome=${outcome}>${outcome ? wordsOf(outcome) : t("said nothing yet")}</span></p>
  <p>${text} <span class="quiet">${t("By {day}", { day: dayWords(live, day) })}</span></p>
  ${words && html`<blockquote class="promises__words">${words}</blockquote>`}
</li>`;

const rank = ({ outcome }) => (outcome ? OUTCOMES.indexOf(outcome) : OUTCOMES.length);
const byOutcome = (a, b) => rank(a) - rank(b) || (a.by < b.by ? -1 : 1);
