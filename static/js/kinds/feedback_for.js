import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { listed } from "./feedback_facts.js";

// What I say of one presentation.
export function FeedbackFor({ live, round, presentation }) {
  const names = listed(presentation.names, t("and"));
  return html`<section class="phone__part" aria-labelledby="feedback-for">
    <h1 id="feedback-for">${t("Your feedback for {name}", { name: names })}</h1></section>`;
}
