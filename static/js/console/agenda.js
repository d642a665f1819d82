import { isOpen, sessionOf, timetable } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { clockTime } from "../parts/times.js";

export function Agenda({ live, rounds, shown, look }) {
  const entries = timetable(rounds, sessionOf(live).starts_at);
  return html`<nav class="console__side" aria-labelledby="agenda">
    <h2 id="agenda" class="console__title">${t("Agenda")}</h2>
    <ol class="agenda">
      ${entries.map(({ round, at }) => html`
        <${Item} key=${round.id} round=${round} at=${at} shown=${round.id === shown?.id} look=${look} />`)}
    </ol>
  </nav>`;
}

function Item({ round, at, shown, look }) {
  const open = isOpen(round);
  const closed = round.state === "closed";
  return html`<li class="agenda__item" data-state=${open ? "now" : closed ? "done" : "next"} data-shown=${shown}
    aria-current=${open ? "step" : null}>
    <time class="agenda__time">${clockTime(at)}</time>
    <button type="button" class="agenda__title" aria-pressed=${shown} onClick=${() => look(round.id)}>${round.title}</button>
    ${closed && html`<${Icon} name="check" />`}
    <span class="agenda__meta">${closed ? t("done") : nt("{n} minute", "{n} minutes", round.minutes)}</span>
  </li>`;
}
