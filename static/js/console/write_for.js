import { newId } from "../live/ids.js";
import { html, useEffect, useRef, useState } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { peopleIn } from "./group_facts.js";
import { leaveByEscape } from "./member_row.js";

// Whose it is, where it goes, what it says. The form stays for the next one; the text is kept as a draft.
export function WriteFor({ live, board, people, close }) {
  const draft = ["for", board.id];
  const [person, setPerson] = useState(firstOf(live, people)?.id ?? "");
  const [column, setColumn] = useState(board.columns[0]?.id ?? "");
  const [text, setText] = useState(() => live.drafts.read(...draft));
  const first = useRef(null);
  useEffect(() => first.current.focus(), []);

  function type(event) {
    setText(event.target.value);
    live.drafts.write(event.target.value, ...draft);
  }

  function post(event) {
    event.preventDefault();
    if (!person || !text.trim()) return;
    live.outbox.add("AddNote", { note: newId(), board: board.id, column, text: text.trim(), person });
    setText("");
    live.drafts.write("", ...draft);
  }

  return html`<form class="stack stack--wide for-whom" onSubmit=${post} onKeyDown=${(event) => leaveByEscape(event, close)}>
    <div class="row row--fields">
      <${Choose} id="for-person" label=${t("Note of")} value=${person} set=${setPerson} box=${first}
        groups=${choices(live, people)} />
      ${board.columns.length > 1 && html`<${Choose} id="for-column" label=${t("Under")} value=${column} set=${setColumn}
        groups=${[{ options: board.columns.map(({ id, title }) => ({ id, name: title })) }]} />`}
    </div>
    <div class="write">
      <label class="visually-hidden" for="for-text">${t("Text of the note")}</label>
      <textarea class="write__text" id="for-text" rows="2" value=${text} onInput=${type}></textarea>
      <div class="write__foot">
        <button type="button" class="button button--quiet" onClick=${close}>${t("Close")}</button>
        <button class="button button--primary">${t("Post")}</button>
      </div>
    </div>
  </form>`;
}

const Choose = ({ id, label, value, set, box, groups }) => html`<div class="field">
  <label class="field__label" for=${id}>${label}</label>
  <select class="input" id=${id} ref=${box} value=${value} onChange=${(event) => set(event.target.value)}>
    ${groups.map(({ label: of, options }) => (of
      ? html`<optgroup key=${of} label=${of}>${options.map(Option)}</optgroup>`
      : options.map(Option)))}
  </select>
</div>`;

const Option = ({ id, name }) => html`<option key=${id} value=${id}>${name}</option>`;

// Who has no phone comes first: it is mostly for them.
function choices(live, people) {
  const all = people ?? peopleIn(live.view);
  const without = all.filter(({ phone }) => phone === false);
  const others = all.filter(({ phone }) => phone !== false);
  const named = [
    { label: t("Without a phone"), options: without },
    { label: t("With a phone"), options: others },
  ].filter(({ options }) => options.length);
  return named.length > 1 ? named : [{ options: all }];
}

const firstOf = (live, people) => choices(live, people)[0]?.options[0];
