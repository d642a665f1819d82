import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { clockTime } from "../parts/times.js";
import { Covered, isCovered } from "./cover.js";

export function HelpCall({ steering, group: { id, help } }) {
  const place = `help:${id}`;
  return html`<div class="notice" data-tone="danger"><${Icon} name="life-buoy" />
    <p><strong>${t("Asks for help since {time}.", { time: clockTime(help.at) })}</strong>
      ${" "}${isCovered(place) ? "" : questionOf(help)}</p>
    ${(help.text || help.by) && html`<${Covered} place=${place} what=${t("The question is covered.")} />`}
    <div class="row"><button type="button" class="button" onClick=${() => steering.send("EndHelp", { group: id })}>
      ${t("They have been helped")}</button></div>
  </div>`;
}

function questionOf({ text, by }) {
  if (!text) return by;
  return by ? t("{name}: “{text}”", { name: by, text }) : t("“{text}”", { text });
}
