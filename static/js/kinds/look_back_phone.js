import { isOpen, nextRound } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { LeftOver } from "../phone/left_over.js";
import { nextUp } from "../phone/next_up.js";
import { askedIn } from "./look_back_facts.js";
import { Promised } from "./look_back_form.js";

// How something went may also be said when the round is done: it is no race.
export function Phone({ live, round }) {
  const asked = askedIn(live, round);
  return html`
    <${Head} round=${round} live=${live} many=${asked.length} />
    ${asked.length ? asked.map((one) => html`<${Promised} key=${one.id} live=${live} asked=${one} alone=${asked.length === 1} />`)
      : isOpen(round) && html`<${Nothing} />`}
    <${LeftOver} live=${live} />`;
}

function Head({ live, round, many }) {
  if (isOpen(round)) return html`<div class="phone__intro">
    <h1 id="prompt">${round.prompt || round.title}</h1>
    ${many > 0 && html`<p class="lead">${nt("This is what you said you would do. How did it go?",
      "These are the {n} things you said you would do. How did they go?", many)}</p>`}
  </div>`;
  const next = nextRound(live);
  return html`<div class="phone__intro">
    <h1>${t("Thank you. This round is done")}</h1>
    <p class="lead">${next ? nextUp(next) : t("This was the last round.")}
      ${" "}${t("This page moves on by itself, you need do nothing.")}</p>
  </div>`;
}

const Nothing = () => html`<div class="notice"><${Icon} name="check" />
  <p><strong>${t("There is nothing for you to look back on.")}</strong>
    ${" "}${t("Listen to what the others tell, and ask them about it.")}</p></div>`;
