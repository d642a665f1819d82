import { Covered, isCovered } from "../console/cover.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { standings } from "./ambition_facts.js";
import { FIVE } from "./ambition_words.js";

// How far everybody is. What they write is theirs.
export function Console({ live, round }) {
  const people = standings(live).sort(byNeed);
  const ready = people.filter(({ shared }) => shared).length;
  const writing = people.filter(({ began, shared }) => began && !shared).length;
  const none = people.length - ready - writing;
  const place = `ambitions:${round.id}`;
  return html`
    <p><strong>${nt("{n} has shared", "{n} have shared", ready)}</strong>.
      ${" "}<span class="quiet">${[writing && nt("{n} is writing", "{n} are writing", writing),
        none && nt("{n} has nothing yet", "{n} have nothing yet", none)].filter(Boolean).join(", ") || t("That is everybody")}.</span></p>
    <p class="quiet">${t("You see how far people are. What they write only they read, until they share it.")}</p>
    <${Covered} place=${place} what=${t("Who is how far is covered.")} />
    ${!isCovered(place) && html`<ul class="ambitions" aria-label=${t("Ambitions")}>
      ${people.map((person) => html`<${Person} key=${person.id} person=${person} />`)}</ul>`}`;
}

// Who has least first: that is whom one walks to.
const rank = ({ shared, filled, began }) => (shared ? 100 : 0) + filled * 2 + (began ? 1 : 0);
const byNeed = (a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1);

function Person({ person: { name, filled, shared, title } }) {
  const words = t("{n} of {all}", { n: filled, all: FIVE.length });
  return html`<li class="ambitions__one" data-state=${shared ? "done" : filled ? "busy" : "none"}>
    <span class="ambitions__name"><strong>${name}</strong>${title && html`<span class="ambitions__title">${title}</span>`}</span>
    <svg class="ambitions__bar" viewBox="0 0 58 10" role="img" aria-label=${words}>${FIVE.map((key, at) => html`
      <rect key=${key} x=${at * 12} width="10" height="10" rx="2" data-full=${at < filled} />`)}</svg>
    <span class="ambitions__count">${filled}/${FIVE.length}</span>
    <span class="ambitions__shared">${shared ? html`<${Icon} name="check" /> ${t("shared")}` : ""}</span>
  </li>`;
}
