import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { wayIn } from "../screen/way_in.js";
import { openSheet } from "./sheets.js";

// Who comes in from now on scans a code that leads nowhere: said at once, not only to who opens the dialog.
export function AddressGone({ live }) {
  const { gone, address } = wayIn(live);
  if (!gone) return null;
  return html`<div class="notice" data-tone="warn" id="address-gone"><${Icon} name="triangle-alert" />
    <p>${t("The code on the screen leads to {address}, and this computer is not there any more.", { address })}</p>
    <div class="row"><button type="button" class="button" onClick=${() => openSheet("reach")}>
      ${t("Choose another address")}</button></div>
  </div>`;
}
