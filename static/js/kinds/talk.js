import { nextRound, one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { Between } from "../phone/between.js";
import { LeftOver } from "../phone/left_over.js";
import { Mine } from "../phone/mine.js";
import { nextUp } from "../phone/next_up.js";
import { Programme } from "../phone/programme.js";

const speakerOf = (live, round) => one(live.view, "talk", round.id)?.speaker;

// Somebody speaks, and nobody has to do anything.
export function Phone({ live, round }) {
  if (round.state === "closed") return html`<${Between} live=${live} />`;
  const speaker = speakerOf(live, round);
  const next = nextRound(live);
  return html`
    <div class="phone__intro">
      <h1>${round.title}</h1>
      ${speaker && html`<p class="lead">${speaker}</p>`}
      ${round.prompt && html`<p>${round.prompt}</p>`}
      ${next && html`<p class="quiet">${nextUp(next)}</p>`}
    </div>
    <${LeftOver} live=${live} />
    <${Programme} live=${live} />
    <${Mine} live=${live} />`;
}

export function Console({ live, round }) {
  const speaker = speakerOf(live, round);
  return speaker ? html`<p>${t("Speaking: {name}", { name: speaker })}</p>` : null;
}

const LONG = 60;

// Calm: who looks up from the speaker sees who it is. Also what a round of a kind without a view looks like.
export function Screen({ live, round }) {
  const speaker = speakerOf(live, round);
  return html`<main class="screen__main talk">
    <h1 class="screen__question" data-long=${round.title.length > LONG}>${round.title}</h1>
    ${speaker && html`<p class="talk__speaker">${speaker}</p>`}
    ${round.prompt && html`<p class="talk__about">${round.prompt}</p>`}
  </main>`;
}
