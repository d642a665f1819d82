import { currentRound, one, boardOf, roundsOf } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { now } from "../parts/ticker.js";
import { countdown, standing } from "../parts/times.js";

const CHOICES = [
  ["join", "1", () => t("QR")],
  ["question", "2", () => t("Question")],
  ["notes", "3", () => t("Notes")],
];

const shownOf = (live) => one(live.view, "shown", live.page.session) ?? { what: "join", round: null };
const roundToShow = (live) => currentRound(live) ?? roundsOf(live).filter(({ state }) => state !== "planned").at(-1);
const canShow = (live, what) => what === "join" || Boolean(roundToShow(live));

export function wallKeys(live, steering) {
  return Object.fromEntries(CHOICES.filter(([what]) => canShow(live, what)).map(([what, key]) => [key, () => steering.show(what, roundToShow(live))]));
}

export function Wall({ live, steering }) {
  const shown = shownOf(live);
  return html`<section class="console__part" aria-labelledby="wall">
    <div class="row between"><h2 id="wall">${t("Screen")}</h2> <a class="text-link" href=${live.page.links.screen} target="_blank" rel="noopener">${t("Open")}</a></div>
    <${Preview} live=${live} shown=${shown} />
    <div class="choice" role="group" aria-label=${t("Show on the screen")}>
      ${CHOICES.map(([what, key, words]) => html`<button key=${what} type="button" aria-current=${shown.what === what ? "true" : null} disabled=${!canShow(live, what)}
        onClick=${() => steering.show(what, roundToShow(live))}><span>${words()}</span> <kbd>${key}</kbd></button>`)}
    </div>
  </section>`;
}

function Preview({ live, shown }) {
  const round = one(live.view, "round", shown.round) ?? currentRound(live);
  const { join } = live.page;
  if (shown.what === "join" || !round) return html`<div class="preview"><p class="preview__question">${join.address}</p><p class="preview__clock">${join.code}</p></div>`;
  const { left } = standing(round, now.value);
  const notes = one(live.view, "tally", boardOf(live, round)?.id)?.notes ?? 0;
  return html`<div class="preview"><p class="preview__question">${round.prompt ?? round.title}</p>
    <p class="preview__clock">${shown.what === "notes" || left === null ? nt("{n} note", "{n} notes", notes) : countdown(left)}</p></div>`;
}
