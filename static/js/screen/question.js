import { html, useRef } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { Timer } from "../parts/timer.js";
import { Done } from "./done.js";
import { groupsOf, notesWritten } from "./groups.js";
import { Qr } from "./qr.js";
import { Tally } from "./tally.js";
import { wayIn } from "./way_in.js";
import { Where } from "./where.js";

// A long question, or one beside many tables, gets smaller letters: all of it has to stand on the wall with the clock.
const LONG = 110;
const MANY = 8;

export function Question({ live, round }) {
  const question = useRef(null);
  const prompt = round.prompt || round.title;
  const groups = groupsOf(live, round);
  const tally = html`<${Tally} notes=${notesWritten(live, round)} />`;
  const closed = round.state === "closed";
  return html`
    <main class="screen__main screen__main--question">
      <h1 class="screen__question" ref=${question} data-long=${prompt.length > LONG || groups.length > MANY}>${prompt}</h1>
    </main>
    <footer class="screen__foot screen__foot--clock">
      ${closed ? html`<${Done} live=${live} tally=${tally} grouped=${groups.length > 0} />`
        : html`<${Timer} round=${round} left>${tally}</${Timer}>`}
      ${!closed && (groups.length ? html`<${Where} groups=${groups} under=${question} />` : html`<${Ask} live=${live} />`)}
    </footer>`;
}

const Ask = ({ live }) => html`<div class="screen__ask"><p>${t("Write on your phone")}</p>
  <${Qr} qr=${wayIn(live).qr} small /></div>`;
