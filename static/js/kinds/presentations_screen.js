import { clockOf } from "../parts/clocked.js";
import { nextRound } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { now } from "../parts/ticker.js";
import { Timer } from "../parts/timer.js";
import { clockTime } from "../parts/times.js";
import { Ask } from "./presentations_ask.js";
import { fromOf, isPause, isPaused, nextOf, numberOf, onStage, placesOf, presented, queueOf, whoAndFrom, whoOf } from "./presentations_facts.js";
import { Fields } from "./presentations_fields.js";
import { Lined } from "./presentations_lined.js";
import { partWords } from "./presentations_words.js";

export function Screen({ live, round }) {
  const places = placesOf(live, round);
  const about = { live, round, places, queue: queueOf(live, round) };
  const on = onStage(places);
  if (on) return isPause(on) ? html`<${Pause} ...${about} on=${on} />` : html`<${Stage} ...${about} on=${on} />`;
  if (round.state === "closed" || (presented(places).length > 0 && !nextOf(places))) return html`<${Done} ...${about} />`;
  return presented(places).length > 0 ? html`<${Coming} ...${about} />` : html`<${Lined} ...${about} />`;
}

// What stands in the bar while somebody is on: where we are, and who comes after them.
export function barOf(live, round) {
  const places = placesOf(live, round);
  const on = onStage(places);
  if (!on) return {};
  const next = nextOf(places);
  const title = isPause(on) ? round.title : t("Presentation {n} of {all}", numberOf(places, on));
  return { title, aside: next && !isPause(on) ? t("After this: {name}", { name: whoAndFrom(next) }) : null };
}

function Stage({ live, round, queue, on }) {
  const asking = on.part === "feedback";
  return html`
    <${Fields} key=${on.id} on=${on} />
    <footer class="screen__foot">
      <div class="stage__clock"><${Timer} round=${clockOf(live, round)} left> · ${partWords(on.part)}</${Timer}></div>
      <${Ask} live=${live} queue=${queue} place=${on} quiet=${!asking} />
    </footer>`;
}

function Pause({ live, round, places, on }) {
  const next = nextOf(places);
  const going = !isPaused(on) && on.part_ends_at > now.value;
  return html`
    <main class="screen__main break">
      <h1 class="screen__question">${going ? t("We go on at {time}", { time: clockTime(on.part_ends_at) }) : t("We go on in a moment")}</h1>
      ${next && html`<p class="talk__about">${t("After this: {name}", { name: whoAndFrom(next) })}</p>`}
    </main>
    <footer class="screen__foot screen__foot--clock"><${Timer} round=${clockOf(live, round)} left /></footer>`;
}

// Between two presentations: who comes, and a little more time for who was on.
function Coming({ live, queue, places }) {
  const next = nextOf(places);
  const before = presented(places).filter(({ feedback_open: open }) => open).at(-1);
  return html`
    <main class="screen__main screen__main--stage">
      <div class="screen__part"><p class="screen__who">${t("Next")}</p>
        <h1 class="stage__name">${whoOf(next)}</h1>
        <p class="screen__who">${fromOf(next)}</p></div>
    </main>
    <footer class="screen__foot"><span></span>${before && html`<${Ask} live=${live} queue=${queue} place=${before} />`}</footer>`;
}

function Done({ live, places }) {
  const open = presented(places).filter(({ feedback_open: is }) => is);
  const until = Math.max(...open.map(({ feedback_until: ms }) => ms ?? 0));
  const next = nextRound(live);
  return html`
    <main class="screen__main"><div class="screen__part screen__part--wide">
      <h1 class="screen__question">${t("Thank you to everybody who presented")}</h1>
      ${open.length > 0 && html`<p class="screen__count">${until > now.value
        ? t("You can give feedback until {time}.", { time: clockTime(until) }) : t("You can still give feedback.")}</p>`}
      ${next && html`<p class="screen__count">${t("Next: {title}", { title: next.title })}</p>`}
    </div></main>
    ${open.length > 0 && html`<footer class="screen__foot"><span></span><${Ask} live=${live} words=${t("Give feedback")} quiet /></footer>`}`;
}

