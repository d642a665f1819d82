import { clockOf } from "../parts/clocked.js";
import { one } from "../parts/facts.js";
import { html, useEffect, useState } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { TimeBar, Timer } from "../parts/timer.js";
import { Me } from "./me.js";
import { remember } from "./memory.js";
import { Message } from "./message.js";
import { Moved } from "./moved.js";

// Where am I and how long still, always in sight; and what must be read before anything else.
export function Bar({ live, session, round, group }) {
  const clock = round && clockOf(live, round);
  return html`<header class="phone__bar">
    <div class="bar">
      <div class="bar__where">
        ${group ? html`<${Place} group=${group} />` : html`<span class="bar__title">${round?.title ?? session.title}</span>`}
        <${Name} live=${live} session=${session} />
      </div>
      ${round && html`<${Timer} round=${clock} />`}
    </div>
    ${round && html`<${TimeBar} round=${clock} />`}
    ${session.rehearsal && html`<${Rehearsal} live=${live} />`}
    ${group && html`<${Moved} key=${round.id} live=${live} round=${round} group=${group} />`}
    <${Message} live=${live} />
  </header>`;
}

// One line: the whole of it stands in the page.
const Place = ({ group: { name, place } }) => html`<span class="bar__title bar__title--line">${name}${place
  && html`<span class="bar__place">, ${place}</span>`}</span>`;

// Remembered, so that this phone understands afterwards why it was sent away.
function Rehearsal({ live }) {
  useEffect(() => remember(live, "yes", "rehearsal"), []);
  return html`<p class="bar__strip">${t("Rehearsal: everything will be wiped afterwards.")}</p>`;
}

// My name opens what is known of me: to correct it, and to find the code for another phone.
function Name({ live, session }) {
  const [open, setOpen] = useState(false);
  const me = one(live.view, "me", live.page.person);
  if (!me) return html`<span class="bar__sub">${session.place}</span>`;
  return html`
    <button type="button" class="bar__sub bar__me" aria-haspopup="dialog" onClick=${() => setOpen(true)}>${me.name}</button>
    ${open && html`<${Me} live=${live} me=${me} close=${() => setOpen(false)} />`}`;
}
