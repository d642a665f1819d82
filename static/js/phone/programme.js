import { isOpen, roundsOf, sessionOf, timetable } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { clockTime } from "../parts/times.js";

export function Programme({ live }) {
  const session = sessionOf(live);
  const entries = timetable(roundsOf(live), session.starts_at);
  if (!entries.length) return null;
  const ends = Math.max(...entries.map(({ end }) => end));
  return html`<section class="phone__part" aria-labelledby="programme">
    <h2 id="programme">${t("Programme")}</h2>
    <ol class="agenda agenda--plain">
      ${entries.map(({ round, at }, index) => html`<${Item} key=${round.id} round=${round} at=${clockTime(at)}
        state=${stateOf(round, session)} until=${index === entries.length - 1 && ends} />`)}
    </ol>
  </section>`;
}

const Item = ({ round, at, state, until }) => html`<li class="agenda__item" data-state=${state}
  aria-current=${state === "now" ? "step" : null}>
  <time class="agenda__time">${at}</time> <span class="agenda__title">${round.title}</span>
  ${state === "done" && html`<${Icon} name="check" /><span class="visually-hidden">, ${t("done")}</span>`}
  ${metaOf(round, until)}
</li>`;

// One place is now: a round before it may still be in its grace.
function stateOf({ id, state }, { current }) {
  if (state === "planned") return "next";
  return id === current && isOpen({ state }) ? "now" : "done";
}

function metaOf({ seating }, until) {
  const words = [seating === "groups" && t("in groups"), until && t("until {time}", { time: clockTime(until) })].filter(Boolean);
  return words.length > 0 && html` <span class="agenda__meta">${words.join(", ")}</span>`;
}
