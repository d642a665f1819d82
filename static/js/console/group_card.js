import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { boardOfGroup, tallyOfGroup } from "./group_facts.js";
import { GroupState } from "./group_state.js";
import { openGroup } from "./place.js";

// A group in a few words; the whole card opens it.
export function GroupCard({ live, group, standing, members, covered, written }) {
  const tally = tallyOfGroup(live, group);
  const { here } = live.presence.value;
  const help = standing.state === "help" ? group.help : null;
  const marks = boardOfGroup(live, group)?.picks;
  const present = members.filter(({ id }) => here.includes(id)).length;
  return html`<article class="group" data-state=${standing.state} aria-labelledby=${`group-${group.id}`}>
    <header class="group__head">
      <h2 class="group__name"><button type="button" id=${`group-${group.id}`} onClick=${() => openGroup(group.id)}>
        ${group.name}</button></h2>
      <${GroupState} standing=${standing} />
    </header>
    ${(group.place || marks) && html`<p class="group__place small quiet"><span>${group.place}</span>
      ${tally.picked > 0 && html`<span class="group__picked"><${Icon} name="pin" /> ${t("{n} marked", { n: tally.picked })}</span>`}
    </p>`}
    <p class="group__facts">
      ${written && html`<span><b>${tally.notes}</b> ${nt("note", "notes", tally.notes)}</span>`}
      ${" "}<span><b>${present}</b>/${nt("{n} person", "{n} people", members.length)}</span>
    </p>
    ${(written || help) && html`<${Newest} help=${help} latest=${tally.latest} covered=${covered} />`}
  </article>`;
}

// The call for help stands where the newest note stood: nothing moves.
function Newest({ help, latest, covered }) {
  if (help) return html`<p class="group__latest group__call"><span>${callWords(help, covered)}</span></p>`;
  if (!latest) return html`<p class="group__latest group__latest--none quiet"><span>${t("No notes yet")}</span></p>`;
  return html`<p class="note note--plain group__latest" data-state=${covered ? "hidden" : null}>
    <span>${covered ? html`<${Icon} name="eye-off" /> ${t("Note, covered")}` : latest}</span></p>`;
}

function callWords({ text }, covered) {
  if (!text) return t("Asks you to come.");
  return covered ? t("Asks something, covered") : t("“{text}”", { text });
}
