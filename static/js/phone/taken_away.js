import { all } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { now } from "../parts/ticker.js";

// The last note taken away, as long as it can come back; and what the facilitator took, so that nobody wonders.
export function TakenAway({ live }) {
  const recent = all(live.view, "deleted").filter(({ until }) => until === null || until > now.value);
  const last = recent.sort((a, b) => (a.until ?? Infinity) - (b.until ?? Infinity)).at(-1);
  if (!last) return null;
  const restore = () => live.outbox.add("RestoreNote", { note: last.id });
  const own = last.undo !== false;
  return html`<div class="message message--floating" role="status">
    <span>${own ? t("Note taken away") : t("The facilitator took away your note: {text}", { text: shortened(last.text) })}</span>
    ${own && html`<button type="button" class="button" onClick=${restore}>${t("Undo")}</button>`}
  </div>`;
}

const MOST = 80;
const shortened = (text) => (text.length > MOST ? `${text.slice(0, MOST).trimEnd()}…` : text);
