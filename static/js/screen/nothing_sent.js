import { html, useRef } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { tallyOf } from "./groups.js";
import { useListed } from "./listed.js";

// Before a group sent anything: that it will come, and how far each group is.
export function NothingSent({ live, groups }) {
  const place = useRef(null);
  const { from, to, page, pages } = useListed(place, groups, ({ clientHeight }) => clientHeight);
  const draw = (group) => html`<li key=${group.id}><b>${group.name}</b> <${Progress} ...${tallyOf(live, group)} /></li>`;
  return html`<section class="screen__waiting">
      <p class="screen__lead">${t("The notes that the groups choose come here.")}</p>
      <div class="progressing" ref=${place}>
        <ol>${groups.slice(from, to).map(draw)}</ol>
        <ol class="gauge" aria-hidden="true">${groups.map(draw)}</ol>
      </div>
    </section>
    <p class="screen__more"><span></span> ${pages > 1 && html`<span>${t("{n} of {all}", { n: page + 1, all: pages })}</span>`}</p>`;
}

const Progress = ({ notes, picked }) => html`<span>${nt("{n} note", "{n} notes", notes)}${
  picked > 0 && html`, <strong>${nt("{n} chosen", "{n} chosen", picked)}</strong>`}</span>`;
