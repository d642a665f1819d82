import { one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";

// Where I belong in this round, and with whom. The first thing to know: people are getting up for it.
export function Seat({ live, group }) {
  const others = othersOf(live, group);
  return html`<section class="seat" aria-label=${t("Your group")}>
    <p class="seat__name">${group.name}</p>
    ${group.place && html`<p class="seat__place">${group.place}</p>`}
    ${group.link && html`<a class="button seat__link" href=${group.link} target="_blank" rel="noopener noreferrer">
      ${t("To the video call")}<span class="visually-hidden"> ${t("(opens in a new tab)")}</span></a>`}
    ${others && html`<p class="seat__people">${others.length
      ? html`<span class="quiet">${t("With")}</span> ${listed(others)}`
      : html`<span class="quiet">${t("You are the first one here.")}</span>`}</p>`}
  </section>`;
}

// Unknown until the group's own page of the ledger has arrived here.
function othersOf({ view, page }, { people }) {
  const me = one(view, "me", page.person)?.name;
  return people?.filter((name) => name !== me);
}

// A name is not broken over two lines where it can stand on one.
const listed = (names) => names.map((name, index) =>
  html`<span key=${name} class="seat__person">${name}${index < names.length - 1 ? "," : ""}</span> `);
