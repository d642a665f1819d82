import { html } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { fromOf, isPause, whoOf } from "./presentations_facts.js";

// More would not be read at eight metres.
const MOST = 12;
const LONG = 60;

// Before the first: who presents, in order.
export function Lined({ round, places, queue }) {
  const people = places.filter((place) => !isPause(place) && place.state !== "absent");
  const title = round.prompt || round.title;
  return html`<main class="screen__main lined">
    <h1 class="lined__title" data-long=${title.length > LONG}>${title}</h1>
    ${people.length === 0 && html`<p class="screen__lead">${queue?.sign_up ? t("Sign up on your phone.") : t("Nobody is in the queue yet.")}</p>`}
    <ol class="lined__people">${people.slice(0, MOST).map((place, index) => html`<li key=${place.id}>
      <span class="lined__number">${index + 1}</span>
      <span><b>${whoOf(place)}</b> <span class="lined__from">${fromOf(place)}</span></span></li>`)}</ol>
    ${people.length > MOST && html`<p class="quiet">${nt("and {n} more", "and {n} more", people.length - MOST)}</p>`}
  </main>`;
}
