import { Dialog } from "../parts/dialog.js";
import { all, sessionOf } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { peopleIn } from "./group_facts.js";
import { openSheet } from "./sheets.js";

export function RehearsalBanner({ live }) {
  if (!sessionOf(live).rehearsal) return null;
  return html`<div class="notice notice--line" data-tone="warn"><${Icon} name="triangle-alert" />
    <p><strong>${t("Rehearsal.")}</strong> ${t("Everything done now is wiped with a clean start.")}</p>
    <button type="button" class="button" id="open-wipe" onClick=${() => openSheet("wipe")}>${t("Clean start")}</button>
  </div>`;
}

// Says what goes before it goes.
export function WipeDialog({ live, steering, close }) {
  const people = peopleIn(live.view).length;
  const notes = all(live.view, "tally").reduce((sum, tally) => sum + tally.notes + tally.late, 0);
  const wipe = () => { steering.step("EndRehearsal"); close(); };
  return html`<${Dialog} title=${t("Wipe the rehearsal?")} confirm=${t("Wipe it and begin for real")}
    onConfirm=${wipe} onCancel=${close}>
    <p>${t("Back to the lobby, as if nothing had happened. This cannot be undone. Wiped are:")}</p>
    <ul class="bullets">
      <li>${nt("{n} person who is in: they join again", "{n} people who are in: they join again", people)}</li>
      <li>${nt("{n} note, and every answer and message", "{n} notes, and every answer and message", notes)}</li>
      <li>${t("the groups and who sat where")}</li>
      <li>${t("the times of the rounds")}</li>
    </ul>
    <p class="quiet">${t("The agenda, your scripts and the code to join stay.")}</p>
  </${Dialog}>`;
}
