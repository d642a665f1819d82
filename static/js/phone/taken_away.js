import { announce } from "../parts/announce.js";
import { all } from "../parts/facts.js";
import { html, useEffect } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { now } from "../parts/ticker.js";

// The last note taken away, as long as it can come back; and what the facilitator took, so that nobody wonders.
export function TakenAway({ live }) {
  const recent = all(live.view, "deleted").filter(({ until }) => until === null || until > now.value);
  const last = recent.sort((a, b) => (a.until ?? Infinity) - (b.until ?? Infinity)).at(-1);
  useEffect(() => { if (last) announce(wordsFor(last), "taken away"); }, [last?.id]);
  if (!last) return null;
  const restore = () => live.outbox.add("RestoreNote", { note: last.id });
  return html`<div class="message message--floating">
    <span>${wordsFor(last)}</span>
    ${isOwn(last) && html`<button type="button" class="button" onClick=${restore}>${t("Undo")}</button>`}
  </div>`;
}

const isOwn = ({ undo }) => undo !== false;

const wordsFor = (note) => (isOwn(note)
  ? t("Note taken away")
  : t("The facilitator took away your note: {text}", { text: shortened(note.text) }));

const MOST = 80;
const shortened = (text) => (text.length > MOST ? `${text.slice(0, MOST).trimEnd()}…` : text);
