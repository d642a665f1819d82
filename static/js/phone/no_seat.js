import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { LeftOver } from "./left_over.js";
import { Mine } from "./mine.js";

// The round runs and this person sits nowhere yet: said as it is, with the question, so that thinking can begin.
export function NoSeat({ live, round }) {
  return html`
    <section class="phone__part" aria-labelledby="prompt">
      <h1 id="prompt" class="prompt">${round.prompt ?? round.title}</h1>
      <div class="notice" data-tone="accent"><${Icon} name="users" />
        <p><strong>${t("You have no group yet.")}</strong> ${t("The facilitator will give you a place in a moment. You can think about the question already.")}</p>
      </div>
    </section>
    <${LeftOver} live=${live} />
    <${Mine} live=${live} round=${round} />`;
}
