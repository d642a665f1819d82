import { announce } from "../parts/announce.js";
import { useGrowing } from "../parts/grow.js";
import { html, useEffect, useRef } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { sentence, t } from "../parts/texts.js";
import { Counter } from "../phone/counter.js";
import { Lost } from "./ambition_lost.js";
import { useTyping } from "./ambition_typing.js";
import { hintOf, labelOf } from "./ambition_words.js";

const LINE = 200;

// One question of an ambition, its answer, and whether that has arrived.
export function Field({ live, name, saves }) {
  const typing = useTyping(live, name);
  const { words, type, save, standing } = typing;
  const most = { note_length: live.limits.value.ambition_length ?? 1000 };
  useSaving(saves, name, save);
  const Input = name === "title" ? Line : Lines;
  return html`<div class="field ambition__field" data-state=${isWrong(standing) ? "wrong" : null}>
    <label class="field__label" for=${`ambition-${name}`}>${labelOf(name)}</label>
    <span class="field__hint" id=${`ambition-${name}-hint`}>${hintOf(name)}</span>
    <${Input} name=${name} words=${words} wrong=${isWrong(standing)} type=${type} save=${save} />
    <p class="field__foot" id=${`ambition-${name}-foot`}><${Standing} live=${live} ...${typing} />
      <${Counter} text=${words} limits=${most} /></p>
    <${Lost} live=${live} name=${name} words=${words} type=${type} save=${save} />
  </div>`;
}

// Whoever leaves the form sends what stands in its fields.
export function useSaving(saves, name, save) {
  saves.set(name, save);
  useEffect(() => () => { saves.delete(name); save(true); }, []);
}

export const isWrong = (standing) => standing === "refused" || standing === "too_long";

// As high as its words and in one line otherwise: Enter leaves it.
function Line({ name, ...typing }) {
  return html`<${OneLine} ...${typing} id=${`ambition-${name}`} about=${`ambition-${name}-hint ambition-${name}-foot`} most=${LINE} />`;
}

export function OneLine({ id, about, label, words, most, wrong, type, save }) {
  const field = useRef(null);
  useGrowing(field, words, 1);
  const leave = (event) => { if (event.key === "Enter") { event.preventDefault(); event.target.blur(); } };
  return html`<textarea class="input ambition__line" ref=${field} id=${id} rows="1" value=${words} enterkeyhint="done"
    maxlength=${most} aria-label=${label} aria-invalid=${wrong ? "true" : null} aria-describedby=${about} onKeyDown=${leave}
    onInput=${(event) => type(event.target.value.replace(/\s*\n\s*/g, " "))} onBlur=${() => save()}></textarea>`;
}

function Lines({ name, words, wrong, type, save }) {
  const field = useRef(null);
  const rows = name === "question" ? 2 : 3;
  useGrowing(field, words, rows);
  return html`<textarea class="input" ref=${field} id=${`ambition-${name}`} rows=${rows} value=${words}
    aria-invalid=${wrong ? "true" : null} aria-describedby=${`ambition-${name}-hint ambition-${name}-foot`}
    onInput=${(event) => type(event.target.value)} onBlur=${() => save()}></textarea>`;
}

// The truth about one field; nothing where nothing was done.
export function Standing({ live, standing, refused }) {
  useEffect(() => { if (isWrong(standing)) announce(WORDS[standing](live, refused), "ambition"); }, [standing]);
  if (!standing) return html`<span></span>`;
  return html`<span class="saved" data-state=${standing}><${Icon} name=${ICONS[standing]} />
    ${" "}<span>${WORDS[standing](live, refused)}</span></span>`;
}

const ICONS = { saved: "check", waiting: "clock", refused: "triangle-alert", too_long: "triangle-alert" };
const WORDS = {
  saved: () => t("Saved"),
  waiting: (live) => (live.away.value ? t("Waiting for a connection, you need do nothing") : t("Being saved")),
  refused: (live, refused) => `${t("Not accepted.")} ${sentence(refused?.error ?? {})}`,
  too_long: () => t("Not saved yet: this is longer than fits."),
};
