import { isOpen, one, sessionOf } from "../parts/facts.js";
import { html, useEffect, useRef } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { clockTime } from "../parts/times.js";
import { calmNow } from "./calm.js";
import { expected } from "./expected.js";
import { groupsOf, inGroups } from "./group_facts.js";
import { follow, lookAt } from "./place.js";
import { plannedMinutes, schedule } from "./schedule.js";

export function Agenda({ live, rounds, shown }) {
  const session = sessionOf(live);
  const { entries, end } = schedule(expected(live, rounds), session, calmNow.value);
  const side = useRef(null);
  useEffect(() => bringIntoSight(side.current), [session.current]);
  return html`<nav class="console__side" aria-labelledby="agenda" ref=${side}>
    <div class="row between agenda__head">
      <h2 id="agenda">${t("Agenda")}</h2>
      ${session.state !== "ended" && html`<span class="small quiet">${t("ends at {time}", { time: clockTime(end) })}</span>`}
    </div>
    <ol class="agenda">
      ${entries.map(({ round, at }) => html`<${Item} key=${round.id} live=${live} round=${round} session=${session}
        at=${clockTime(at)} shown=${round.id === shown?.id} />`)}
    </ol>
  </nav>`;
}

// Where we are, and what comes after it; a round before it may still be in its grace. Where the whole page scrolls, the
// page stays where it is.
function bringIntoSight(side) {
  const now = [...side.querySelectorAll("[aria-current=step]")].at(-1);
  if (now) side.scrollTop = now.offsetTop - side.clientHeight / 3;
}

function Item({ live, round, session, at, shown }) {
  const open = isOpen(round);
  const closed = round.state === "closed";
  const skipped = session.state === "ended" && !closed;
  const look = () => (round.id === session.current ? follow() : lookAt(round.id));
  return html`<li class="agenda__item" data-state=${open ? "now" : closed ? "done" : "next"} data-shown=${shown}
    aria-current=${open ? "step" : null}>
    <time class="agenda__time">${skipped ? "" : at}</time>
    <button type="button" class="agenda__title" aria-pressed=${shown} onClick=${look}>${round.title}</button>
    ${closed && html`<${Icon} name="check" /><span class="visually-hidden">${t("done")}</span>`}
    ${!closed && html`<span class="agenda__meta">${skipped ? t("not held") : factsOf(live, round)}</span>`}
  </li>`;
}

function factsOf(live, round) {
  return [lengthOf(round), inGroups(round) && groupsWords(live, round)].filter(Boolean).join(", ");
}

// As short as it can be said: "12 min, was 15".
export function lengthOf(round) {
  const planned = plannedMinutes(round);
  const now = round.minutes ? t("{n} min", { n: round.minutes }) : "";
  return planned === round.minutes ? now : `${now}, ${t("was {n}", { n: planned })}`;
}

function groupsWords(live, round) {
  const planned = one(live.view, "script", round.id)?.grouping?.number;
  const number = groupsOf(live, round).length || planned;
  return number ? nt("in {n} group", "in {n} groups", number) : t("in groups");
}
