import { html, useEffect, useRef, useState } from "../parts/html.js";
import { IconButton } from "../parts/icon_button.js";
import { t } from "../parts/texts.js";
import { allCovered } from "./cover.js";
import { openSheet } from "./sheets.js";
import { tell } from "./telling.js";

// Somebody at a table, and where else they could sit. `extra`: what stands beneath the name.
export function MemberRow({ steering, person, groups, group = null, here = null, extra = null, removable = false }) {
  const [moving, setMoving] = useState(false);
  const done = () => setMoving(false);
  return html`<li class="member">
    <span class="member__name">${here !== null && html`<${Here} is=${here} />`}${person.name}
      ${(extra ?? person.organisation) && html` <span class="member__meta">${extra ?? person.organisation}</span>`}</span>
    ${!moving && html`<${IconButton} icon="ellipsis" label=${labelOf(person, removable)} onClick=${() => setMoving(true)} />`}
    ${moving && html`<${Move} steering=${steering} person=${person} groups=${groups} group=${group} done=${done} />`}
    ${moving && removable && html`<span class="member__remove"><button type="button" class="button button--danger"
      onClick=${() => openSheet("remove", { person: person.id })}>${t("Remove from the session")}</button></span>`}
  </li>`;
}

const labelOf = ({ name }, removable) => (removable ? t("Move or remove {name}", { name }) : t("Move {name}", { name }));

export const Here = ({ is }) => html`<span class="here" data-state=${is ? "in" : "out"}></span>
  <span class="visually-hidden">${is ? t("here") : t("not connected")}</span>${" "}`;

// `done`: what closes it, when it is not there all the time.
export function Move({ steering, person, groups, group, done = null }) {
  const others = groups.filter(({ id }) => id !== group?.id);
  const [to, setTo] = useState(others[0]?.id ?? "");
  const select = useRef(null);
  useEffect(() => { if (done) select.current.focus(); }, []);

  function move(event) {
    event.preventDefault();
    const { name } = others.find(({ id }) => id === to) ?? {};
    if (name) movePerson({ steering, person, to: { id: to, name }, from: group });
    done?.();
  }

  return html`<form class="member__move" onSubmit=${move} onKeyDown=${(event) => done && leaveByEscape(event, done)}>
    <select class="input" ref=${select} value=${to} aria-label=${t("Move {name} to", { name: person.name })}
      onChange=${(event) => setTo(event.target.value)}>
      ${others.map(({ id, name }) => html`<option key=${id} value=${id}>${name}</option>`)}
    </select>
    <button class="button">${t("Move")}</button>
    ${done && html`<button type="button" class="button button--quiet" onClick=${done}>${t("Leave")}</button>`}
  </form>`;
}

export function leaveByEscape(event, done) {
  if (event.key !== "Escape") return;
  event.stopPropagation();
  done();
}

// The way back stands with it: who was moved by mistake is moved again.
export function movePerson({ steering, person, to, from }) {
  const undo = from && (() => steering.send("MovePerson", { person: person.id, group: from.id }));
  const words = allCovered()
    ? t("Moved to {group}", { group: to.name })
    : t("{name} now sits in {group}", { name: person.name, group: to.name });
  const moved = () => tell(words, { undo });
  steering.send("MovePerson", { person: person.id, group: to.id }, moved);
}
