import { newId } from "../live/ids.js";
import { one } from "../parts/facts.js";
import { html, signal } from "../parts/html.js";
import { t } from "../parts/texts.js";

// Drafts are no signals, so something has to say that words came or went elsewhere than in the field.
const changes = signal(0);
export const draftsChanged = () => { changes.value += 1; };

// Words that were still being typed when the round closed, or when their author was moved to another group.
// `here`, the place to write now: they can be posted there. Else they are sent where they were written, as late.
export function LeftOver({ live, here }) {
  changes.value;
  const drafts = live.drafts.unposted().filter(({ board }) => !here || !one(live.view, "board", board));
  return drafts.map((draft) => {
    const drop = () => { live.drafts.write("", draft.board, draft.column); draftsChanged(); };
    const place = here ? { board: here.board.id, column: here.column.id } : { board: draft.board, column: draft.column };
    const send = async () => { await live.outbox.add("AddNote", { note: newId(), ...place, text: draft.text }); drop(); };
    const words = here
      ? { why: t("You wrote this before, and it has not been posted."), send: t("Post it here") }
      : { why: t("You were still writing this. Send it, then the facilitator can let it in."), send: t("Send it late") };
    return html`<${Words} key=${draft.column} text=${draft.text} colour=${colourOf(live, draft)} words=${words}
      send=${send} drop=${drop} />`;
  });
}

const Words = ({ text, colour, words, send, drop }) => html`<section class="phone__part" aria-label=${t("Not posted yet")}>
  <div class="note" data-colour=${colour}><p class="note__text">${text}</p></div>
  <p>${words.why}</p>
  <div class="row">
    <button type="button" class="button button--primary" onClick=${send}>${words.send}</button>
    <button type="button" class="button button--quiet" onClick=${drop}>${t("Throw away")}</button>
  </div>
</section>`;

const colourOf = ({ view }, { board, column }) => one(view, "board", board)?.columns.find(({ id }) => id === column)?.colour;
