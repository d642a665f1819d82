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
  const { tone, word } = isEarly(presentation) ? EARLY : standing(coverage);
  return html`<span class="pill coverage" data-tone=${tone}>
    <span class="number">${t("{given} of {of}", coverage)}</span> ${word && html`<span class="coverage__word">${word}</span>`}</span>`;
}

// While somebody speaks nobody needs to have written: the count is enough.
const EARLY = { tone: null, word: "" };
const isEarly = ({ state, part }) => state === "on" && part !== "feedback";

// Pure: the tone and the word for {given, of}.
export function standing({ given, of }) {
  if (!of) return { tone: null, word: t("nobody to ask") };
  if (given >= of) return { tone: "good", word: t("everybody") };
  if (!given) return { tone: "warn", word: t("nothing yet") };
  if (given / of >= WELL) return { tone: "good", word: t("nearly everybody") };
  return given / of < LITTLE ? { tone: "warn", word: t("still little") } : { tone: null, word: t("getting there") };
}
