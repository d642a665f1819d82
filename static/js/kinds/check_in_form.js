import { html, useEffect, useRef, useState } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { Counter, tooLong } from "../phone/counter.js";
import { tellWriting } from "../phone/writing.js";
import { Scale } from "./check_in_scale.js";

// What somebody answers, until it is given. `said` is what they answered before; leave, if any, keeps that.
export function AnswerForm({ live, question, said, give, leave }) {
  const [draft, setDraft] = useState(() => live.drafts.read("answer", question.id) || written(said));
  const field = useRef(null);
  const most = question.form === "word" ? live.limits.value.word_length : live.limits.value.answer_length;
  const mistake = mistakeIn(question, draft, most);
  const scale = question.form === "scale";
  useEffect(() => { if (leave) focusOn(field.current); }, []);

  function type(typed) {
    setDraft(typed);
    live.drafts.write(typed === written(said) ? "" : typed, "answer", question.id);
    tellWriting(live, Boolean(typed));
  }

  function submit(event) {
    event.preventDefault();
    if (!draft.trim() || mistake) return focusOn(field.current);
    tellWriting(live, false);
    give(scale ? { number: Number(draft) } : { text: draft.trim() });
  }

  const Field = FIELDS[question.form] ?? OpenField;
  return html`<form class=${scale ? "answer" : "write answer"} onSubmit=${submit}>
    <${Field} question=${question} field=${field} draft=${draft} type=${type} submit=${submit} />
    ${mistake && html`<p class="answer__mistake" id="mistake">${mistake}</p>`}
    <div class=${scale ? "answer__foot" : "write__foot"}>
      <span class="small" id="who-sees">${t("Only the facilitator sees your name")}</span>
      ${!scale && html`<${Counter} text=${draft} limits=${{ note_length: most }} />`}
      ${leave && html`<button type="button" class="button button--quiet" onClick=${leave}>${t("Leave as it was")}</button>`}
      <button class="button button--primary" aria-disabled=${mistake || !draft ? "true" : null}>${t("Give your answer")}</button>
    </div>
  </form>`;
}

const focusOn = (field) => (field.querySelector("input:checked") ?? field.querySelector("input") ?? field).focus();

const written = (said) => said?.text || String(said?.number ?? "");

function mistakeIn({ form }, draft, most) {
  if (form === "word" && /\S\s+\S/.test(draft)) return t("One word is asked. Leave the others out.");
  return form !== "scale" && tooLong(draft, { note_length: most }) ? t("This is longer than fits.") : null;
}

const FIELDS = { word: WordField, open: OpenField, scale: Scale };

function WordField({ field, draft, type }) {
  return html`<label class="visually-hidden" for="answer">${t("Your answer, in one word")}</label>
    <input class="write__text" id="answer" ref=${field} value=${draft} placeholder=${t("One word")} autocomplete="off"
      autocapitalize="off" enterkeyhint="send" aria-describedby="mistake who-sees" onInput=${(event) => type(event.target.value)} />`;
}

// Enter makes a new line on a phone; with a keyboard Ctrl or Cmd and Enter give the answer.
function OpenField({ field, draft, type, submit }) {
  const press = (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event); };
  return html`<label class="visually-hidden" for="answer">${t("Your answer")}</label>
    <textarea class="write__text" id="answer" rows="3" ref=${field} value=${draft} placeholder=${t("Your answer")}
      aria-describedby="mistake who-sees" onInput=${(event) => type(event.target.value)} onKeyDown=${press}></textarea>`;
}
