import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { filledIn } from "./presentations_facts.js";
import { fieldWords } from "./presentations_words.js";

// What of the ambition the room reads: all of it, or one field in huge type.
export function OnTheWall({ steering, on }) {
  const { ambition, shown } = on;
  if (!ambition) return null;
  const fields = ["all", ambition.title && "title", ...filledIn(ambition).map(([field]) => field)].filter(Boolean);
  return html`<div class="slot__wall">
    <span class="small quiet" id="slot-wall">${t("On the wall")}</span>
    <div class="choice" role="group" aria-labelledby="slot-wall">
      ${fields.map((field) => html`<button key=${field} type="button" aria-current=${field === shown ? "true" : null}
        onClick=${() => field !== shown && steering.step("ShowField", { presentation: on.id, field })}>
        ${fieldWords(field)}</button>`)}
    </div>
  </div>`;
}
