import { Dialog } from "../parts/dialog.js";
import { sessionOf } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { stageOf } from "./steering.js";

export function EndDialog({ live, steering, close }) {
  const open = ["running", "paused", "closing"].includes(stageOf(live).stage);
  const end = () => { steering.end(); close(); };
  return html`<${Dialog} title=${t("End the session?")} confirm=${t("End the session")} onConfirm=${end} onCancel=${close}>
    ${open && html`<p><strong>${t("A round is still open. It closes at once.")}</strong></p>`}
    ${sessionOf(live).rehearsal
      ? html`<p>${t("This is a rehearsal. After the end you can still begin for real, with everything wiped.")}</p>`
      : html`<p>${t("The phones say thank you, and the result is put together for you to download.")}</p>`}
  </${Dialog}>`;
}
