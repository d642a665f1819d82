import { Covered, isCovered } from "../console/cover.js";
import { all } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { answersTo, questionOf, resultsOf } from "./check_in_facts.js";
import { said } from "./check_in_given.js";
import { Bars } from "./check_in_bars.js";

export function Console({ live, round }) {
  const question = questionOf(live, round);
  if (!question) return null;
  const results = resultsOf(live, question);
  const answers = answersTo(live, question).sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  const people = all(live.view, "person").filter(({ removed }) => !removed);
  const left = people.filter(({ id }) => !answers.some(({ person }) => person === id)).length;
  return html`
    <p><strong>${nt("{n} answer", "{n} answers", results.answers)}</strong>.
      ${" "}<span class="quiet">${left ? nt("{n} person has not answered", "{n} people have not answered", left)
        : t("Everybody has answered")}.</span></p>
    <${Summary} question=${question} results=${results} />
    <${Named} round=${round} question=${question} answers=${answers} />`;
}

// What all of them come to is for the room; who gave what is not.
function Named({ round, question, answers }) {
  const place = `answers:${round.id}`;
  return html`<${Covered} place=${place} what=${t("Who answered what is covered.")} />
    ${!isCovered(place) && html`<${Answers} question=${question} answers=${answers} />`}`;
}

function Summary({ question, results }) {
  if (question.form === "scale") return html`<${Bars} question=${question} numbers=${results.numbers} />`;
  const more = results.words.filter(({ n }) => n > 1);
  return more.length > 0 && html`<ul class="words words--small" aria-label=${t("Given more than once")}>
    ${more.map(({ word, n }) => html`<li key=${word}>${word} <b>${n}</b></li>`)}</ul>`;
}

function Answers({ question, answers }) {
  if (!answers.length) return html`<div class="empty">${t("Nothing here yet.")}</div>`;
  const short = question.form !== "open";
  return html`<ul class=${short ? "answers" : "notes notes--grid"} aria-label=${t("Answers")}>
    ${answers.map((answer) => html`<li key=${answer.id} class=${short ? "answers__one" : "note note--staff"}
      data-state=${answer.late ? "late" : null}>
      <p class=${short ? "answers__said" : "note__text"}>${said(question, answer)}</p>
      <p class=${short ? "answers__by" : "note__foot"}><span>${answer.by}</span>${answer.late && html`
        <span class="note__late"><${Icon} name="clock" /> ${t("too late")}</span>`}</p>
    </li>`)}
  </ul>`;
}
