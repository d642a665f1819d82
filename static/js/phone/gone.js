import { wordsIn } from "../kinds/ambition_words.js";
import { html, useRef } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { remembered } from "./memory.js";

const REASONS = ["grant_ended", "not_signed_in", "not_allowed"];
export const isGone = ({ refusal }) => REASONS.includes(refusal.value?.code);

// This phone is no longer let in: a rehearsal was wiped, or the facilitator removed this person. No reproach, the way
// back, and what had not been sent yet, because it is theirs.
export function Gone({ live, session }) {
  const rehearsal = wasWiped(live, session);
  const waiting = live.outbox.entries.value.flatMap(({ args }) =>
    [args.text, ...Object.values(args.texts ?? {}), ...Object.values(args.reasons ?? {}), wordsIn(args)]).filter(Boolean);
  const kept = [...new Set([...waiting, ...live.drafts.own()])];
  return html`
    <header class="phone__bar"><div class="bar"><p class="bar__where bar__title">${session.title}</p></div></header>
    <main class="phone__main">
    <div class="phone__intro">
      <h1>${rehearsal ? t("The rehearsal is over") : t("You are no longer in this session")}</h1>
      <p class="lead">${rehearsal
        ? t("Everything was wiped, as we said. Join again for the real session.")
        : t("The facilitator has taken your name off the list. Is that a mistake? Tell the facilitator, and join again.")}</p>
    </div>
    ${live.page.links?.join && html`<a class="button button--primary button--large" href=${live.page.links.join}>
      ${t("Join again")}</a>`}
    ${kept.length > 0 && html`<section class="phone__part" aria-labelledby="kept">
      <h2 id="kept">${t("You had not sent this yet")}</h2>
      <ul class="notes">${kept.map((text) => html`<${Kept} key=${text} text=${text} />`)}</ul>
    </section>`}
    </main>`;
}

// A phone that was away cannot know; then the end of the rehearsal is by far the likelier.
const wasWiped = (live, { rehearsal }) =>
  Boolean(remembered(live, "rehearsal")) && (!rehearsal || live.refusal.value.code !== "grant_ended");

function Kept({ text }) {
  const words = useRef(null);
  return html`<li class="note"><p class="note__text" ref=${words}>${text}</p>
    <div class="note__actions"><button type="button" class="button button--quiet button--flush"
      onClick=${() => getSelection().selectAllChildren(words.current)}>${t("Select text")}</button></div>
  </li>`;
}
