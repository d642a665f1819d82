import { html, useState } from "../parts/html.js";
import { Dialog } from "../parts/dialog.js";
import { t } from "../parts/texts.js";

export function AskHelp({ live, group, close }) {
  const [question, setQuestion] = useState("");
  const ask = () => {
    live.outbox.add("CallHelp", { group: group.id, question: question.trim() });
    close();
  };
  return html`<${Dialog} title=${t("Ask for help")} confirm=${t("Ask for help")} onConfirm=${ask} onCancel=${close}>
    <div class="field">
      <label class="field__label" for="help">${t("What is your question?")}</label>
      <span class="field__hint" id="help-hint">${t("You may leave this empty. Your whole group sees that you asked.")}</span>
      <textarea class="input" id="help" rows="2" aria-describedby="help-hint" maxlength=${live.limits.value.help_length}
        value=${question} onInput=${(event) => setQuestion(event.target.value)}></textarea>
    </div>
  </${Dialog}>`;
}
