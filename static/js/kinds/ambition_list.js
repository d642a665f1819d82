import { html, useRef, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { OneLine, Standing, useSaving } from "./ambition_field.js";
import { Lost } from "./ambition_lost.js";
import { useTyping } from "./ambition_typing.js";
import { hintOf, labelOf, lacks, rowsIn } from "./ambition_words.js";

const MOST = { spearheads: 7, timeline: 20 };
const LINE = 200;

// Spearheads and the timeline: rows to add and take away, folded up until they are wanted.
export function List({ live, name, saves }) {
  const typing = useTyping(live, name);
  const { words, type, save } = typing;
  const list = useRef(null);
  const [open, setOpen] = useState(() => Boolean(words));
  useSaving(saves, name, save);
  const rows = rowsOf(name, words);
  const put = (changed) => type(changed.map((row) => wordsOf(name, row)).join("\n"));
  const [blank, setBlank] = useState(false);

  function add() {
    setBlank(true);
    setOpen(true);
    requestAnimationFrame(() => list.current?.querySelector("li:last-child .input")?.focus());
  }

  const shown = blank || !rows.length ? [...rows, EMPTY] : rows;
  const change = (at, row) => {
    if (at === rows.length) setBlank(false);
    put(at === rows.length ? [...rows, row] : rows.map((old, place) => (place === at ? row : old)));
  };
  const remove = (at) => { if (at === rows.length) setBlank(false); else put(rows.filter((_, place) => place !== at)); save(); };
  return html`<details class="ambition__list" open=${open} onToggle=${(event) => setOpen(event.target.open)}>
    <summary><span class="field__label">${labelOf(name)}</span> <span class="field__optional">${t("optional")}</span></summary>
    <p class="field__hint">${hintOf(name)}</p>
    <ul class="ambition__rows" ref=${list}>
      ${shown.map((row, at) => html`<${Row} key=${at} name=${name} at=${at} row=${row} change=${(now) => change(at, now)}
        remove=${() => remove(at)} save=${save} />`)}
    </ul>
    ${rows.some(lacks) && name === "timeline" && html`<p class="field__hint">
      ${t("A line is saved once it has a year, from 2000 to 2100, and some words.")}</p>`}
    <div class="field__foot"><${Standing} live=${live} ...${typing} />
      ${shown.length < MOST[name] && html`<button type="button" class="button" disabled=${shown.length > rows.length} onClick=${add}>
        <${Icon} name="plus" /> ${ADD[name]()}</button>`}</div>
    <${Lost} live=${live} name=${name} words=${words} type=${type} />
  </details>`;
}

const ADD = { spearheads: () => t("Add a spearhead"), timeline: () => t("Add a year") };
const EMPTY = { year: "", text: "" };

const rowsOf = (name, words) => (name === "timeline" ? rowsIn(words) : words.split("\n").filter(Boolean).map((text) => ({ year: "", text })));
const wordsOf = (name, { year, text }) => (name === "timeline" ? `${year} ${text}` : text || " ");

function Row({ name, at, row, change, remove, save }) {
  const number = at + 1;
  return html`<li class="ambition__row">
    ${name === "timeline" && html`<input class="input ambition__year" inputmode="numeric" maxlength="4" value=${row.year}
      placeholder="2028" aria-label=${t("Year in line {number}", { number })} onBlur=${() => save()}
      onInput=${(event) => change({ ...row, year: event.target.value.replace(/\D/g, "") })} />`}
    <${OneLine} words=${row.text} most=${LINE} save=${save} type=${(text) => change({ ...row, text })}
      label=${name === "timeline" ? t("What is there, in line {number}", { number }) : t("Spearhead {number}", { number })} />
    <button type="button" class="button button--quiet" onClick=${remove}
      aria-label=${t("Take away line {number}", { number })}>${t("Take away")}</button>
  </li>`;
}
