import { one, sessionOf } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { Column } from "./column.js";
import { Revisions } from "./revisions.js";

export function Board({ live, steering, round, board }) {
  return html`
    <div class="row between">
      <${Tally} tally=${one(live.view, "tally", board.id)} />
      ${board.hidden && sessionOf(live).state === "running" && html`<${Reveal} steering=${steering} round=${round} />`}
    </div>
    <${Revisions} live=${live} board=${board} steering=${steering} />
    <div class="columns" data-columns=${Math.min(board.columns.length, 4)}>
      ${board.columns.map((column) => html`<${Column} key=${column.id} live=${live} board=${board} column=${column} />`)}
    </div>`;
}

function Tally({ tally }) {
  const { notes = 0, people = 0, late = 0 } = tally ?? {};
  return html`<p>
    <strong>${nt("{n} note", "{n} notes", notes)}</strong>
    ${" "}<span class="quiet">${nt("by {n} person", "by {n} people", people)}</span>
    ${late > 0 && html` <span class="pill" data-tone="warn">
      <${Icon} name="clock" /> ${nt("{n} too late", "{n} too late", late)}</span>`}
  </p>`;
}

// Each other's opposite, so neither asks whether one is sure.
function Reveal({ steering, round }) {
  const { revealed } = round;
  return html`<div class="row">
    <span class="quiet small row"><${Icon} name=${revealed ? "users" : "eye-off"} />
      ${revealed ? t("Everyone sees the notes") : t("Only you see the notes")}</span>
    <button type="button" class="button" onClick=${() => steering.revealOrHide(round)}>
      ${revealed ? t("Hide the notes") : t("Show the notes to everyone")}</button>
  </div>`;
}
