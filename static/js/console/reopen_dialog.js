import { Dialog } from "../parts/dialog.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";

export function ReopenDialog({ steering, close }) {
  const reopen = () => { steering.reopen(); close(); };
  return html`<${Dialog} title=${t("Go on with the session?")} confirm=${t("Go on with the session")}
    onConfirm=${reopen} onCancel=${close}>
    <p>${t("Phones come back by themselves, and what was open when it ended is open again, with the time it had.")}</p>
    <p class="quiet">${t("When you end it again, the result is put together anew.")}</p>
  </${Dialog}>`;
}
