import { html, useRef, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { tellWriting } from "../phone/writing.js";
import { draftOf, keepDraft } from "./feedback_drafts.js";
import { Extra, Offered, Words } from "./feedback_fields.js";
import { Ratings } from "./feedback_ratings.js";
import { blank, limitsOf, mistakesIn, same, saysAnything, tidy } from "./feedback_said.js";
import { Visible } from "./feedback_visible.js";

const CLOSED_AT_FIRST = ["question"];

// All that is asked about one presentation, with one button. What is typed is a draft until the outbox holds it.
export function FeedbackForm({ live, queue, presentation, name, said, refused, send, leave, touched }) {
  const [written, setWritten] = useState(() => ({ ...blank(), ...(draftOf(live, presentation) ?? refused ?? said) }));
  const [told, setTold] = useState({});
  const form = useRef(null);
  const mistakes = mistakesIn(queue.rubric, written, limitsOf(live));
  const { texts, criteria, offer } = queue.rubric;

  function write(changes) {
    const changed = { ...written, ...changes };
    setWritten(changed);
    keepDraft(live, presentation, same(changed, said ?? undefined) ? null : tidied(changed));
    if (queue.names !== "anonymous") tellWriting(live, saysAnything(changed));
    touched();
  }

  function submit(event) {
    event.preventDefault();
    const wrong = Object.keys(mistakes).length ? mistakes : saysAnything(written) || said ? {} : { nothing: "empty_text" };
    setTold(wrong);
    if (Object.keys(wrong).length) return focusOn(form.current, Object.keys(wrong)[0], texts, criteria);
    tellWriting(live, false);
    send(written);
  }

  const field = { written, write, mistakes: shownOf(mistakes, told), name, live };
  return html`<form class="feedback__form" ref=${form} onSubmit=${submit} noValidate>
    <${Visible} queue=${queue} name=${name} />
    ${texts.filter((key) => !CLOSED_AT_FIRST.includes(key)).map((key) => html`<${Words} key=${key} of=${key} ...${field} />`)}
    ${criteria.length > 0 && html`<${Ratings} criteria=${criteria} ...${field} />`}
    ${texts.includes("question") && html`<${Extra} of="question" open=${Boolean(written.texts.question)} ...${field} />`}
    ${offer && html`<${Offered} accepted=${said?.accepted} ...${field} />`}
    <${Foot} draft=${!same(written, said ?? undefined)} nothing=${told.nothing && !saysAnything(written)} leave=${leave} />
  </form>`;
}

const tidied = ({ texts, ratings, reasons, offer }) => ({ texts, ratings, reasons, offer });

// Said at once: what cannot be missed (too long, a tip before its top). A reason is asked for where it stands; that it
// is missing is said when one sends.
const shownOf = (mistakes, told) => Object.fromEntries(Object.entries(mistakes)
  .filter(([where, code]) => code !== "reason_needed" || told[where]));

const Foot = ({ draft, nothing, leave }) => html`<div class="feedback__foot">
  ${nothing
    ? html`<p class="feedback__state" role="alert">${t("There is nothing here yet. Write something first.")}</p>`
    : draft && html`<p class="feedback__state quiet"><${Icon} name="pencil" /> ${t("Kept on this phone, not sent yet")}</p>`}
  <div class="feedback__send">
    ${leave && html`<button type="button" class="button button--quiet" onClick=${leave}>${t("Leave as it was")}</button>`}
    <button class="button button--primary button--large">${t("Send")}</button>
  </div>
</div>`;

// A tip without a top: it is the top that wants writing.
function focusOn(form, where, texts, criteria) {
  const [kind, key] = where.split(".");
  const place = where === "texts.tip" && !form.querySelector("#feedback-top")?.value ? "top" : key ?? kind;
  const wanted = kind === "reasons" ? `#reason-${key}` : `#feedback-${place}`;
  const first = texts.length ? `#feedback-${texts[0]}` : `[name="rating-${criteria[0]?.key}"]`;
  (form.querySelector(wanted) ?? form.querySelector(first))?.focus();
}
