import { html, useEffect } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { sentence, t } from "../parts/texts.js";
import { tell } from "./telling.js";

// Pressing twice, or together with somebody else, is no mistake; that it had been done is worth a quiet word.
const isMistake = ({ error }) => error?.code !== "already";

// Steps that were not accepted, each with its reason.
export function NotDone({ live: { outbox } }) {
  const rejected = outbox.rejected.value;
  useEffect(() => {
    const done = rejected.filter((entry) => !isMistake(entry));
    for (const { id } of done) outbox.dismiss(id);
    if (done.length) tell(t("That had been done already"));
  }, [rejected]);
  return rejected.filter(isMistake).map((entry) => html`
    <div key=${entry.id} class="notice" data-tone="danger" role="alert"><${Icon} name="triangle-alert" />
      <p><strong>${t("Not done.")}</strong> ${reason(entry)}</p>
      ${entry.args.text && html`<p>${entry.args.text}</p>`}
      <div class="row">
        <button type="button" class="button" onClick=${() => outbox.dismiss(entry.id)}>${t("All right")}</button>
      </div>
    </div>`);
}

function reason({ error }) {
  if (error?.code !== "no_answer") return sentence(error ?? {});
  return t("There was no answer. Look whether it has happened, and press again if it has not.");
}
