import { all } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";

export function Ended({ live }) {
  const notes = written(live);
  return html`<main class="screen__main"><div class="screen__part screen__part--wide">
    <h1 class="screen__question">${t("Thank you for joining in")}</h1>
    ${notes > 0 && html`<p class="screen__count">
      ${nt("Together you wrote {n} note.", "Together you wrote {n} notes.", notes)}</p>`}
  </div></main>`;
}

// A note that was brought to the plenary was written once.
function written({ view }) {
  const brought = all(view, "note").filter(({ origin }) => origin).length;
  return all(view, "tally").reduce((sum, { notes }) => sum + notes, 0) - brought;
}
