import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { isWaiting } from "./presentations_own.js";

// Nobody reads an ambition before its author shares it. On stage only the name stands on the wall until then.
export function Share({ live, ambition }) {
  if (!ambition) return html`<p class="quiet">${t("You have not written an ambition here. You can present without one.")}</p>`;
  if (ambition.shared) return html`<p class="saved"><${Icon} name="check" /> ${t("Shared: the room reads it while you present.")}</p>`;
  const waiting = isWaiting(live, "ShareAmbition");
  const share = () => !waiting && live.outbox.add("ShareAmbition", { version: ambition.version, shared: true });
  return html`<div class="notice" data-tone="warn"><${Icon} name="eye-off" />
    <p><strong>${t("Your ambition is not shared yet.")}</strong> ${t("The room then sees your name only. Once shared, everybody reads it while you present.")}</p>
    <div class="row"><button type="button" class="button" aria-disabled=${waiting ? "true" : null} onClick=${share}>
      ${waiting ? t("A moment") : t("Share your ambition")}</button></div></div>`;
}
