import { html, useRef } from "../parts/html.js";
import { filledIn, fromOf, whoOf } from "./presentations_facts.js";
import { useFitting } from "./presentations_fitting.js";
import { shortened } from "./presentations_shorten.js";
import { fieldWords } from "./presentations_words.js";

// What is tried in turn until it fits: everything, without what is extra, closer together, and then shorter and shorter.
const WHOLE = 1000;
const STEPS = [{ letters: WHOLE, extra: true, tight: 0 }, { letters: WHOLE, tight: 0 }, { letters: WHOLE, tight: 1 },
  ...[320, 240, 180, 140, 110, 84].map((letters) => ({ letters, tight: 1 })),
  ...[110, 84, 68, 56, 44].map((letters) => ({ letters, tight: 2 }))];
const LONG_TITLE = 56;
const VERY_LONG_TITLE = 110;
const MOST_OF_TITLE = [180, 120, 96];

// The ambition of who is on: all of it together, or one field in huge type.
export function Fields({ on }) {
  const { ambition, shown } = on;
  if (!ambition) return html`<${Name} on=${on} />`;
  const text = shown === "all" ? "" : (ambition[shown] ?? "").trim();
  return text ? html`<${Alone} on=${on} field=${shown} text=${text} />` : html`<${Together} on=${on} ambition=${ambition} />`;
}

// Not shared: the name, and nothing else.
const Name = ({ on }) => html`<main class="screen__main screen__main--stage"><div class="screen__part">
  <h1 class="stage__name">${whoOf(on)}</h1><p class="screen__who">${fromOf(on)}</p></div></main>`;

const Who = ({ on }) => html`<p class="screen__who stage__who"><strong>${whoOf(on)}</strong>${fromOf(on) && `, ${fromOf(on)}`}</p>`;

function Together({ on, ambition }) {
  const place = useRef(null);
  const fields = filledIn(ambition);
  const { letters, extra, tight } = useFitting(place, STEPS, JSON.stringify([on.names, ambition]));
  const title = (ambition.title ?? "").trim();
  const long = title.length > VERY_LONG_TITLE ? 2 : Number(title.length > LONG_TITLE);
  return html`<main class="screen__main screen__main--stage" data-tight=${tight} ref=${place}>
    <div class="screen__part"><${Who} on=${on} />${title && html`<h1 data-long=${long}>${shortened(title, MOST_OF_TITLE[tight])}</h1>`}</div>
    <dl class="stage" data-odd=${fields.length % 2 === 1}>
      ${fields.map(([field, text], index) => html`<div key=${field}><dt>${fieldWords(field)}</dt>
        <dd>${shortened(text, index === 0 && fields.length % 2 ? letters * 2 : letters)}</dd></div>`)}
    </dl>
    ${extra && html`<${Extra} ambition=${ambition} />`}
  </main>`;
}

// Spearheads and the years, where there is room.
function Extra({ ambition: { spearheads, timeline } }) {
  return html`${spearheads?.length > 0 && html`<ul class="stage__spearheads">${spearheads.map((one) => html`<li key=${one}>${one}</li>`)}</ul>`}
    ${timeline?.length > 0 && html`<ol class="stage__years">${timeline.map(({ year, text }) => html`
      <li key=${`${year} ${text}`}><b>${year}</b> <span>${text}</span></li>`)}</ol>`}`;
}

const SIZES = [0, 1, 2, 3].map((size) => ({ size, letters: WHOLE }));
const ALONE = [...SIZES, ...[520, 420, 330, 250].map((letters) => ({ size: 3, letters }))];

function Alone({ on, field, text }) {
  const place = useRef(null);
  const { size, letters } = useFitting(place, ALONE, `${field} ${text}`);
  return html`<main class="screen__main screen__main--stage" ref=${place}>
    <div class="screen__part"><${Who} on=${on} />
      <h1 class="stage__field">${fieldWords(field)}</h1>
      <p class="stage__alone" data-size=${size}>${shortened(text, letters)}</p></div>
  </main>`;
}
