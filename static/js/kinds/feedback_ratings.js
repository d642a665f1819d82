import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { stepsOf, titleOf } from "../parts/rubric.js";
import { sentence, t } from "../parts/texts.js";

// Steps to tap, each with its word. A second tap takes it back.
export function Ratings({ criteria, ...field }) {
  return html`<div class="feedback__ratings">
    ${criteria.map((criterion) => html`<${Rating} key=${criterion.key} criterion=${criterion} ...${field} />`)}
  </div>`;
}

function Rating({ criterion, written, write, mistakes }) {
  const { key, steps, reason_to: least } = criterion;
  const chosen = written.ratings[key];
  const rate = (step) => {
    const { [key]: before, ...others } = written.ratings;
    write({ ratings: before === step ? others : { ...others, [key]: step } });
  };
  return html`<fieldset class="scale">
    <legend class="scale__label">${titleOf(criterion)}</legend>
    <div class="scale__steps" data-steps=${steps}>
      ${stepsOf(criterion).map((word, index) => html`<${Step} key=${word} name=${`rating-${key}`} step=${index + 1} word=${word}
        checked=${chosen === index + 1} rate=${rate} />`)}
    </div>
    ${chosen <= least && html`<${Why} criterion=${criterion} written=${written} write=${write} mistake=${mistakes[`reasons.${key}`]} />`}
  </fieldset>`;
}

// Radio buttons, so that the arrow keys walk through them.
const Step = ({ name, step, word, checked, rate }) => html`<label class="scale__step">
  <input type="radio" name=${name} value=${step} checked=${checked} aria-label=${`${step}, ${word}`}
    onChange=${() => rate(step)} onClick=${() => checked && rate(step)} />
  <span aria-hidden="true"><b>${step}</b> <small class="scale__word">${word}</small></span>
</label>`;

function Why({ criterion: { key }, written, write, mistake }) {
  const id = `reason-${key}`;
  return html`<div class="field" data-state=${mistake ? "wrong" : null}>
    <label class="field__hint" for=${id}>${t("Say in a few words why.")}</label>
    <textarea class="input feedback__why" id=${id} rows="1" value=${written.reasons[key] ?? ""} aria-describedby=${`${id}-wrong`}
      aria-invalid=${mistake ? "true" : null}
      onInput=${(event) => write({ reasons: { ...written.reasons, [key]: event.target.value } })}></textarea>
    ${mistake && html`<p class="field__error" id=${`${id}-wrong`}><${Icon} name="triangle-alert" /> <span>${sentence({ code: mistake })}</span></p>`}
  </div>`;
}
