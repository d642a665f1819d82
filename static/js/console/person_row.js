import { currentRound, isOpen, one } from "../parts/facts.js";
import { html, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { groupsOf, inGroups, membersOf } from "./group_facts.js";
import { Here, leaveByEscape, Move } from "./member_row.js";
import { openSheet } from "./sheets.js";

// Somebody who is in, and what can be done about them when the row is opened.
export function PersonRow({ live, steering, person, here, ended }) {
  const [open, setOpen] = useState(false);
  const { round, group } = placeOf(live, person);
  const facts = [person.organisation, group?.name, person.phone === false && t("without a phone")].filter(Boolean);
  const button = `person-${person.id}`;
  return html`<li class="person" onKeyDown=${(event) => open && leaveByEscape(event, () => {
    setOpen(false);
    document.getElementById(button)?.focus();
  })}>
    <button type="button" class="person__row" id=${button} aria-expanded=${open} disabled=${ended} onClick=${() => setOpen(!open)}>
      <span><${Here} is=${here} /><span class="person__name">${person.name}</span>
        ${facts.length > 0 && html` <span class="person__meta">${facts.join(", ")}</span>`}</span>
      ${!ended && html`<${Icon} name="ellipsis" />`}
    </button>
    ${open && html`<div class="person__work">
      <${Rename} steering=${steering} person=${person} />
      ${round && html`<${Move} steering=${steering} person=${person} groups=${groupsOf(live, round)} group=${group} />`}
      <button type="button" class="button button--danger" onClick=${() => openSheet("remove", { person: person.id })}>
        ${t("Remove from the session")}</button>
    </div>`}
  </li>`;
}

// Where somebody sits in the round that is on, when that is in groups.
function placeOf(live, person) {
  const round = currentRound(live);
  if (!round || !inGroups(round) || !isOpen(round)) return {};
  for (const [group, members] of membersOf(live, round)) {
    if (members.some(({ id }) => id === person.id)) return { round, group: one(live.view, "group", group) ?? null };
  }
  return { round, group: null };
}

function Rename({ steering, person }) {
  const [name, setName] = useState(person.name);
  const same = !name.trim() || name.trim() === person.name;
  const save = (event) => {
    event.preventDefault();
    if (!same) steering.send("RenamePerson", { person: person.id, name: name.trim() });
  };
  const field = `rename-${person.id}`;
  return html`<form class="field" onSubmit=${save}>
    <label class="field__label" for=${field}>${t("Name")}</label>
    <div class="row row--field">
      <input class="input" id=${field} value=${name} autocomplete="off" onInput=${(event) => setName(event.target.value)} />
      <button class="button" aria-disabled=${same ? "true" : null}>${t("Change")}</button>
    </div>
  </form>`;
}
