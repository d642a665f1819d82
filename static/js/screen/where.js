import { html, useRef } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { shortName } from "./groups.js";
import { useListed } from "./listed.js";

// More than these get the smallest letters that can be read at eight metres.
const FEW = 8;

// Which table is mine: for who forgot, and for who comes in late. `under`: a ref on what stands above it.
export function Where({ groups, under }) {
  return groups.some(({ place }) => place)
    ? html`<${Tables} groups=${groups} under=${under} />`
    : html`<p class="screen__where">${t("Your phone says in which group you are.")}</p>`;
}

function Tables({ groups, under }) {
  const place = useRef(null);
  const { from, to, page, pages } = useListed(place, groups, (where) => roomFor(where, under.current));
  const many = groups.length > FEW;
  const draw = (group) => html`<${Table} key=${group.id} group=${group} />`;
  return html`<section class="screen__where" aria-labelledby="where" ref=${place}>
    <h2 id="where">${t("Where is your group?")}
      ${pages > 1 && html` <span>${t("{n} of {all}", { n: page + 1, all: pages })}</span>`}</h2>
    <ol class="tables" data-many=${many}>${groups.slice(from, to).map(draw)}</ol>
    <ol class="tables gauge" data-many=${many} aria-hidden="true">${groups.map(draw)}</ol>
  </section>`;
}

// A name of its own takes its place before what follows; a number stands apart.
function Table({ group }) {
  const short = group.place ? shortName(group) : group.name;
  return html`<li data-named=${short === group.name}><b>${short}</b> <span>${group.place}</span></li>`;
}

// Between the question above and the bottom of the wall, under a head of its own and as much air.
function roomFor(where, above) {
  const head = where.querySelector("h2").getBoundingClientRect().height;
  const bottom = innerHeight - parseFloat(getComputedStyle(where.parentElement).paddingBottom);
  return bottom - above.getBoundingClientRect().bottom - 2 * head;
}
