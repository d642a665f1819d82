import { all, plenaryBoard } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { tallyOfGroup } from "./group_facts.js";
import { openSheet } from "./sheets.js";

// What groups marked and is not in the plenary yet, by group: [{group, notes}]. What was sent stands there with its origin.
export function toSend(live, round, groups) {
  const board = plenaryBoard(live, round)?.id;
  const sent = new Map();
  for (const note of all(live.view, "note")) {
    if (note.board === board && note.origin) sent.set(note.origin.group, (sent.get(note.origin.group) ?? 0) + 1);
  }
  return groups.map((group) => {
    const { picked = 0 } = tallyOfGroup(live, group);
    return { group, picked, notes: Math.max(0, picked - (sent.get(group.id) ?? 0)) };
  });
}

export function SendOffer({ live, round, groups }) {
  const waiting = toSend(live, round, groups);
  const notes = waiting.reduce((sum, one) => sum + one.notes, 0);
  if (!notes) return null;
  return html`<div class="offer">
    <p>${nt("{n} marked note is not in the plenary yet.", "{n} marked notes are not in the plenary yet.", notes)}</p>
    <button type="button" class="button" id="open-send" onClick=${() => openSheet("send", { round: round.id })}>
      ${t("Send the marked notes to the plenary")}</button>
  </div>`;
}
