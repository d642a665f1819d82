import { nextRound } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";

// After a round: what to do now, how much there is, and what comes.
export function Done({ live, tally, grouped = false }) {
  const next = nextRound(live);
  return html`<div class="screen__done">
    <p><strong>${grouped ? t("Come back together") : t("This round is done")}</strong> ${tally}</p>
    ${next && html`<p>${t("Next: {title}", { title: next.title })}</p>`}
  </div>`;
}
