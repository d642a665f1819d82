import { isOpen, sessionOf, timetable } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { clockTime } from "../parts/times.js";

const stateOf = (round) => (isOpen(round) ? "now" : round.state === "closed" ? "done" : "next");

export function Agenda({ live, rounds, shown, look }) {
  const entries = timetable(rounds, sessionOf(live).starts_at);
  return html`<nav class="console__side" aria-labelledby="agenda">
    <h2 id="agenda" class="console__title">${t("Agenda")}</h2>
    <ol class="agenda">
      ${entries.map(({ round, at }) => html`<li key=${round.id} class="agenda__item" data-state=${stateOf(round)} data-shown=${round.id === shown?.id}
        aria-current=${isOpen(round) ? "step" : null}>
        <time class="agenda__time">${clockTime(at)}</time>
        <button type="button" class="agenda__title" aria-pressed=${round.id === shown?.id} onClick=${() => look(round.id)}>${round.title}</button>
        ${round.state === "closed" && html`<${Icon} name="check" />`}
        <span class="agenda__meta">${meta(round)}</span>
      </li>`)}
    </ol>
  </nav>`;
}

const meta = ({ state, minutes }) => (state === "closed" ? t("done") : nt("{n} minute", "{n} minutes", minutes));
