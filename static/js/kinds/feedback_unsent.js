import { all } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { NotSent } from "./feedback_closed.js";
import { draftsChanged, dropDraft, unsentOf } from "./feedback_drafts.js";
import { listed } from "./feedback_facts.js";
import { wordsOf } from "./feedback_said.js";

// The session is over, and these words for somebody are still on this phone: they are given back.
export function UnsentFeedback({ live }) {
  draftsChanged.value;
  return all(live.view, "presentation").map((place) => [place, unsentOf(live, place)]).filter(([, unsent]) => unsent)
    .map(([place, unsent]) => html`<section key=${place.id} class="phone__part" aria-label=${t("Not sent.")}>
      <h2>${t("Your feedback for {name}", { name: listed(place.names) })}</h2>
      <${NotSent} why=${t("Feedback closed before you sent it.")} words=${wordsOf(unsent)} drop=${() => dropDraft(live, place)} />
    </section>`);
}
