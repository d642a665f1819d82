import { html } from "../parts/html.js";

// A number to tap, with the words at both ends. One group: the arrow keys walk through it.
export function Scale({ question: { steps, low, high }, field, draft, type }) {
  const words = (step) => (step === 1 ? low : step === steps ? high : "");
  return html`<fieldset class="scale" aria-labelledby="prompt" aria-describedby="who-sees" ref=${field}>
    <div class="scale__steps" data-steps=${steps}>
      ${Array.from({ length: steps }, (_, index) => index + 1).map((step) => html`<label key=${step} class="scale__step">
        <input type="radio" name="answer" value=${step} checked=${draft === String(step)}
          aria-label=${words(step) ? `${step}, ${words(step)}` : null} onChange=${() => type(String(step))} />
        <span>${step}</span>
      </label>`)}
    </div>
    ${(low || high) && html`<div class="scale__ends" aria-hidden="true">
      <span>${low && `1 ${low}`}</span><span>${high && `${steps} ${high}`}</span></div>`}
  </fieldset>`;
}
