import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { CoverageChip } from "./feedback_coverage.js";
import { presentationsOf } from "./feedback_facts.js";

// What came in for whom, and giving it to them.
export function Release({ live, steering, round }) {
  const places = presentationsOf(live, round).filter(({ started_at: started }) => started);
  if (!places.length) return null;
  return html`<section class="console__part" aria-labelledby="release"><h2 id="release">${t("Feedback")}</h2>
    <ul>${places.map((place) => html`<li key=${place.id}>${place.names.join(", ")} <${CoverageChip} live=${live} presentation=${place} /></li>`)}</ul></section>`;
}
