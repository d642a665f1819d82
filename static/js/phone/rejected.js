import { wordsIn } from "../kinds/ambition_words.js";
import { newId } from "../live/ids.js";
import { one } from "../parts/facts.js";
import { html, useRef } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { sentence, t } from "../parts/texts.js";

// Not accepted: the reason, what to do, and the text, which stays until its author takes it away.
export function Rejected({ live, entry }) {
  const words = useRef(null);
  const text = textOf(entry);
  const again = text && OF_NOTES.includes(entry.type) && (() => postAgain(live, entry));
  const dismiss = () => live.outbox.dismiss(entry.id);
  return html`<li class="note" data-state="rejected">
    ${text && html`<p class="note__text" ref=${words}>${text}</p>`}
    <p class="note__foot"><span class="saved"><${Icon} name="triangle-alert" />
      <span>${again ? t("Not posted.") : t("Not done.")} ${sentence(entry.error ?? {})}</span></span></p>
    <div class="note__actions">
      ${text && html`<${Keep} again=${again} select=${() => select(words.current)} />`}
      <button type="button" class="button button--quiet" onClick=${dismiss}>${text ? t("Throw away") : t("All right")}</button>
    </div>
  </li>`;
}

const OF_NOTES = ["AddNote", "EditNote"];

// Feedback is more than one text, and so is an ambition.
function textOf({ type, args }) {
  const { text, question, texts, reasons } = args;
  if (type === "CallHelp") return question;
  if (type === "WriteAmbition") return wordsIn(args);
  return texts ? [...Object.values(texts), ...Object.values(reasons ?? {})].join("\n") : text;
}

const Keep = ({ again, select }) => html`
  ${again && html`<button type="button" class="button" onClick=${again}>${t("Post again")}</button>`}
  <button type="button" class="button button--quiet" onClick=${select}>${t("Select text")}</button>`;

async function postAgain({ outbox, view }, { id, type, args }) {
  const version = one(view, "mine", args.note)?.version ?? args.base;
  await outbox.add(type, { ...args, ...(type === "AddNote" ? { note: newId() } : { base: version }) });
  outbox.dismiss(id);
}

// Copying by a button needs a secure page; selecting works everywhere.
function select(element) {
  getSelection().selectAllChildren(element);
}
