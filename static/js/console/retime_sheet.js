import { roundsOf, sessionOf } from "../parts/facts.js";
import { html, useState } from "../parts/html.js";
import { proposal } from "../parts/retiming.js";
import { nt, t } from "../parts/texts.js";
import { clockTime } from "../parts/times.js";
import { lateSentence } from "./alarm.js";
import { calmNow } from "./calm.js";
import { expected } from "./expected.js";
import { Panel } from "./panel.js";
import { minutesOf, plannedMinutes, schedule } from "./schedule.js";

const LEAST = 1;

// What each round that is still to come gets, so that it fits; one confirmation for all of it.
export function RetimeSheet({ live, steering, close }) {
  const session = sessionOf(live);
  const rounds = expected(live, roundsOf(live));
  const coming = rounds.filter(({ state }) => state === "planned");
  const before = schedule(rounds, session, calmNow.value);
  const [minutes, setMinutes] = useState(() => fitting(coming, before.late));
  const fitted = rounds.map((round) => withMinutes(round, minutes[round.id]));
  const after = schedule(fitted, session, calmNow.value);
  const changed = coming.filter((round) => minutes[round.id] !== round.minutes);
  const set = (id, n) => setMinutes({ ...minutes, [id]: Math.max(LEAST, n) });

  function confirm(event) {
    event.preventDefault();
    if (!changed.length) return close();
    const wanted = changed.map(({ id }) => ({ round: id, minutes: minutes[id] }));
    steering.step("RetimeAgenda", { rounds: wanted });
    close();
  }

  if (!coming.length) return html`<${Panel} name="retime" title=${t("Fit the agenda to the time")} close=${close}>
    <p>${t("Every round has begun already, so there is nothing left to fit.")}</p></${Panel}>`;
  return html`<${Panel} name="retime" title=${t("Fit the agenda to the time")} close=${close} wide>
    <p>${before.late ? `${lateSentence(before.late)}.` : t("You are in time.")} ${endWords(before.end)}</p>
    <form class="stack stack--wide" onSubmit=${confirm}>
      <ul class="retime">${coming.map((round) => html`<${Line} key=${round.id} round=${round} n=${minutes[round.id]}
        at=${after.entries.find((entry) => entry.round.id === round.id).at} set=${(n) => set(round.id, n)} />`)}</ul>
      <p class="retime__sum"><strong>${nt("{n} minute in all", "{n} minutes in all", sumOf(coming, minutes))}</strong>.
        ${" "}${endWords(after.end)} ${after.late > 0 && html`<span class="quiet">${lateSentence(after.late)}.</span>`}</p>
      <div class="dialog__actions">
        <button class="button button--primary" aria-disabled=${changed.length ? null : "true"}>${t("Use these times")}</button>
      </div>
    </form>
  </${Panel}>`;
}

// What was planned stays known: being late is measured by it.
const withMinutes = (round, n) => (n === undefined ? round : { ...round, minutes: n, planned_minutes: plannedMinutes(round) });

// In time it stays as it is; late, it starts from what would fit.
const fitting = (coming, late) =>
  late ? proposal(coming, minutesOf(coming) - late) : Object.fromEntries(coming.map(({ id, minutes }) => [id, minutes]));

const endWords = (end) => t("It ends at {time}.", { time: clockTime(end) });
const sumOf = (rounds, minutes) => rounds.reduce((sum, { id }) => sum + minutes[id], 0);

function Line({ round, n, at, set }) {
  const planned = plannedMinutes(round);
  const { title } = round;
  return html`<li class="retime__line">
    <time class="retime__at">${clockTime(at)}</time>
    <span class="retime__title">${title} ${n !== planned && html`<span class="retime__was">${t("was {n}", { n: planned })}</span>`}</span>
    <span class="retime__set" role="group" aria-label=${title}>
      <button type="button" class="button button--icon" aria-label=${t("One minute less for {title}", { title })}
        aria-disabled=${n <= LEAST ? "true" : null} onClick=${() => set(n - 1)}>−</button>
      <span class="retime__n">${t("{n} min", { n })}</span>
      <button type="button" class="button button--icon" aria-label=${t("One minute more for {title}", { title })}
        onClick=${() => set(n + 1)}>+</button>
    </span>
  </li>`;
}
