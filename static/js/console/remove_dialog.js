import { Dialog } from "../parts/dialog.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { allCovered } from "./cover.js";
import { nameOf } from "./group_facts.js";

export function RemoveDialog({ live, steering, close, person }) {
  const remove = () => { steering.send("RemovePerson", { person }); close(); };
  const title = allCovered() ? t("Remove this person?") : t("Remove {name}?", { name: nameOf(live.view, person) });
  return html`<${Dialog} title=${title} confirm=${t("Remove")} onConfirm=${remove} onCancel=${close}>
    <p>${t("Their phone leaves the session and their seat is free. What they wrote stays. You can let them in again.")}</p>
  </${Dialog}>`;
}
