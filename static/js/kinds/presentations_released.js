import { announce } from "../parts/announce.js";
import { html, useEffect } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { isReleased } from "./presentations_own.js";

// The facilitator gave me my feedback: in whatever round we are then, and after the end too.
export function Released({ live }) {
  const released = isReleased(live);
  useEffect(() => { if (released) announce(t("Your feedback is here."), "released"); }, [released]);
  if (!released) return null;
  return html`<div class="notice" data-tone="good"><${Icon} name="message-circle" />
    <p><strong>${t("Your feedback is here.")}</strong></p>
    <div class="row"><a class="button" href=${`/s/${live.page.session}/mine`}>${t("Read your feedback")}</a></div></div>`;
}
