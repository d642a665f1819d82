import { html, useRef, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { colourOf, hintOf, titleOfKey } from "../parts/rubric.js";
import { sentence, t } from "../parts/texts.js";
import { Counter } from "../phone/counter.js";
import { limitsOf } from "./feedback_said.js";

// One text that is asked, in the colour of the paper it comes on. A tip waits for its top.
export function Words({ of: key, written, write, mistakes, live, focus = false }) {
  const text = written.texts[key] ?? "";
  const type = (typed) => write({ texts: { ...written.texts, [key]: typed } });
  if (key === "tip" && !text && !written.texts.top?.trim()) return html`<${Locked} />`;
  return html`<${Field} id=${`feedback-${key}`} colour=${colourOf(key)} label=${titleOfKey(key)} hint=${hintOf(key)}
    text=${text} type=${type} mistake=${mistakes[`texts.${key}`]} most=${limitsOf(live).most} focus=${focus} />`;
}

// Not shut: it says what comes first, and brings one there.
const Locked = () => html`<div class="field field--kind" data-colour="yellow">
  <span class="field__label">${titleOfKey("tip")}</span>
  <button type="button" class="input feedback__locked" onClick=${() => document.getElementById("feedback-top")?.focus()}>
    <${Icon} name="arrow-up" /> <span>${t("Write a top first. Then your tip is heard better.")}</span></button>
</div>`;

// What not everybody has: one tap away, and out of the way until then.
export function Extra({ of: key, open, ...field }) {
  const [wanted, setWanted] = useState(open);
  if (!wanted && !field.written.texts[key]) return html`<${More} words=${t("Ask a question")} colour=${colourOf(key)} ask=${() => setWanted(true)} />`;
  return html`<${Words} of=${key} focus=${!open} ...${field} />`;
}

// Help, always with one's name.
export function Offered({ accepted, written, write, mistakes, name, live }) {
  const [wanted, setWanted] = useState(Boolean(written.offer));
  if (accepted) return html`<p class="notice" data-tone="good"><${Icon} name="check" /><span>${t("{name} has accepted your offer: {text}", { name, text: written.offer })}</span></p>`;
  if (!wanted && !written.offer) return html`<${More} words=${t("Offer help")} colour="lilac" ask=${() => setWanted(true)} />`;
  return html`<${Field} id="feedback-offer" colour="lilac" label=${t("I can help you with …")}
    hint=${t("Your name is always with it, so that {name} knows whom to call.", { name })} text=${written.offer}
    type=${(offer) => write({ offer })} mistake=${mistakes.offer} most=${limitsOf(live).mostOffer} focus=${wanted && !written.offer} />`;
}

const More = ({ words, colour, ask }) => html`<button type="button" class="button feedback__more" data-colour=${colour} onClick=${ask}>
  <${Icon} name="plus" /> ${words}</button>`;

function Field({ id, colour, label, hint, text, type, mistake, most, focus }) {
  const focused = useRef(false);
  const place = (area) => { if (area && focus && !focused.current) { focused.current = true; area.focus(); } };
  return html`<div class="field field--kind" data-colour=${colour} data-state=${mistake ? "wrong" : null}>
    <label class="field__label" for=${id}>${label}</label>
    ${hint && html`<span class="field__hint" id=${`${id}-hint`}>${hint}</span>`}
    <textarea class="input" id=${id} ref=${place} rows="2" value=${text} aria-describedby=${`${id}-hint ${id}-wrong`}
      aria-invalid=${mistake ? "true" : null} onInput=${(event) => type(event.target.value)}></textarea>
    <${Counter} text=${text} limits=${{ note_length: most }} />
    ${mistake && html`<p class="field__error" id=${`${id}-wrong`}><${Icon} name="triangle-alert" /> <span>${wordsFor(mistake, text, most)}</span></p>`}
  </div>`;
}

const wordsFor = (code, text, max) => sentence({ code, params: { max, length: [...text.trim()].length } });
