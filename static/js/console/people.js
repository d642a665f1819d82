import { all, sessionOf } from "../parts/facts.js";
import { html, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { AddPerson } from "./add_person.js";
import { BackHead } from "./back_head.js";
import { Covered, isCovered } from "./cover.js";
import { byName, peopleIn } from "./group_facts.js";
import { PersonRow } from "./person_row.js";
import { Requests } from "./requests.js";

const PLACE = "people";

// Who is in, who waits, and the door.
export function People({ live, steering }) {
  const [search, setSearch] = useState("");
  const people = peopleIn(live.view);
  const { here } = live.presence.value;
  const present = people.filter(({ id }) => here.includes(id)).length;
  const ended = sessionOf(live).state === "ended";
  const found = people.filter((person) => fits(person, search));
  return html`
    <${BackHead} title=${t("People")} words=${inWords(people, present)} back=${t("Back to the round")} />
    <${Requests} live=${live} steering=${steering} covered=${isCovered(PLACE)} />
    ${!ended && html`<div class="row">
      <${AddPerson} steering=${steering} />
      <${Door} live=${live} steering=${steering} />
    </div>`}
    <${Covered} place=${PLACE} what=${t("The names are covered.")} />
    ${!isCovered(PLACE) && html`
      ${people.length > 8 && html`<${Search} search=${search} set=${setSearch} />`}
      ${people.length === 0 && html`<div class="empty">${t("Nobody is in yet.")}</div>`}
      <ul class="people">${found.map((person) => html`
        <${PersonRow} key=${person.id} live=${live} steering=${steering} person=${person} here=${here.includes(person.id)}
          ended=${ended} />`)}</ul>
      ${people.length > 0 && found.length === 0 && html`<p class="quiet">${t("Nobody has such a name.")}</p>`}
      <${Removed} live=${live} steering=${steering} />`}`;
}

function inWords(people, present) {
  const without = people.filter(({ phone }) => phone === false).length;
  const words = [t("{n} of {all} here", { n: present, all: people.length })];
  if (without) words.push(nt("{n} without a phone", "{n} without a phone", without));
  return words.join(", ");
}

const fits = ({ name, organisation }, search) =>
  `${name} ${organisation ?? ""}`.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase());

const Search = ({ search, set }) => html`<div class="field field--search">
  <label class="visually-hidden" for="search-people">${t("Search for a name")}</label>
  <input class="input" id="search-people" type="search" placeholder=${t("Search for a name")} autocomplete="off"
    value=${search} onInput=${(event) => set(event.target.value)} />
</div>`;

// Who was in comes back also when the door is closed.
function Door({ live, steering }) {
  const { locked } = sessionOf(live);
  return html`<button type="button" class="button" onClick=${() => steering.step(locked ? "UnlockDoor" : "LockDoor")}>
      <${Icon} name=${locked ? "lock" : "lock-open"} /> ${locked ? t("Open the door") : t("Close the door")}</button>
    <span class="small quiet">${locked ? t("Closed: nobody new comes in.") : t("Open: everybody with the code comes in.")}</span>`;
}

function Removed({ live, steering }) {
  const people = all(live.view, "person").filter(({ removed }) => removed).sort(byName);
  if (!people.length) return null;
  return html`<section class="console__part" aria-labelledby="removed">
    <h2 id="removed">${t("Removed")}</h2>
    <ul class="rows">${people.map(({ id, name }) => html`<li key=${id} class="rows__row"><span class="rows__words">${name}</span>
      <button type="button" class="button" aria-label=${t("Let {name} in again", { name })}
        onClick=${() => steering.send("ReadmitPerson", { person: id })}>${t("Let in again")}</button></li>`)}</ul>
  </section>`;
}
