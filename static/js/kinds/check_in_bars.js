import { html } from "../parts/html.js";
import { nt } from "../parts/texts.js";

// Drawn in units of their own, as wide as the place they get; the numbers stand above the bars, the steps below.
const WIDTH = 1200;
const WIDEST = 150;
const HEIGHT = 320;
const ABOVE = 52;
const BELOW = 56;

// How many chose each step, with the words at the ends of the scale.
export function Bars({ question: { steps, low, high }, numbers }) {
  const most = Math.max(1, ...numbers);
  const unit = WIDTH / steps;
  const bar = Math.min(WIDEST, unit * 0.7);
  const base = ABOVE + HEIGHT;
  const bars = numbers.map((n, index) => ({ n, step: index + 1, middle: (index + 0.5) * unit, height: (n / most) * HEIGHT }));
  return html`<figure class="scaled">
    <svg class="spread" viewBox=${`0 0 ${WIDTH} ${base + BELOW}`} role="img" aria-label=${inWords(bars)}>
      ${bars.map(({ n, step, middle, height }) => html`<g key=${step}>
        ${n > 0 && html`<rect x=${middle - bar / 2} y=${base - height} width=${bar} height=${height} />`}
        <text class="spread__number" x=${middle} y=${base - height - 14}>${n}</text>
        <text x=${middle} y=${base + 44}>${step}</text>
      </g>`)}
      <line class="spread__base" x1="0" x2=${WIDTH} y1=${base} y2=${base} />
    </svg>
    ${(low || high) && html`<figcaption class="scale__ends"><span>${low}</span><span>${high}</span></figcaption>`}
  </figure>`;
}

const inWords = (bars) => bars.map(({ n, step }) =>
  nt("{n} person chose {step}", "{n} people chose {step}", n, { step })).join(", ");
