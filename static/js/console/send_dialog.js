import { Dialog } from "../parts/dialog.js";
import { isOpen, one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { groupsOf } from "./group_facts.js";
import { listed } from "./listed.js";
import { toSend } from "./send_offer.js";
import { showPlenary } from "./tabs.js";
import { tell } from "./telling.js";

// From all groups, or from one. Says how many, and who marked none, before it happens.
export function SendDialog({ live, steering, close, round: id, group: only = null }) {
  const round = one(live.view, "round", id);
  const every = toSend(live, groupsOf(live, round)).filter(({ group }) => !only || group.id === only);
  const sending = every.filter(({ notes }) => notes);
  const none = every.filter(({ picked }) => !picked).map(({ group }) => group.name);
  const notes = sending.reduce((sum, one) => sum + one.notes, 0);

  function send() {
    const sent = () => { showPlenary(id); tell(nt("{n} note is in the plenary", "{n} notes are in the plenary", notes)); };
    steering.send("SendToPlenary", { round: id, group: only }, sent);
    close();
  }

  return html`<${Dialog} title=${t("Send to the plenary?")} confirm=${t("Send them")} onConfirm=${send} onCancel=${close}>
    <p>${nt("{n} note", "{n} notes", notes)} ${nt("of {n} group.", "of {n} groups.", sending.length)}
      ${" "}${t("Each says which group it comes from.")}</p>
    ${none.length > 0 && html`<p>${nt("{groups} has marked none.", "{groups} have marked none.", none.length,
      { groups: listed(none) })}</p>`}
    ${isOpen(round) && html`<p class="quiet">${t("Groups can still mark other notes. You can send again later.")}</p>`}
  </${Dialog}>`;
}
