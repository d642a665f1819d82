import { newId } from "../live/ids.js";
import { one } from "../parts/facts.js";
import { html, useRef } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { sentence, t } from "../parts/texts.js";

// Not accepted: the reason, what to do, and the text, which stays until its author takes it away.
export function Rejected({ live, entry }) {
  const words = useRef(null);
  const { text } = entry.args;
  return html`<li class="note" data-state="rejected">
    ${text && html`<p class="note__text" ref=${words}>${text}</p>`}
    <p class="note__foot"><span class="saved"><${Icon} name="triangle-alert" />
      <span>${text ? t("Not posted.") : t("Not done.")} ${sentence(entry.error ?? {})}</span></span></p>
    <div class="note__actions">
      ${text && html`<button type="button" class="button" onClick=${() => postAgain(live, entry)}>${t("Post again")}</button>
        <button type="button" class="button button--quiet" onClick=${() => select(words.current)}>${t("Select text")}</button>`}
      <button type="button" class="button button--quiet" onClick=${() => live.outbox.dismiss(entry.id)}>${text ? t("Throw away") : t("All right")}</button>
    </div>
  </li>`;
}

async function postAgain({ outbox, view }, { id, type, args }) {
  const fresh = type === "AddNote" ? { note: newId() } : { base: one(view, "mine", args.note)?.version ?? args.base };
  await outbox.add(type, { ...args, ...fresh });
  outbox.dismiss(id);
}

// Copying by a button needs a secure page; selecting works everywhere.
function select(element) {
  getSelection().selectAllChildren(element);
}
