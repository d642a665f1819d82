import { announce } from "../parts/announce.js";
import { all, sessionOf } from "../parts/facts.js";
import { html, useEffect } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { now } from "../parts/ticker.js";
import { requestSentence, requestsOf } from "./alarm.js";
import { openPeople, place } from "./place.js";
import { latestStep } from "./steps.js";
import { hush, told } from "./telling.js";

// One message at a time, bottom left. What was just done on this page, then who waits, then the latest step of anybody.
export function Toast({ live, steering }) {
  const step = latestStep(live, steering, now.value);
  const foreign = step && !steering.isOwn(step.step) ? step.words : "";
  useEffect(() => announce(foreign, "step"), [step?.step.step]);
  return taken(live) ?? own() ?? waiting(live) ?? (step && undoing(step, steering));
}

function taken(live) {
  const gone = all(live.view, "deleted").filter(({ undo, until }) => undo !== false && until > now.value).at(-1);
  if (!gone) return null;
  const restore = () => live.outbox.add("RestoreNote", { note: gone.id });
  return html`<${Message} words=${t("Note taken away")} act=${restore} />`;
}

function own() {
  if (!told.value) return null;
  const { words, undo, label } = told.value;
  return html`<${Message} words=${words} label=${label} act=${undo && (() => { hush(); undo(); })} />`;
}

function waiting(live) {
  const requests = requestsOf(live);
  if (!requests.length || place.value.people || sessionOf(live).state === "ended") return null;
  return html`<${Message} words=${requestSentence(requests)} label=${t("Look")} act=${openPeople} />`;
}

const undoing = ({ step, words }, steering) =>
  html`<${Message} words=${words} act=${() => steering.undo(step)} hotkey="z" />`;

const Message = ({ words, act, label, hotkey }) => html`<div class="message message--floating">
  <span>${words}</span>
  ${act && html`<button type="button" class="button" onClick=${act}>
    ${!label && html`<${Icon} name="undo-2" />`} <span>${label ?? t("Undo")}</span> ${hotkey && html`<kbd>${hotkey}</kbd>`}
  </button>`}
</div>`;
