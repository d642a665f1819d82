import { all, one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { Name } from "./cover.js";

// Changes that came after the close: what it would become, and one tap to let it in.
export function Revisions({ live: { view }, board, steering, place, secret }) {
  const waiting = all(view, "revision").filter(({ note }) => view.get("note", note)?.board === board.id);
  if (!waiting.length || secret) return null;
  return html`<section class="console__part" aria-labelledby="revisions">
    <h2 id="revisions">${t("Changed after the close")}</h2>
    <ul class="notes notes--grid">
      ${waiting.map(({ id, note, text, by }) => html`<li key=${id} class="note" data-state="late">
        <p class="note__text">${text}</p>
        <p class="note__foot">${t("Was: {text}", { text: one(view, "note", note).text })}</p>
        <div class="note__foot"><span class="note__by"><${Name} place=${place}>${by}</${Name}></span>
          <button type="button" class="button" onClick=${() => steering.send("AdmitRevision", { revision: id })}>
            ${t("Let it in")}</button></div>
      </li>`)}
    </ul>
  </section>`;
}
