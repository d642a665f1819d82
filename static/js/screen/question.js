import { one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { Timer } from "../parts/timer.js";
import { Qr } from "./qr.js";
import { Tally } from "./tally.js";

// A long question gets smaller letters: it has to stand on the wall with the clock.
const LONG = 110;

export function Question({ live, round, board }) {
  const prompt = round.prompt ?? round.title;
  const notes = one(live.view, "tally", board?.id)?.notes ?? 0;
  return html`
    <main class="screen__main"><h1 class="screen__question" data-long=${prompt.length > LONG}>${prompt}</h1></main>
    <footer class="screen__foot screen__foot--clock">
      ${round.state === "closed" ? html`<p class="screen__done">${t("This round is done")} <${Tally} notes=${notes} /></p>`
        : html`<${Timer} round=${round} left><${Tally} notes=${notes} /></${Timer}>`}
      <div class="screen__ask"><p>${t("Write on your phone")}</p><${Qr} qr=${live.page.join.qr} small /></div>
    </footer>`;
}
