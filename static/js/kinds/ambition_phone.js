import { isOpen, nextRound } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { LeftOver } from "../phone/left_over.js";
import { nextUp } from "../phone/next_up.js";
import { AmbitionForm } from "./ambition_form.js";

export function Phone({ live, round }) {
  if (!isOpen(round)) return html`<${Closed} live=${live} />`;
  return html`
    <div class="phone__intro">
      <h1 class="prompt">${round.prompt || round.title}</h1>
      <p class="lead">${t("Everything is saved while you write. It is yours until you share it.")}</p>
      <${Standing} round=${round} />
    </div>
    <${AmbitionForm} live=${live} round=${round} />
    <${LeftOver} live=${live} />`;
}

function Closed({ live }) {
  const next = nextRound(live);
  return html`
    <div class="phone__intro">
      <h1>${t("Thank you. This round is done")}</h1>
      <p class="lead">${next ? nextUp(next) : t("This was the last round.")}
        ${" "}${t("This page moves on by itself, you need do nothing.")}</p>
      <p>${t("What you wrote is kept. You can go on with it under My ambition.")}</p>
    </div>
    <${LeftOver} live=${live} />`;
}

function Standing({ round: { state } }) {
  if (state === "closing") return html`<div class="notice" data-tone="accent"><${Icon} name="clock" />
    <p><strong>${t("Finish your sentence.")}</strong> ${t("The round is about to close. Later you can go on under My ambition.")}</p></div>`;
  return state === "paused" && html`<div class="notice"><${Icon} name="pause" />
    <p><strong>${t("The clock stands still.")}</strong> ${t("You can go on writing.")}</p></div>`;
}
