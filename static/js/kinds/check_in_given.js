import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { sentence, t } from "../parts/texts.js";

// `saved` still waits for the stores to show it, but it is on disk: that is what the word promises.
const stateOf = ({ state, late }) => (state === "waiting" ? "waiting" : late ? "late" : "saved");

// One's own answer, and whether it has arrived.
export function Given({ live, question, answer }) {
  const state = stateOf(answer);
  return html`<div class="note answer__given" data-state=${state} data-form=${question.form}>
    <p class="note__text">${said(question, answer)}</p>
    <p class="note__foot"><span class="saved"><${Icon} name=${state === "saved" ? "check" : "clock"} />
      <span>${WORDS[state](live)}</span></span></p>
  </div>`;
}

const WORDS = {
  saved: () => t("Saved"),
  late: () => t("Saved. It came too late for this round; the facilitator does see it"),
  waiting: (live) => (live.away.value ? t("Waiting for a connection, you need do nothing") : t("Being saved")),
};

export const said = (question, { text, number }) =>
  text || (question.steps ? t("{n} of {all}", { n: number, all: question.steps }) : String(number ?? ""));

// Not accepted: the reason; the words stand here, or in the field where they can be changed.
export function NotAccepted({ entry, dismiss }) {
  return html`<div class="note" data-state="rejected">
    ${dismiss && entry.args.text && html`<p class="note__text">${entry.args.text}</p>`}
    <p class="note__foot"><span class="saved"><${Icon} name="triangle-alert" />
      <span>${t("Not accepted.")} ${sentence(entry.error ?? {})}</span></span></p>
    ${dismiss && html`<div class="note__actions">
      <button type="button" class="button button--quiet" onClick=${dismiss}>${t("Throw away")}</button></div>`}
  </div>`;
}
