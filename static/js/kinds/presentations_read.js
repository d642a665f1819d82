import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { filledIn, firstNames } from "./presentations_facts.js";
import { fieldWords } from "./presentations_words.js";

// All of the ambition, behind one line: on the wall it may be shortened.
export function ReadAlong({ place }) {
  const { ambition } = place;
  const fields = filledIn(ambition);
  if (!fields.length && !ambition?.question) return null;
  return html`<details class="read">
    <summary class="read__line">${t("Read along with {name}", { name: firstNames(place) })}</summary>
    <${Whole} ambition=${ambition} />
  </details>`;
}

export function Whole({ ambition, hidden = [] }) {
  const { question, spearheads, timeline } = ambition;
  return html`<dl class="read__fields">
    ${filledIn(ambition).filter(([field]) => !hidden.includes(field)).map(([field, text]) => html`<div key=${field}>
      <dt>${fieldWords(field)}</dt><dd>${text}</dd></div>`)}
    ${spearheads?.length > 0 && html`<div><dt>${t("Spearheads")}</dt><dd>${spearheads.join(", ")}</dd></div>`}
    ${timeline?.length > 0 && html`<div><dt>${t("Timeline")}</dt>${timeline.map(({ year, text }) =>
      html`<dd key=${`${year} ${text}`}>${year}: ${text}</dd>`)}</div>`}
    ${question && html`<div><dt>${t("Asks for feedback on")}</dt><dd>${question}</dd></div>`}
  </dl>`;
}
