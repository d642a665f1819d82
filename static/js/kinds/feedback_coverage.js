// How much feedback somebody got, at a glance: a count, and a word for it.
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { coverageOf } from "./feedback_facts.js";

// The share from which it goes well, and below which somebody should look.
const WELL = 0.7;
const LITTLE = 0.4;

export function CoverageChip({ live, presentation }) {
  if (!presentation.started_at) return null;
  const coverage = coverageOf(live, presentation);
  const { tone, word } = standing(coverage);
  return html`<span class="pill coverage" data-tone=${tone}>
    <span class="number">${t("{given} of {of}", coverage)}</span> <span class="coverage__word">${word}</span></span>`;
}

// Pure: the tone and the word for {given, of}.
export function standing({ given, of }) {
  if (!of) return { tone: null, word: t("nobody to ask") };
  if (given >= of) return { tone: "good", word: t("everybody") };
  if (!given) return { tone: "warn", word: t("nothing yet") };
  if (given / of >= WELL) return { tone: "good", word: t("nearly everybody") };
  return given / of < LITTLE ? { tone: "warn", word: t("still little") } : { tone: null, word: t("getting there") };
}
