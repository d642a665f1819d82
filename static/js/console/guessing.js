import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { now } from "../parts/ticker.js";
import { clockTime } from "../parts/times.js";

const LASTS_MS = 120_000;

// Somebody tries join codes: of this session or of another, the server cannot say which. Nothing has to be done; but
// whoever knows it looks at the names that come in.
export function Guessing({ live }) {
  const at = live.guessing.value?.at ?? 0;
  if (!at || now.value - at > LASTS_MS) return null;
  return html`<div class="notice" data-tone="warn" id="guessing" role="status"><${Icon} name="triangle-alert" />
    <p><strong>${t("Somebody tries join codes, last seen at {time}.", { time: clockTime(at) })}</strong>
      ${" "}${t("They are held back; who has the right code comes in as always. Do you see a name that you do not know? Send that person away, or close the door.")}</p>
  </div>`;
}
