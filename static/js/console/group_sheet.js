import { html, useState } from "../parts/html.js";
import { IconButton } from "../parts/icon_button.js";
import { nt, t } from "../parts/texts.js";
import { isCovered } from "./cover.js";
import { DescribeGroup } from "./describe_group.js";
import { MemberRow } from "./member_row.js";

// One group with who sits there, before it begins.
export function GroupSheet({ steering, group, groups, members, place }) {
  const [editing, setEditing] = useState(false);
  const done = () => setEditing(false);
  return html`<section class="group" aria-labelledby=${`sheet-${group.id}`}>
    <header class="group__head">
      <h3 class="group__name" id=${`sheet-${group.id}`}>${group.name}</h3>
      <${IconButton} icon="pencil" label=${t("Change the name, place and link of {group}", { group: group.name })}
        onClick=${() => setEditing(!editing)} />
    </header>
    ${editing
      ? html`<${DescribeGroup} steering=${steering} group=${group} done=${done} />`
      : html`<p class="small quiet group__place">${[group.place, nt("{n} person", "{n} people", members.length)]
          .filter(Boolean).join(", ")}</p>`}
    ${!isCovered(place) && html`<ul class="members">
      ${members.map((person) => html`<${MemberRow} key=${person.id} steering=${steering} person=${person} groups=${groups}
        group=${group} />`)}
    </ul>`}
  </section>`;
}
