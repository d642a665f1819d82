import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { dayOf } from "./ambition_days.js";
import { beforeIn } from "./ambition_facts.js";
import { LISTS, TEXTS, inWords, labelOf } from "./ambition_words.js";

// Which version this is, and the one before it to read beside it.
export function Before({ live, mine }) {
  const before = beforeIn(live);
  if (!mine || !before) return null;
  const said = [...TEXTS, ...LISTS].filter((name) => before[name].length);
  return html`<details class="ambition__before">
    <summary><span class="pill" data-tone="accent">${t("Version {number}", { number: mine.number })}</span>
      ${" "}<span class="text-link">${t("Read version {number} of {day}", { number: before.number, day: dayOf(live, before.edited_at) })}</span></summary>
    <dl class="ambition__read">${said.map((name) => html`<div key=${name}>
      <dt>${labelOf(name)}</dt><dd>${inWords(name, before[name])}</dd></div>`)}</dl>
  </details>`;
}
