import { html } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { Timer } from "../parts/timer.js";
import { Done } from "../screen/done.js";
import { Qr } from "../screen/qr.js";
import { wayIn } from "../screen/way_in.js";
import { readiness } from "./ambition_facts.js";

const LONG = 110;

// The question, and how many are ready. Nobody's words: those are theirs.
export function Screen({ live, round }) {
  const prompt = round.prompt || round.title;
  const tally = html`<${Ready} live=${live} />`;
  return html`
    <main class="screen__main screen__main--question">
      <h1 class="screen__question" data-long=${prompt.length > LONG}>${prompt}</h1></main>
    <footer class="screen__foot screen__foot--clock">
      ${round.state === "closed" ? html`<${Done} live=${live} tally=${tally} />`
        : html`<${Timer} round=${round} left>${tally}</${Timer}>`}
      ${round.state !== "closed" && html`<div class="screen__ask"><p>${t("Write it on your phone. It is yours until you share it.")}</p>
        <${Qr} qr=${wayIn(live).qr} small /></div>`}
    </footer>`;
}

function Ready({ live }) {
  const { written, ready } = readiness(live);
  return html`<span class="screen__tally">${nt("{n} is ready", "{n} are ready", ready)}${written > ready
    && html`, ${nt("{n} is writing", "{n} are writing", written - ready)}`}</span>`;
}
