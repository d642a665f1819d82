import { html } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { Covered, isCovered } from "./cover.js";
import { groupsOf, membersOf, tallyOfGroup } from "./group_facts.js";
import { GroupCard } from "./group_card.js";
import { sayAll, standingOfGroup } from "./group_state.js";
import { SendOffer } from "./send_offer.js";
import { Unplaced } from "./unplaced.js";

// All groups of a round at one glance. Each keeps its place; what changes, changes where it stands.
export function GroupsGlance({ live, steering, round }) {
  const groups = groupsOf(live, round);
  const members = membersOf(live, round);
  const of = (group) => members.get(group.id) ?? [];
  const standings = groups.map((group) => standingOfGroup(live, round, group, of(group)));
  const place = `round:${round.id}`;
  const written = round.kind === "notes";
  if (!groups.length) return html`<div class="empty">${t("There are no groups in this round.")}</div>`;
  return html`
    <div class="console__line">
      <p>${written && totals(live, groups)} ${sayAll(groups, standings)}</p>
      ${written && html`<${Covered} place=${place} what=${t("Notes and questions are covered.")} brief />`}
    </div>
    <div class="console__groups">
      ${groups.map((group, index) => html`<${GroupCard} key=${group.id} live=${live} group=${group} standing=${standings[index]}
        members=${of(group)} covered=${isCovered(place)} written=${written} />`)}
      ${written && html`<${SendOffer} live=${live} round=${round} groups=${groups} />`}
    </div>
    <${Unplaced} steering=${steering} groups=${groups} people=${members.get(null) ?? []} covered=${isCovered(place)} />`;
}

function totals(live, groups) {
  const tallies = groups.map((group) => tallyOfGroup(live, group));
  const notes = tallies.reduce((sum, tally) => sum + tally.notes, 0);
  const people = tallies.reduce((sum, tally) => sum + tally.people, 0);
  return html`<strong>${nt("{n} note", "{n} notes", notes)}</strong>
    ${" "}<span class="quiet">${nt("by {n} person.", "by {n} people.", people)}</span>`;
}
