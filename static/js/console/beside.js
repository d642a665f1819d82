import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { Downloads } from "./downloads.js";
import { openSheet } from "./sheets.js";
import { stageOf } from "./steering.js";
import { Wall } from "./wall.js";

// Where ending the session is not the next step, but may be needed.
const CAN_END_EARLY = ["running", "paused", "closing", "between"];

// What goes on beside the round: the big screen, and words to everybody. After the end, the result.
export function Beside({ live, steering }) {
  const { stage } = stageOf(live);
  if (stage === "ended") return html`<aside class="console__beside" aria-label=${t("Result")}>
    <${Downloads} live=${live} />
    <div class="console__aside">
      <button type="button" class="button button--quiet button--flush" id="open-reopen" onClick=${() => openSheet("reopen")}>
        ${t("Ended by mistake?")}</button>
    </div></aside>`;
  return html`<aside class="console__beside" aria-label=${t("Screen and messages")}>
    <${Wall} live=${live} steering=${steering} />
    <div class="console__aside">
      <button type="button" class="button button--between" id="open-message" onClick=${() => openSheet("message")}>
        <span class="button__words"><${Icon} name="message-circle" /> ${t("Message")}</span> <kbd>m</kbd></button>
      ${CAN_END_EARLY.includes(stage) && html`
        <button type="button" class="button button--quiet button--flush" onClick=${() => openSheet("end")}>
          ${t("End the session")}</button>`}
    </div>
  </aside>`;
}
