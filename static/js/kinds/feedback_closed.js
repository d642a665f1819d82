import { html, useRef } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { sentence, t } from "../parts/texts.js";
import { draftsChanged, dropDraft, unsentOf } from "./feedback_drafts.js";
import { Given } from "./feedback_given.js";
import { wasSentItself } from "./feedback_last_minute.js";
import { limitsOf, mistakesIn, wordsOf } from "./feedback_said.js";
import { dismissRefused } from "./feedback_sending.js";
import { refusedOf, saidOf } from "./feedback_standing.js";

// Feedback has closed: what I sent stays to be read, and what was not sent is given back with the reason.
export function FeedbackClosed({ live, queue, presentation, name }) {
  draftsChanged.value;
  const said = saidOf(live, queue, presentation);
  const refused = refusedOf(live, presentation);
  const unsent = unsentOf(live, presentation);
  return html`
    <div class="notice"><${Icon} name="lock" /><p><strong>${t("Feedback has closed.")}</strong> ${words(said, name)}
      ${wasSentItself(live, presentation) && said && html` ${t("Your phone sent it itself, just before it closed.")}`}</p></div>
    ${refused.map(({ id, args, error }) => html`<${NotSent} key=${id} why=${sentence(error ?? {})}
      words=${wordsOf({ texts: args.texts, reasons: args.reasons, offer: args.text })} drop=${() => dismissRefused(live, presentation)} />`)}
    ${unsent && html`<${NotSent} why=${whyNot(live, queue, unsent)} words=${wordsOf(unsent)} drop=${() => dropDraft(live, presentation)} />`}
    ${said && html`<${Given} live=${live} queue=${queue} said=${said} name=${name} closed />`}`;
}

const words = (said, name) => (said ? t("Thank you: {name} gets what you wrote.", { name }) : t("You did not send anything to {name}.", { name }));

const longest = (unsent) => Math.max(...wordsOf(unsent).map((text) => [...text].length));

const whyNot = (live, queue, unsent) => {
  const [code] = Object.values(mistakesIn(queue.rubric, unsent, limitsOf(live)));
  return code ? sentence({ code, params: { max: limitsOf(live).most, length: longest(unsent) } }) : t("Feedback closed before you sent it.");
};

// Not accepted, or never sent: the words stay until their author takes them away.
export function NotSent({ why, words: texts, drop }) {
  const place = useRef(null);
  return html`<div class="note" data-state="rejected">
    <div class="note__text" ref=${place}>${texts.map((text) => html`<p key=${text}>${text}</p>`)}</div>
    <p class="note__foot"><span class="saved"><${Icon} name="triangle-alert" /> <span>${t("Not sent.")} ${why}</span></span></p>
    <div class="note__actions">
      <button type="button" class="button" onClick=${() => getSelection().selectAllChildren(place.current)}>${t("Select text")}</button>
      <button type="button" class="button button--quiet" onClick=${drop}>${t("Throw away")}</button>
    </div>
  </div>`;
}
