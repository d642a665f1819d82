import { announce } from "../parts/announce.js";
import { clockOf } from "../parts/clocked.js";
import { html, useEffect } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { now } from "../parts/ticker.js";
import { Timer } from "../parts/timer.js";
import { standing } from "../parts/times.js";
import { filledIn, partAfter } from "./presentations_facts.js";
import { ambitionOf } from "./presentations_own.js";
import { Whole } from "./presentations_read.js";
import { Share } from "./presentations_share.js";
import { fieldWords, partWords } from "./presentations_words.js";

// For who is on stage: how long still, what stands on the wall, what comes next. Read at arm's length, while speaking.
export function Presenter({ live, round, queue, place }) {
  const slot = clockOf(live, round);
  const ambition = place.ambition ?? ambitionOf(live);
  useSaid(standing(slot, now.value).phase, place.part);
  return html`<section class="presenting" aria-labelledby="presenting">
    <p class="quiet" id="presenting">${t("You are on stage")}</p>
    <div class="presenting__clock"><${Timer} round=${slot} left />
      <p class="presenting__part"><strong>${partWords(place.part)}</strong> <span class="quiet">${afterThis(queue, place)}</span></p></div>
    ${!place.ambition && html`<${Share} live=${live} ambition=${ambitionOf(live)} />`}
    ${ambition && html`<${Words} live=${live} place=${place} ambition=${ambition} onWall=${Boolean(place.ambition)} />`}
  </section>`;
}

function afterThis(queue, { part }) {
  const next = partAfter(queue, part);
  return next ? nt("then {part}, {n} minute", "then {part}, {n} minutes", queue.parts[next], { part: partWords(next).toLocaleLowerCase() })
    : t("then you are done");
}

const CLOCK = { minute: () => t("The last minute."), over: () => t("The time is up.") };

function useSaid(phase, part) {
  useEffect(() => announce(partWords(part), "part"), [part]);
  useEffect(() => announce(CLOCK[phase]?.(), "clock"), [phase, part]);
}

// What the room reads now, and a button for what it reads next: all of it, then field by field.
function Words({ live, place, ambition, onWall }) {
  const { shown } = place;
  const text = shown === "all" ? null : ambition[shown]?.trim();
  const [before, after] = beside(ambition, shown);
  const show = (field) => live.outbox.add("ShowField", { presentation: place.id, field });
  return html`
    <div class="presenting__words">
      <h1>${text ? fieldWords(shown) : ambition.title || t("Your ambition")}</h1>
      ${text ? html`<p class="presenting__text">${text}</p>` : html`<${Whole} ambition=${ambition} />`}
    </div>
    ${onWall && html`<div class="presenting__go" role="group" aria-label=${t("On the wall")}>
      <button type="button" class="button button--icon button--large" aria-label=${t("Back to: {field}", { field: fieldWords(before) })} onClick=${() => show(before)}>
        <${Icon} name="arrow-left" /></button>
      <button type="button" class="button button--primary button--large" onClick=${() => show(after)}>
        ${after === "all" ? t("Everything on the wall") : t("Next field: {field}", { field: fieldWords(after) })}</button>
    </div>`}`;
}

function beside(ambition, shown) {
  const order = ["all", ...filledIn(ambition).map(([field]) => field)];
  const at = Math.max(0, order.indexOf(shown));
  return [order.at(at - 1), order[(at + 1) % order.length]];
}
