import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";

const WORDS = {
  named: (name) => t("{name} and the facilitator see your name with what you write.", { name }),
  hidden: (name) => t("{name} does not see your name. The facilitator does.", { name }),
  anonymous: () => t("Nobody in this session, not even the facilitator, can see who wrote this. Whoever runs the computer that this is on could technically find out while the round is on."),
};

// Who sees whose it is, before one writes.
export const Visible = ({ queue: { names, rubric }, name }) => html`<p class="notice feedback__visible" data-tone=${names === "named" ? null : "accent"}>
  <${Icon} name=${names === "named" ? "eye" : "eye-off"} />
  <span>${WORDS[names]?.(name)}${names !== "named" && rubric.offer ? ` ${t("Only an offer of help has your name.")}` : ""}</span></p>`;
