import { html } from "./html.js";
import { t } from "./texts.js";

// White all round the code: four modules, as scanners ask.
const QUIET = 4;

export function Qr({ qr: { size, path }, kind = "small", label = t("QR code to join") }) {
  const side = size + 2 * QUIET;
  const box = `${-QUIET} ${-QUIET} ${side} ${side}`;
  return html`<div class="qr qr--${kind}">
    <svg viewBox=${box} role="img" aria-label=${label} shape-rendering="crispEdges"><path d=${path} /></svg>
  </div>`;
}
