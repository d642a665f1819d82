import { html, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { sentence, t } from "../parts/texts.js";
import { Counter, tooLong } from "../phone/counter.js";
import { tellWriting } from "../phone/writing.js";
import { OUTCOMES, dayWords, wordsOf } from "./look_back_facts.js";

// One promise: a tap says how it went and is sent at once, with what was typed so far; words may follow.
export function Promised({ live, asked, alone }) {
  const refused = refusedOf(live, asked);
  const said = refused?.args ?? { outcome: asked.outcome, text: asked.words };
  const [draft, setDraft] = useState(() => draftOf(live, asked) || said.text || "");
  const most = { note_length: live.limits.value.answer_length };

  function type(text) {
    setDraft(text);
    live.drafts.write(text.trim() === (asked.words ?? "") ? "" : text, "look_back", asked.id);
    tellWriting(live, Boolean(text));
  }

  async function say(outcome) {
    if (tooLong(draft, most)) return;
    tellWriting(live, false);
    await live.outbox.add("LookBackOn", { look_back: asked.id, outcome, text: draft.trim() });
    live.drafts.write("", "look_back", asked.id);
    if (refused) live.outbox.dismiss(refused.id);
  }

  const name = `outcome-${asked.id}`;
  const typed = draft.trim() !== (asked.words ?? "");
  return html`<section class="phone__part promised" aria-labelledby=${`promised-${asked.id}`}>
    <div class="note"><p class="note__text" id=${`promised-${asked.id}`}>${asked.text}</p>
      <p class="note__foot">${t("By {day}", { day: dayWords(live, asked.due_on) })}</p></div>
    <fieldset class="promised__choice" aria-label=${alone ? t("How did it go?") : `${t("How did it go?")} ${asked.text}`}>
      ${OUTCOMES.map((outcome) => html`<label key=${outcome} class="scale__step">
        <input type="radio" name=${name} value=${outcome} checked=${said.outcome === outcome} onChange=${() => say(outcome)} />
        <span>${wordsOf(outcome)}</span>
      </label>`)}
    </fieldset>
    ${refused && html`<${NotAccepted} entry=${refused} />`}
    ${said.outcome && html`<div class="field">
      <label for=${`words-${asked.id}`}>${t("Tell more, if you like")}</label>
      <textarea class="input" id=${`words-${asked.id}`} rows="2" value=${draft} onInput=${(event) => type(event.target.value)}></textarea>
      <p class="field__foot"><${Standing} live=${live} asked=${asked} typed=${typed} />
        <${Counter} text=${draft} limits=${most} /></p>
      ${(typed || refused) && html`<p><button type="button" class="button button--primary"
        aria-disabled=${tooLong(draft, most) ? "true" : null} onClick=${() => say(said.outcome)}>${t("Save")}</button></p>`}
    </div>`}
  </section>`;
}

// Whether what stands here has arrived. Words that are still in the field are not part of it.
function Standing({ live, asked, typed }) {
  if (!asked.outcome || typed) return html`<span>${t("The facilitator sees your name, the big screen does not")}</span>`;
  const waiting = asked.state === "waiting";
  const words = !waiting ? t("Saved") : live.away.value ? t("Waiting for a connection, you need do nothing") : t("Being saved");
  return html`<span class="saved" data-state=${waiting ? "waiting" : "saved"}>
    <${Icon} name=${waiting ? "clock" : "check"} /> <span>${words}</span></span>`;
}

const NotAccepted = ({ entry }) => html`<p class="field__error"><${Icon} name="triangle-alert" />
  <span>${t("Not accepted.")} ${sentence(entry.error ?? {})}</span></p>`;

const draftOf = (live, asked) => live.drafts.read("look_back", asked.id);

const refusedOf = ({ outbox }, asked) =>
  outbox.rejected.value.filter(({ type, args }) => type === "LookBackOn" && args.look_back === asked.id).at(-1);
