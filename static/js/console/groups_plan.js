import { one } from "../parts/facts.js";
import { html, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { Covered, isCovered } from "./cover.js";
import { groupsOf, membersOf, peopleIn } from "./group_facts.js";
import { GroupSheet } from "./group_sheet.js";
import { Unplaced } from "./unplaced.js";

// The groups of a round that has not been opened: how many, who sits where, and where they sit.
export function GroupsPlan({ live, steering, round }) {
  const groups = groupsOf(live, round);
  const members = membersOf(live, round);
  const place = `round:${round.id}`;
  return html`<section class="console__part" aria-labelledby="groups">
    <h2 id="groups">${headingOf(peopleIn(live.view).length, groups.length)}</h2>
    <${Deal} live=${live} steering=${steering} round=${round} again=${groups.length > 0} />
    ${groups.length > 0 && html`
      <${Covered} place=${place} what=${t("The names are covered.")} />
      <div class="console__groups console__groups--tall">
        ${groups.map((group) => html`<${GroupSheet} key=${group.id} live=${live} steering=${steering} group=${group}
          groups=${groups} members=${members.get(group.id) ?? []} place=${place} />`)}
      </div>
      <${Unplaced} steering=${steering} groups=${groups} people=${members.get(null) ?? []} covered=${isCovered(place)} />`}
  </section>`;
}

function headingOf(people, groups) {
  const heads = nt("{n} person", "{n} people", people);
  return groups ? nt("{people} in {n} group", "{people} in {n} groups", groups, { people: heads }) : heads;
}

// By number or by size; what the agenda says stands there first.
function Deal({ live, steering, round, again }) {
  const planned = one(live.view, "script", round.id)?.grouping ?? {};
  const [by, setBy] = useState(planned.number ? "number" : "size");
  const [amount, setAmount] = useState(String(planned.number ?? planned.size ?? 5));
  const busy = steering.isBusy("AllocateGroups");
  const nobody = peopleIn(live.view).length === 0;

  function deal(event) {
    event.preventDefault();
    const n = Number(amount);
    if (busy || nobody || !Number.isInteger(n) || n < (by === "size" ? 2 : 1)) return;
    steering.step("AllocateGroups", { round: round.id, number: by === "number" ? n : null, size: by === "size" ? n : null });
  }

  return html`<form class="deal" onSubmit=${deal}>
    <select class="input deal__by" aria-label=${t("Divide by")} value=${by} onChange=${(event) => setBy(event.target.value)}>
      <option value="number">${t("Number of groups")}</option>
      <option value="size">${t("People in a group")}</option>
    </select>
    <input class="input number deal__amount" type="number" inputmode="numeric" min=${by === "size" ? 2 : 1} max="500"
      aria-label=${by === "number" ? t("Number of groups") : t("People in a group")} value=${amount}
      onInput=${(event) => setAmount(event.target.value)} />
    <button class="button" aria-disabled=${busy || nobody ? "true" : null}><${Icon} name="shuffle" />
      ${again ? t("Deal anew") : t("Make groups")}</button>
    ${nobody
      ? html`<p class="small quiet">${t("Nobody is in yet. The groups can be made as soon as somebody is.")}</p>`
      : !again && html`<p class="small quiet">${t("You may leave it: the groups are also made when the round starts.")}</p>`}
  </form>`;
}
