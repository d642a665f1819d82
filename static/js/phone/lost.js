import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";

const REASONS = {
  overwritten: () => t("Somebody changed this note after you. Your words are kept here for you."),
  late: () => t("You changed this after the close. The facilitator can still let it in."),
};

export const Lost = ({ revision: { text, reason } }) => html`<li class="note" data-state="late">
  <p class="note__text">${text}</p>
  <p class="note__foot"><span class="saved"><${Icon} name="clock" />
    <span>${(REASONS[reason] ?? REASONS.overwritten)()}</span></span></p>
</li>`;
