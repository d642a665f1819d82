import { isOpen, one } from "../parts/facts.js";
import { html, useEffect, useRef, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { BackHead } from "./back_head.js";
import { Board } from "./board.js";
import { Covered, isCovered } from "./cover.js";
import { DescribeGroup } from "./describe_group.js";
import { boardOfGroup, groupsOf, membersOf } from "./group_facts.js";
import { GroupState, standingOfGroup } from "./group_state.js";
import { HelpCall } from "./help_call.js";
import { MemberRow } from "./member_row.js";
import { openSheet } from "./sheets.js";

// One group, opened: who sits there, what they wrote, and what the facilitator can do for them.
export function GroupPage({ live, steering, group }) {
  const round = one(live.view, "round", group.round);
  const board = boardOfGroup(live, group);
  const members = membersOf(live, round).get(group.id) ?? [];
  useEffect(() => (board ? live.listen(`staff:${board.id}`) : undefined), [board?.id]);
  return html`
    <${BackHead} title=${group.name} words=${[group.place, round.title].filter(Boolean).join(" · ")}
      back=${t("All groups")}>
      <${GroupState} standing=${standingOfGroup(live, round, group, members)} />
    </${BackHead}>
    ${group.help && isOpen(round) && html`<${HelpCall} steering=${steering} group=${group} />`}
    <${Tools} steering=${steering} round=${round} group=${group} />
    <${Members} live=${live} steering=${steering} round=${round} group=${group} members=${members} />
    ${board && html`<${Board} live=${live} steering=${steering} round=${round} board=${board} people=${members} />`}`;
}

function Tools({ steering, round, group }) {
  const [editing, setEditing] = useState(false);
  const button = useRef(null);
  const done = () => { setEditing(false); button.current?.focus(); };
  return html`
    <div class="row">
      <button type="button" class="button" onClick=${() => openSheet("message", { group: group.id })}>
        <${Icon} name="message-circle" /> ${t("Message to this group")}</button>
      <button type="button" class="button" ref=${button} aria-expanded=${editing} onClick=${() => setEditing(!editing)}>
        <${Icon} name="pencil" /> ${t("Name, place and link")}</button>
      ${group.ready_at && isOpen(round) && html`<button type="button" class="button button--quiet"
        onClick=${() => steering.send("UnmarkReady", { group: group.id })}>${t("Not ready after all")}</button>`}
      ${group.link && html`<a class="text-link" href=${group.link} target="_blank" rel="noopener">${t("Video call")}</a>`}
    </div>
    ${editing && html`<${DescribeGroup} steering=${steering} group=${group} done=${done} />`}`;
}

function Members({ live, steering, round, group, members }) {
  const place = `members:${group.id}`;
  const { here } = live.presence.value;
  const groups = groupsOf(live, round);
  const where = (person) => [person.organisation, person.phone === false && t("without a phone")].filter(Boolean).join(", ");
  return html`<section class="console__part" aria-labelledby="members">
    <div class="row between">
      <h2 id="members">${nt("{n} person", "{n} people", members.length)}</h2>
      <${Covered} place=${place} what=${t("The names are covered.")} />
    </div>
    ${!isCovered(place) && html`<ul class="members members--wide">
      ${members.map((person) => html`<${MemberRow} key=${person.id} steering=${steering} person=${person} groups=${groups}
        group=${group} here=${here.includes(person.id)} extra=${where(person)} removable />`)}
    </ul>`}
  </section>`;
}
