import { html } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { Timer } from "../parts/timer.js";
import { Done } from "../screen/done.js";
import { Qr } from "../screen/qr.js";
import { wayIn } from "../screen/way_in.js";
import { OUTCOMES, countsOf, wordsOf } from "./look_back_facts.js";

const LONG = 110;

export function Screen({ live, round, what }) {
  const counts = countsOf(live, round);
  const Shown = what === "notes" ? Results : Question;
  return html`<${Shown} live=${live} round=${round} counts=${counts} />`;
}

function Question({ live, round, counts }) {
  const prompt = round.prompt || round.title;
  const said = html`<${Said} counts=${counts} />`;
  return html`
    <main class="screen__main screen__main--question">
      <h1 class="screen__question" data-long=${prompt.length > LONG}>${prompt}</h1></main>
    <footer class="screen__foot screen__foot--clock">
      ${round.state === "closed" ? html`<${Done} live=${live} tally=${said} />`
        : html`<${Timer} round=${round} left>${said}</${Timer}>`}
      ${round.state !== "closed" && html`<div class="screen__ask"><p>${t("Answer on your phone")}</p>
        <${Qr} qr=${wayIn(live).qr} small /></div>`}
    </footer>`;
}

// How many, in words and as a bar; never who.
function Results({ round, counts }) {
  return html`<main class="screen__main screen__main--notes">
    <div class="screen__heading"><h1 class="screen__prompt">${round.prompt || round.title}</h1>
      <div class="screen__standing"><${Said} counts=${counts} /></div></div>
    <ul class="looked">${OUTCOMES.map((outcome) => html`<${Bar} key=${outcome} outcome=${outcome} n=${counts[outcome]} all=${total(counts)} />`)}</ul>
  </main>`;
}

const Bar = ({ outcome, n, all }) => html`<li class="looked__row">
  <span class="looked__words">${wordsOf(outcome)}</span> <b class="looked__number">${n}</b>
  <svg class="looked__bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect class="looked__all" width="100" height="4" /><rect class="looked__part" width=${all ? (n / all) * 100 : 0} height="4" /></svg>
</li>`;

const total = ({ done, under_way: underway, not_yet: notYet }) => done + underway + notYet;

const Said = ({ counts }) => html`<span class="screen__tally">${nt("{n} has said how it went", "{n} have said how it went", total(counts))}</span>`;
