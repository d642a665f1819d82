import { html, useRef } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { mineIn } from "./ambition_facts.js";
import { fits, letGo, revisionIn, sendWords } from "./ambition_saving.js";

// What one wrote here while the other half of the duo did too: theirs stands in the field, one's own is kept below it.
export function Lost({ live, name, words, type }) {
  const lost = (mineIn(live)?.lost ?? []).filter(({ field }) => field === name);
  return lost.map((one) => html`<${Words} key=${one.id} live=${live} name=${name} lost=${one} words=${words} type=${type} />`);
}

function Words({ live, name, lost, words, type }) {
  const text = useRef(null);
  const whole = words.trim() ? `${words.trim()}\n${name === "timeline" || name === "spearheads" ? "" : "\n"}${lost.text}` : lost.text;
  const back = () => {
    type(whole);
    sendWords(live, name, whole, revisionIn(live, name), [lost.id]);
  };
  return html`<div class="note ambition__lost" data-state="late">
    <p class="small">${lost.by ? t("{name} wrote here at the same time. These words of yours made way:", { name: lost.by })
      : t("This was changed on another phone at the same time. These words of yours made way:")}</p>
    <p class="note__text" ref=${text}>${lost.text}</p>
    <div class="note__actions">
      ${fits(live, name, whole)
        ? html`<button type="button" class="button" onClick=${back}>${t("Put back below")}</button>`
        : html`<button type="button" class="button" onClick=${() => getSelection().selectAllChildren(text.current)}>${t("Select text")}</button>`}
      <button type="button" class="button button--quiet" onClick=${() => letGo(live, lost.id)}>${t("Leave as it is")}</button>
    </div>
  </div>`;
}
