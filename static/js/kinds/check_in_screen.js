import { isOpen } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { Timer } from "../parts/timer.js";
import { Done } from "../screen/done.js";
import { Qr } from "../screen/qr.js";
import { wayIn } from "../screen/way_in.js";
import { Bars } from "./check_in_bars.js";
import { questionOf, resultsOf } from "./check_in_facts.js";
import { Texts } from "./check_in_texts.js";
import { Words } from "./check_in_words.js";

// A long question gets smaller letters: it has to stand on the wall with the clock.
const LONG = 110;

export function Screen({ live, round, what }) {
  const question = questionOf(live, round);
  const results = resultsOf(live, question);
  const Shown = what === "notes" && question ? Results : Question;
  return html`<${Shown} live=${live} round=${round} question=${question} results=${results} />`;
}

function Question({ live, round, results }) {
  const prompt = round.prompt || round.title;
  const answered = html`<${Answered} answers=${results.answers} />`;
  return html`
    <main class="screen__main screen__main--question">
      <h1 class="screen__question" data-long=${prompt.length > LONG}>${prompt}</h1></main>
    <footer class="screen__foot screen__foot--clock">
      ${round.state === "closed" ? html`<${Done} live=${live} tally=${answered} />`
        : html`<${Timer} round=${round} left>${answered}</${Timer}>`}
      ${round.state !== "closed" && html`<div class="screen__ask"><p>${t("Answer on your phone")}</p>
        <${Qr} qr=${wayIn(live).qr} small /></div>`}
    </footer>`;
}

function Results({ round, question, results }) {
  return html`<main class="screen__main screen__main--notes">
    <div class="screen__heading"><h1 class="screen__prompt">${round.prompt || round.title}</h1>
      <div class="screen__standing">${isOpen(round) && html`<${Timer} round=${round} />`}
        <${Answered} answers=${results.answers} /></div></div>
    ${results.answers ? html`<${What} round=${round} question=${question} results=${results} />`
      : html`<p class="screen__hidden">${t("Nobody has answered yet.")}</p>`}
  </main>`;
}

function What({ round, question, results }) {
  if (question.form === "scale") return html`<${Bars} question=${question} numbers=${results.numbers} />`;
  return question.form === "word" ? html`<${Words} words=${results.words} />`
    : html`<${Texts} texts=${results.texts} answers=${results.answers} still=${!isOpen(round)} />`;
}

const Answered = ({ answers }) => html`<span class="screen__tally">${nt("{n} answer", "{n} answers", answers)}</span>`;
