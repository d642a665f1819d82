import { roundsOf, sessionOf, timetable } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { clockTime } from "../parts/times.js";

const stateOf = ({ state }, current) => (current ? "now" : state === "closed" ? "done" : "next");

export function Programme({ live }) {
  const session = sessionOf(live);
  const entries = timetable(roundsOf(live), session.starts_at);
  if (!entries.length) return null;
  return html`<section class="phone__part" aria-labelledby="programme">
    <h2 id="programme">${t("Programme")}</h2>
    <ol class="agenda agenda--plain">
      ${entries.map(({ round, at }) => html`<li key=${round.id} class="agenda__item" data-state=${stateOf(round, false)}>
        <time class="agenda__time">${clockTime(at)}</time> <span class="agenda__title">${round.title}</span>
      </li>`)}
    </ol>
  </section>`;
}
