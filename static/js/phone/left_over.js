import { newId } from "../live/ids.js";
import { all } from "../parts/facts.js";
import { html, signal } from "../parts/html.js";
import { t } from "../parts/texts.js";

// Counts what was dealt with: drafts are no signals, so something has to say that they changed.
const dealtWith = signal(0);

// Words that were still being typed when the round closed. They can still be sent: they are kept as late.
export function LeftOver({ live }) {
  dealtWith.value;
  return placesOf(live).filter(({ text }) => text).map(({ board, column, text }) => {
    const drop = () => { live.drafts.write("", board.id, column.id); dealtWith.value += 1; };
    const note = { board: board.id, column: column.id, text };
    const send = async () => { await live.outbox.add("AddNote", { note: newId(), ...note }); drop(); };
    return html`<section key=${column.id} class="phone__part">
      <div class="note" data-colour=${column.colour}><p class="note__text">${text}</p></div>
      <p>${t("You were still writing this. Send it, then the facilitator can let it in.")}</p>
      <div class="row">
        <button type="button" class="button button--primary" onClick=${send}>${t("Send it late")}</button>
        <button type="button" class="button button--quiet" onClick=${drop}>${t("Throw away")}</button>
      </div>
    </section>`;
  });
}

function placesOf({ view, drafts }) {
  const places = all(view, "board").flatMap((board) => board.columns.map((column) => ({ board, column })));
  return places.map(({ board, column }) => ({ board, column, text: drafts.read(board.id, column.id).trim() }));
}
