import { html, signal } from "../parts/html.js";
import { t } from "../parts/texts.js";

// Of a round in groups: its groups, or the board of the plenary.
const plenaryOf = signal(null);

export const showPlenary = (round) => { plenaryOf.value = round; };
export const isPlenaryShown = (round) => plenaryOf.value === round.id;

export function Tabs({ round, groups, notes }) {
  const shown = isPlenaryShown(round);
  return html`<div class="choice choice--tabs" role="group" aria-label=${t("Look at")}>
    <button type="button" aria-current=${shown ? null : "true"} onClick=${() => showPlenary(null)}>
      ${t("Groups")} <span class="choice__count">${groups}</span></button>
    <button type="button" aria-current=${shown ? "true" : null} onClick=${() => showPlenary(round.id)}>
      ${t("Plenary")} ${notes !== null && html`<span class="choice__count">${notes}</span>`}</button>
  </div>`;
}
