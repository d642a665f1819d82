import { newId } from "../live/ids.js";
import { all, currentRound } from "../parts/facts.js";
import { html, useEffect, useRef, useState } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { clockTime } from "../parts/times.js";
import { groupsOf } from "./group_facts.js";
import { Panel } from "./panel.js";
import { tell } from "./telling.js";

export function MessageSheet({ live, steering, close, group: first = null }) {
  const [to, setTo] = useState(first);
  const [text, setText] = useState(() => live.drafts.read("message"));
  const area = useRef(null);
  const max = live.limits.value.message_length;
  const over = text.trim().length - max;
  useEffect(() => area.current.focus(), []);

  function type(event) {
    setText(event.target.value);
    live.drafts.write(event.target.value, "message");
  }

  function send(event) {
    event.preventDefault();
    if (!text.trim() || over > 0) return area.current.focus();
    const message = newId();
    const sent = () => tell(t("Message sent"), { undo: () => withdraw(steering, message), label: t("Take it back") });
    steering.send("SendMessage", { message, text: text.trim(), group: to }, sent);
    live.drafts.write("", "message");
    close();
  }

  return html`<${Panel} name="message" title=${t("Message")} close=${close}>
    <form class="stack stack--wide" onSubmit=${send}>
      <${To} live=${live} to=${to} setTo=${setTo} />
      <div class="field" data-state=${over > 0 ? "wrong" : null}>
        <label class="field__label" for="message-text">${t("Text")}</label>
        <textarea class="input" id="message-text" rows="3" ref=${area} value=${text} onInput=${type}
          aria-describedby="message-hint"></textarea>
        <span class=${over > 0 ? "field__error" : "field__hint"} id="message-hint">${over > 0
          ? nt("{n} character too many.", "{n} characters too many.", over)
          : t("It stands at the top of their phones.")}</span>
      </div>
      <div class="dialog__actions"><button class="button button--primary">${t("Send")}</button></div>
    </form>
    <${Sent} live=${live} steering=${steering} />
  </${Panel}>`;
}

function To({ live, to, setTo }) {
  const round = currentRound(live);
  const groups = round ? groupsOf(live, round) : [];
  return html`<div class="field">
    <label class="field__label" for="message-to">${t("To")}</label>
    <select class="input" id="message-to" value=${to ?? ""} onChange=${(event) => setTo(event.target.value || null)}>
      <option value="">${t("Everybody")}</option>
      ${groups.map(({ id, name }) => html`<option key=${id} value=${id}>${name}</option>`)}
    </select>
  </div>`;
}

function Sent({ live, steering }) {
  const messages = all(live.view, "message").sort((a, b) => b.at - a.at);
  if (!messages.length) return null;
  return html`<section class="stack stack--wide" aria-labelledby="sent">
    <h3 id="sent">${t("On their phones")}</h3>
    <ul class="rows">${messages.map((message) => html`<li key=${message.id} class="rows__row">
      <span class="rows__words">${message.text} <span class="rows__meta">${toWhom(live, message)}, ${clockTime(message.at)}</span></span>
      <button type="button" class="button button--quiet" aria-label=${t("Take back: {text}", { text: message.text })}
        onClick=${() => withdraw(steering, message.id)}>${t("Take it back")}</button>
    </li>`)}</ul>
  </section>`;
}

const toWhom = ({ view }, { group }) => (group ? view.get("group", group)?.name ?? "" : t("Everybody"));

const withdraw = (steering, message) => steering.send("WithdrawMessage", { message });
