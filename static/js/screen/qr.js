import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";

// White all round the code: four modules, as scanners ask.
const QUIET = 4;

export function Qr({ qr: { size, path }, small = false }) {
  const side = size + 2 * QUIET;
  const box = `${-QUIET} ${-QUIET} ${side} ${side}`;
  return html`<div class=${small ? "qr qr--small" : "qr qr--large"}>
    <svg viewBox=${box} role="img" aria-label=${t("QR code to join")} shape-rendering="crispEdges"><path d=${path} /></svg>
  </div>`;
}
