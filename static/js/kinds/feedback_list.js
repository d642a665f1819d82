import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { listed, presentationsOf } from "./feedback_facts.js";

// Every presentation of the round, and what I gave.
export function FeedbackList({ live, round }) {
  return html`<ul class="facts">${presentationsOf(live, round).map(({ id, names }) =>
    html`<li key=${id}>${listed(names, t("and"))}</li>`)}</ul>`;
}
