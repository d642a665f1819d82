import { one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";

// What is true of a call: it waits here, or the facilitator's page shows it.
export const coming = ({ away }, { state }) => (state === "waiting" && away.value
  ? t("Your call goes out as soon as there is a connection.")
  : t("The facilitator is coming."));

// Who of the group asked for help, and what; the foot of the page takes it back.
export function HelpCall({ live, help }) {
  const me = one(live.view, "me", live.page.person)?.name;
  const own = !help.by || help.by === me;
  return html`<div class="notice" data-tone="accent"><${Icon} name="life-buoy" />
    <p><strong>${own ? t("You asked for help.") : t("{name} asked for help.", { name: help.by })}</strong>
      ${" "}${coming(live, help)}${help.text && html`<q class="asked">${help.text}</q>`}</p>
  </div>`;
}
