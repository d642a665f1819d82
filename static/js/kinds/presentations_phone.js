import { isOpen, nextRound } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { now } from "../parts/ticker.js";
import { clockTime } from "../parts/times.js";
import { LeftOver } from "../phone/left_over.js";
import { nextUp } from "../phone/next_up.js";
import { FeedbackFor, FeedbackList } from "./feedback.js";
import { isPause, isPaused, nextOf, numberOf, onStage, placesOf, queueOf, whoAndFrom } from "./presentations_facts.js";
import { hasBegun, ownOnStage } from "./presentations_own.js";
import { MyPlace } from "./presentations_place.js";
import { Presenter } from "./presentations_presenter.js";
import { ReadAlong } from "./presentations_read.js";
import { NextUp } from "./presentations_up.js";
import { partWords } from "./presentations_words.js";

export function Phone({ live, round }) {
  const queue = queueOf(live, round);
  if (!queue) return html`<h1 class="prompt">${round.prompt || round.title}</h1>`;
  const places = placesOf(live, round);
  const about = { live, round, queue, places, on: onStage(places) };
  const own = isOpen(round) && ownOnStage(live, places);
  if (own) return html`<${Presenter} ...${about} place=${own} />${live.away.value && html`<${FeedbackList} live=${live} round=${round} />`}`;
  return html`
    ${isOpen(round) && html`<${NextUp} live=${live} places=${places} />`}
    <${Listening} ...${about} />
    ${isOpen(round) && html`<${MyPlace} ...${about} />`}
    <${FeedbackList} live=${live} round=${round} />
    <${LeftOver} live=${live} />`;
}

// Who is on, and what I have to say to them.
function Listening({ live, round, queue, places, on }) {
  if (!on || isPause(on) || !isOpen(round)) return html`<${Still} round=${round} places=${places} on=${on} live=${live} />
    <${FeedbackFor} live=${live} round=${round} />`;
  const part = `${partWords(on.part)}, ${t("{n} of {all}", numberOf(places, on))}`;
  return html`
    <section class="phone__part" aria-label=${t("On stage")}>
      <p class="onstage__now"><strong>${t("On stage")}</strong> <span class="quiet">${part}</span></p>
      <${ReadAlong} key=${on.id} place=${on} />
    </section>
    <${FeedbackFor} live=${live} round=${round} presentation=${on} />`;
}

// Nobody speaks now: before the first, in a break, between two, after the last.
function Still({ live, round, places, on }) {
  const next = isOpen(round) && nextOf(places);
  return html`<div class="phone__intro">
    <h1>${standing({ round, places, on })}</h1>
    <p class="lead">${next ? after(places, next) : afterwards(live, round)}</p>
  </div>`;
}

const after = (places, next) => (hasBegun(places) ? t("After this: {name}", { name: whoAndFrom(next) })
  : t("First: {name}", { name: whoAndFrom(next) }));

function standing({ round, places, on }) {
  if (!isOpen(round)) return t("Thank you. This round is done");
  if (on) return isPaused(on) || on.part_ends_at <= now.value ? t("We go on in a moment") : t("We go on at {time}", { time: clockTime(on.part_ends_at) });
  if (!hasBegun(places)) return round.prompt || round.title;
  return nextOf(places) ? t("We go on in a moment") : t("That was the last presentation");
}

function afterwards(live, round) {
  const next = !isOpen(round) && nextRound(live);
  return [next && nextUp(next), t("This page moves on by itself, you need do nothing.")].filter(Boolean).join(" ");
}
