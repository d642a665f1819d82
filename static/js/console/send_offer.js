import { html } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { tallyOfGroup } from "./group_facts.js";
import { openSheet } from "./sheets.js";

// What groups marked, and how much of that is not in the plenary yet, by group: [{group, picked, notes}].
export const toSend = (live, groups) => groups.map((group) => {
  const { picked, unsent } = tallyOfGroup(live, group);
  return { group, picked, notes: unsent };
});

export function SendOffer({ live, round, groups }) {
  const waiting = toSend(live, groups);
  const notes = waiting.reduce((sum, one) => sum + one.notes, 0);
  if (!notes) return null;
  return html`<div class="offer">
    <p>${nt("{n} marked note is not in the plenary yet.", "{n} marked notes are not in the plenary yet.", notes)}</p>
    <button type="button" class="button" id="open-send" onClick=${() => openSheet("send", { round: round.id })}>
      ${t("Send the marked notes to the plenary")}</button>
  </div>`;
}
