import { html, useEffect, useRef } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { FeedbackClosed } from "./feedback_closed.js";
import { isGuest, listed, ownAs, queueOf } from "./feedback_facts.js";
import { unsentOf } from "./feedback_drafts.js";
import { FeedbackOpen } from "./feedback_open.js";
import { hasSent } from "./feedback_standing.js";

// One presentation, and what I say of it: for whom, and what there is to do now.
export function FeedbackHere({ live, round, presentation, back, heading = "h2" }) {
  const queue = queueOf(live, round);
  if (!queue) return null;
  const name = listed(presentation.names);
  return html`<section class="phone__part feedback" aria-labelledby="feedback-for">
    ${back && html`<p class="feedback__back"><button type="button" class="button button--wide button--between" onClick=${back.go}>
      <span>${t("Now on stage: {name}", { name: listed(back.to.names) })}</span><span class="quiet">${t("Go there")}</span></button></p>`}
    <div class="phone__intro">
      <p class="quiet" id="feedback-for-whom">${t("Your feedback for")}</p>
      <${Name} name=${name} heading=${heading} focus=${Boolean(back)} />
      ${presentation.ambition?.title && html`<p>“${presentation.ambition.title}”</p>`}
    </div>
    ${said(live, queue, presentation, name)
      ?? html`<${isOver(presentation) ? FeedbackClosed : FeedbackOpen} live=${live} queue=${queue}
        presentation=${presentation} name=${name} />`}
  </section>`;
}

// Chosen in the list: who works with a keyboard goes on from here.
function Name({ name, heading, focus }) {
  const title = useRef(null);
  useEffect(() => { if (focus) title.current.focus({ preventScroll: true }); }, []);
  return html`<${heading} id="feedback-for" class="feedback__name" tabindex="-1" ref=${title}>${name}</${heading}>`;
}

// Where there is nothing to fill in, a sentence says why.
function said(live, queue, presentation, name) {
  const own = ownAs(live, presentation);
  if (own === "presenter") return html`<${Sentence} words=${t("This is your own presentation. The others write to you; you read it as soon as the facilitator releases it.")} />`;
  if (own) return html`<${Sentence} words=${t("This is the presentation of your duo. Feedback comes from the others.")} />`;
  if (isGuest(live) && !queue.guests) return html`<${Sentence} words=${t("You are a guest today. In this round the participants give each other feedback; you are welcome to listen.")} />`;
  if (isToCome(live, presentation)) return html`<${Sentence} words=${t("You can write to {name} as soon as this presentation begins.", { name })} />`;
  const { texts, criteria, offer } = queue.rubric;
  return texts.length || criteria.length || offer ? null
    : html`<${Sentence} words=${t("Nothing is asked about this presentation. You can simply listen.")} />`;
}

const isOver = ({ started_at: started, feedback_open: open }) => Boolean(started) && !open;

// A phone without a connection cannot know that somebody began. Whoever sits in the room can, and writes.
function isToCome(live, presentation) {
  return !presentation.started_at && !live.away.value && !unsentOf(live, presentation) && !hasSent(live, presentation);
}

const Sentence = ({ words }) => html`<div class="notice"><${Icon} name="message-circle" /><p>${words}</p></div>`;
