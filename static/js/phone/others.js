import { all, byOrder, isOpen } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { ChooseTogether, picksOf } from "./pick.js";
import { SharedNote } from "./shared_note.js";

export function Others({ live, board, round, column }) {
  if (board.hidden && !round.revealed) return html`<${StillHidden} />`;
  const mine = new Set(live.view.ids("mine"));
  const here = (note) => note.board === board.id && !mine.has(note.id) && (!column || note.column === column.id);
  const notes = all(live.view, "note").filter(here).sort(byOrder);
  return html`<section class="phone__part" aria-labelledby="others">
    <div class="phone__head">
      <h2 id="others">${board.group ? t("From your group") : t("From the others")}</h2>
      <span class="quiet small">${nt("{n} note", "{n} notes", notes.length)}</span>
    </div>
    ${board.picks && isOpen(round) && notes.length > 0 && !picksOf(live, board).n && html`<${ChooseTogether} board=${board} />`}
    ${notes.length
      ? html`<ul class="notes">${notes.map(({ id }) => html`<${SharedNote} key=${id} live=${live} id=${id} board=${board} />`)}</ul>`
      : html`<p class="quiet">${t("Nothing here yet.")}</p>`}
  </section>`;
}

const StillHidden = () => html`<div class="notice"><${Icon} name="eye-off" />
  <p>${t("What others write is still hidden. You see it when the facilitator shows it.")}</p></div>`;
