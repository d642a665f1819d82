import { html, useEffect } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { sentence, t } from "../parts/texts.js";

// A step that was not accepted. Pressing twice is no mistake worth a sentence.
export function NotDone({ live }) {
  const { rejected } = live.outbox;
  useEffect(() => {
    for (const { id, error } of rejected.value) if (error?.code === "already") live.outbox.dismiss(id);
  }, [rejected.value]);
  const told = rejected.value.filter(({ error }) => error?.code !== "already");
  return told.map((entry) => html`<div key=${entry.id} class="notice" data-tone="danger" role="alert"><${Icon} name="triangle-alert" />
    <p><strong>${t("Not done.")}</strong> ${reason(entry)}</p>
    ${entry.args.text && html`<p>${entry.args.text}</p>`}
    <div class="row"><button type="button" class="button" onClick=${() => live.outbox.dismiss(entry.id)}>${t("All right")}</button></div>
  </div>`);
}

const reason = ({ error }) => (error?.code === "no_answer" ? t("There was no answer. Look whether it has happened, and press again if it has not.") : sentence(error ?? {}));
