import { all } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { now } from "../parts/ticker.js";

// The last note taken away, as long as it can come back.
export function TakenAway({ live }) {
  const open = all(live.view, "deleted").filter(({ undo, until }) => undo !== false && (until === null || until > now.value));
  const last = open.sort((a, b) => (a.until ?? Infinity) - (b.until ?? Infinity)).at(-1);
  if (!last) return null;
  const restore = () => live.outbox.add("RestoreNote", { note: last.id });
  return html`<div class="message message--floating" role="status"><span>${t("Note taken away")}</span>
    <button type="button" class="button" onClick=${restore}>${t("Undo")}</button></div>`;
}
