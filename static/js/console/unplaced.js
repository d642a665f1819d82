import { html } from "../parts/html.js";
import { nt } from "../parts/texts.js";
import { MemberRow } from "./member_row.js";

// Who is in, and has no place in this round yet.
export function Unplaced({ steering, groups, people, covered }) {
  if (!people.length) return null;
  return html`<section class="console__part" aria-labelledby="unplaced">
    <h3 id="unplaced">${nt("{n} person has no place yet", "{n} people have no place yet", people.length)}</h3>
    ${!covered && html`<ul class="members members--wide">
      ${people.map((person) => html`<${MemberRow} key=${person.id} steering=${steering} person=${person} groups=${groups} />`)}
    </ul>`}
  </section>`;
}
