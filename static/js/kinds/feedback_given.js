import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { colourOf, stepsOf, titleOf, titleOfKey } from "../parts/rubric.js";
import { t } from "../parts/texts.js";

// What I sent, and whether it has arrived.
export function Given({ live, queue, said, name, closed = false }) {
  const { texts, criteria } = queue.rubric;
  return html`<div class="feedback__given">
    <${Arrived} live=${live} said=${said} />
    ${texts.filter((key) => said.texts[key]).map((key) => html`<${Paper} key=${key} colour=${colourOf(key)} state=${said.state}
      title=${titleOfKey(key)} text=${said.texts[key]} />`)}
    <${Rated} criteria=${criteria.filter(({ key }) => said.ratings[key])} said=${said} />
    ${said.offer && html`<${Paper} colour="lilac" state=${said.state} title=${t("I can help you with …")} text=${said.offer} />`}
    <p class="small quiet">${sentenceFor(queue, said, name, closed)}</p>
  </div>`;
}

const Paper = ({ colour, state, title, text }) => html`<div class="note" data-colour=${colour} data-state=${state}>
  <p class="note__by small">${title}</p><p class="note__text">${text}</p></div>`;

const Rated = ({ criteria, said }) => criteria.length > 0 && html`<dl class="feedback__rated">
  ${criteria.map((criterion) => html`<div key=${criterion.key}><dt>${titleOf(criterion)}</dt>
    <dd>${stepsOf(criterion)[said.ratings[criterion.key] - 1]}${said.reasons[criterion.key] && html`<span class="quiet">: ${said.reasons[criterion.key]}</span>`}</dd></div>`)}
</dl>`;

// `saved` still waits for the stores to show it, but it is on disk: that is what the word promises.
const Arrived = ({ live, said: { state } }) => html`<p class="saved" role="status" data-state=${state}>
  <${Icon} name=${state === "waiting" ? "clock" : "check"} /> <span>${state === "waiting"
    ? (live.away.value ? t("Waiting for a connection, you need do nothing") : t("Being sent"))
    : t("Sent and saved")}</span></p>`;

function sentenceFor({ names }, { feedback, accepted }, name, closed) {
  if (accepted) return t("{name} has accepted your offer.", { name });
  if (names === "anonymous" && feedback) return t("Only this phone knows that this is yours.");
  return closed ? t("{name} reads it as soon as the facilitator releases it.", { name })
    : t("You can change it until feedback closes. {name} reads it as soon as the facilitator releases it.", { name });
}
