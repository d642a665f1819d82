import { currentRound, one, roundsOf } from "../parts/facts.js";
import { html, useState } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { Preview } from "./preview.js";

const CHOICES = [["join", "1"], ["question", "2"], ["notes", "3"]];
// What comes of a round, by its kind; nothing comes of a talk or a break.
// A round on a stage has all of it on one page of the screen.
const WHOLE = { presentations: () => t("Stage"), ambition: () => t("Question") };
const OUTCOMES = { notes: () => t("Notes"), "check-in": () => t("Answers"), "look-back": () => t("Results") };

const roundToShow = (live) => currentRound(live) ?? roundsOf(live).filter(({ state }) => state !== "planned").at(-1);

function canShow(live, what) {
  if (what === "join") return true;
  const round = roundToShow(live);
  return Boolean(round) && (what === "question" || Boolean(OUTCOMES[round.kind]));
}

function wordsOf(live, what) {
  if (what === "join") return t("QR");
  const kind = roundToShow(live)?.kind ?? "notes";
  if (what === "question") return WHOLE[kind]?.() ?? (OUTCOMES[kind] ? t("Question") : t("Title"));
  return (OUTCOMES[kind] ?? OUTCOMES.notes)();
}

export function wallKeys(live, steering) {
  const possible = CHOICES.filter(([what]) => canShow(live, what));
  return Object.fromEntries(possible.map(([what, key]) => [key, () => steering.show(what, roundToShow(live))]));
}

// What the room sees; and on a choice, before it is made, what it would see.
export function Wall({ live, steering }) {
  const [trying, setTrying] = useState(null);
  const shown = one(live.view, "shown", live.page.session) ?? { what: "join", round: null };
  const other = trying && trying !== shown.what && canShow(live, trying) ? trying : null;
  const drawn = other ? { what: other, round: roundToShow(live)?.id } : shown;
  const tryOut = (what) => () => setTrying(what);
  return html`<section class="console__part" aria-labelledby="wall">
    <div class="row between">
      <h2 id="wall">${t("Screen")}</h2>
      <a class="text-link" href=${live.page.links.screen} target="_blank" rel="noopener">${t("Open")}</a>
    </div>
    <${Preview} live=${live} shown=${drawn} trying=${Boolean(other)} />
    <div class="choice" role="group" aria-label=${t("Show on the screen")} onMouseLeave=${tryOut(null)}>
      ${CHOICES.filter(([what]) => what !== "notes" || !WHOLE[roundToShow(live)?.kind]).map(([what, key]) => html`
        <button key=${what} type="button" aria-current=${shown.what === what ? "true" : null}
          disabled=${!canShow(live, what)} onMouseEnter=${tryOut(what)} onFocus=${tryOut(what)} onBlur=${tryOut(null)}
          onClick=${() => { steering.show(what, roundToShow(live)); setTrying(null); }}>
          <span>${wordsOf(live, what)}</span> <kbd>${key}</kbd>
        </button>`)}
    </div>
  </section>`;
}
