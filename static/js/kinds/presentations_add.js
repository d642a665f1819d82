import { byName, peopleIn } from "../console/group_facts.js";
import { Panel } from "../console/panel.js";
import { newId } from "../live/ids.js";
import { one } from "../parts/facts.js";
import { html, useState } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { nextOf, placesOf } from "./presentations_facts.js";

const MOST = 2;
const BREAK_MINUTES = 15;

// Somebody, or a duo, gets a place.
export function PresentSheet({ live, steering, close, round }) {
  const [people, setPeople] = useState([]);
  const [search, setSearch] = useState("");
  const [first, setFirst] = useState(false);
  const free = without(live, round);
  const found = free.filter(({ name }) => name.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase()));
  const toggle = (id) => setPeople(people.includes(id) ? people.filter((one) => one !== id) : [...people, id].slice(-MOST));
  const add = (event) => {
    event.preventDefault();
    if (!people.length) return;
    steering.send("AddPresentation", { presentation: newId(), round, people, before: first ? nextId(live, round) : null });
    close();
  };
  return html`<${Panel} name="present" title=${t("Somebody in the queue")} close=${close}>
    ${free.length === 0 ? html`<p>${t("Everybody who is in has a place.")}</p>` : html`<form class="stack stack--wide" onSubmit=${add}>
      <div class="field"><label class="field__label" for="present-search">${t("One person, or two who present together")}</label>
        <input class="input" id="present-search" type="search" autocomplete="off" autofocus placeholder=${t("Search for a name")} value=${search}
          onInput=${(event) => setSearch(event.target.value)} /></div>
      <div class="pick queue__pick" role="group" aria-label=${t("People")}>
        ${found.map(({ id, name, organisation }) => html`<label key=${id} class="pick__row">
          <input type="checkbox" checked=${people.includes(id)} onChange=${() => toggle(id)} />
          <span><span class="pick__name">${name}</span> <span class="pick__meta">${organisation}</span></span></label>`)}
      </div>
      <${Where} first=${first} set=${setFirst} />
      <div class="dialog__actions"><button class="button button--primary" aria-disabled=${people.length ? null : "true"}>
        ${people.length > 1 ? t("Together in the queue") : t("In the queue")}</button></div>
    </form>`}
  </${Panel}>`;
}

export function PauseSheet({ live, steering, close, round }) {
  const [minutes, setMinutes] = useState(BREAK_MINUTES);
  const [first, setFirst] = useState(true);
  const add = (event) => {
    event.preventDefault();
    steering.send("AddPause", { presentation: newId(), round, minutes, before: first ? nextId(live, round) : null });
    close();
  };
  return html`<${Panel} name="pause" title=${t("A break in between")} close=${close}>
    <form class="stack stack--wide" onSubmit=${add}>
      <div class="field"><label class="field__label" for="pause-minutes">${t("Minutes")}</label>
        <input class="input" id="pause-minutes" type="number" autofocus min="1" max="120" required value=${minutes}
          onInput=${(event) => setMinutes(event.target.valueAsNumber)} /></div>
      <${Where} first=${first} set=${setFirst} />
      <div class="dialog__actions"><button class="button button--primary">
        ${minutes ? nt("Break of {n} minute", "Break of {n} minutes", minutes) : t("Add")}</button></div>
    </form>
  </${Panel}>`;
}

const Where = ({ first, set }) => html`<div class="choice" role="group" aria-label=${t("Where in the queue")}>
  <button type="button" aria-current=${first ? "true" : null} onClick=${() => set(true)}>${t("Next")}</button>
  <button type="button" aria-current=${first ? null : "true"} onClick=${() => set(false)}>${t("At the end")}</button>
</div>`;

const nextId = (live, round) => nextOf(placesOf(live, { id: round }))?.id ?? null;

// Who is in and has no place of their own yet.
function without(live, round) {
  const taken = new Set(placesOf(live, { id: round }).flatMap(({ id }) => one(live.view, "presenter", id)?.people ?? []));
  return peopleIn(live.view).filter(({ id }) => !taken.has(id)).sort(byName);
}
