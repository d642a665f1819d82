import { currentRound, one, roundsOf } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { Preview } from "./preview.js";

const CHOICES = [
  ["join", "1", () => t("QR")],
  ["question", "2", () => t("Question")],
  ["notes", "3", () => t("Notes")],
];

const roundToShow = (live) => currentRound(live) ?? roundsOf(live).filter(({ state }) => state !== "planned").at(-1);
const canShow = (live, what) => what === "join" || Boolean(roundToShow(live));

export function wallKeys(live, steering) {
  const possible = CHOICES.filter(([what]) => canShow(live, what));
  return Object.fromEntries(possible.map(([what, key]) => [key, () => steering.show(what, roundToShow(live))]));
}

export function Wall({ live, steering }) {
  const shown = one(live.view, "shown", live.page.session) ?? { what: "join", round: null };
  const { screen } = live.page.links;
  return html`<section class="console__part" aria-labelledby="wall">
    <div class="row between">
      <h2 id="wall">${t("Screen")}</h2>
      <a class="text-link" href=${screen} target="_blank" rel="noopener">${t("Open")}</a>
    </div>
    <${Preview} live=${live} shown=${shown} />
    <div class="choice" role="group" aria-label=${t("Show on the screen")}>
      ${CHOICES.map(([what, key, words]) => html`
        <button key=${what} type="button" aria-current=${shown.what === what ? "true" : null}
          disabled=${!canShow(live, what)} onClick=${() => steering.show(what, roundToShow(live))}>
          <span>${words()}</span> <kbd>${key}</kbd>
        </button>`)}
    </div>
  </section>`;
}
