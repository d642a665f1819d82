import { newId } from "../live/ids.js";
import { all } from "../parts/facts.js";
import { html, signal } from "../parts/html.js";
import { t } from "../parts/texts.js";

// Words that were still being typed when the round closed. They can still be sent: they are kept as late.
const gone = signal(0);

export function LeftOver({ live }) {
  gone.value;
  const places = all(live.view, "board").flatMap((board) => board.columns.map((column) => ({ board, column })));
  const left = places.map((place) => ({ ...place, text: live.drafts.read(place.board.id, place.column.id).trim() })).filter(({ text }) => text);
  return left.map(({ board, column, text }) => html`<section key=${column.id} class="phone__part">
    <div class="note"><p class="note__text">${text}</p></div>
    <p>${t("You were still writing this. Send it, then the facilitator can let it in.")}</p>
    <div class="row">
      <button type="button" class="button button--primary" onClick=${() => send(live, board, column, text)}>${t("Send it late")}</button>
      <button type="button" class="button button--quiet" onClick=${() => drop(live, board, column)}>${t("Throw away")}</button>
    </div>
  </section>`);
}

async function send(live, board, column, text) {
  await live.outbox.add("AddNote", { note: newId(), board: board.id, column: column.id, text });
  drop(live, board, column);
}

function drop(live, board, column) {
  live.drafts.write("", board.id, column.id);
  gone.value += 1;
}
