import { nextRound } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { now } from "../parts/ticker.js";
import { Timer } from "../parts/timer.js";
import { clockTime } from "../parts/times.js";
import { Between } from "../phone/between.js";
import { LeftOver } from "../phone/left_over.js";
import { Mine } from "../phone/mine.js";
import { nextUp } from "../phone/next_up.js";
import { Programme } from "../phone/programme.js";

// When it goes on, for as long as that is still to come.
const backAt = ({ state, ends_at: ends }) => (state === "running" && ends > now.value ? ends : null);

function words(round) {
  const at = backAt(round);
  return at ? t("We go on at {time}", { time: clockTime(at) }) : t("We go on in a moment");
}

export function Phone({ live, round }) {
  if (round.state === "closed") return html`<${Between} live=${live} />`;
  const next = nextRound(live);
  return html`
    <div class="phone__intro">
      <h1>${words(round)}</h1>
      ${round.prompt && html`<p class="lead">${round.prompt}</p>`}
      ${next && html`<p class="quiet">${nextUp(next)}</p>`}
    </div>
    <${LeftOver} live=${live} />
    <${Programme} live=${live} />
    <${Mine} live=${live} />`;
}

export const Console = ({ round }) => html`<p>${words(round)}</p>`;

export function Screen({ live, round }) {
  const next = nextRound(live);
  return html`
    <main class="screen__main break">
      <h1 class="screen__question">${words(round)}</h1>
      ${round.prompt && html`<p class="talk__about">${round.prompt}</p>`}
    </main>
    <footer class="screen__foot screen__foot--clock">
      <${Timer} round=${round} left />
      ${next && html`<p class="break__next">${t("Next: {title}", { title: next.title })}</p>`}
    </footer>`;
}
