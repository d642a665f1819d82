import { Panel } from "../console/panel.js";
import { tell } from "../console/telling.js";
import { Dialog } from "../parts/dialog.js";
import { html, useState } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { listed } from "./feedback_facts.js";
import { sorted } from "./feedback_release.js";

const names = (rows) => listed(rows.map(({ presentation }) => listed(presentation.names)));

// Says what goes to whom, who is left out and why, and what closes by it. `alone`: one, also when it was kept back.
export function ReleaseDialog({ steering, rows, alone, close }) {
  const { going, staying, closing } = alone ? one(rows) : sorted(rows);
  const release = () => {
    const told = () => tell(nt("{n} presenter has the feedback now", "{n} presenters have their feedback now", going.length));
    steering.send("ReleaseFeedback", { presentations: going.map(({ presentation }) => presentation.id) }, told);
    close();
  };
  return html`<${Dialog} title=${alone ? t("Release to {name}?", { name: names(rows) }) : t("Release all feedback?")}
    confirm=${t("Release")} onConfirm=${release} onCancel=${close}>
    ${!alone && html`<p><strong>${t("To {names}.", { names: names(going) })}</strong></p>`}
    <p>${nt("They read it at once, behind their own page: {n} response.", "They read it at once, behind their own page: {n} responses.",
      going.reduce((sum, { coverage }) => sum + coverage.given, 0))} ${t("This cannot be taken back.")}</p>
    ${closing.length > 0 && html`<p>${t("Feedback is still open for {names}. It closes now.", { names: names(closing) })}</p>`}
    ${Object.keys(staying).length > 0 && html`<p>${t("Left out:")}</p>
      <ul class="release__left">${Object.entries(staying).map(([why, left]) => html`<li key=${why}>${names(left)}: ${WHY[why]()}</li>`)}</ul>`}
  </${Dialog}>`;
}

const one = (rows) => ({ going: rows, staying: {}, closing: rows.filter(({ presentation }) => presentation.feedback_open) });

const WHY = {
  on: () => t("has not ended yet"),
  held: () => t("kept back"),
  few: () => t("fewer than five responses, so it would be clear who wrote them"),
  nothing: () => t("nothing came in"),
};

const MOST = 500;

export function HoldPanel({ live, steering, row: { presentation }, close }) {
  const [reason, setReason] = useState("");
  const hold = (event) => {
    event.preventDefault();
    if (!reason.trim()) return;
    steering.send("HoldFeedback", { presentation: presentation.id, reason: reason.trim() });
    close();
  };
  return html`<${Panel} name="hold" title=${t("Keep back the feedback for {name}?", { name: listed(presentation.names) })} close=${close}>
    <form class="stack stack--wide" onSubmit=${hold}>
      <div class="field">
        <label class="field__label" for="hold-reason">${t("Why?")}</label>
        <span class="field__hint" id="hold-hint">${t("For facilitators only. The presenter is not told that it is kept back.")}</span>
        <textarea class="input" id="hold-reason" rows="2" required autofocus aria-describedby="hold-hint"
          maxlength=${live.limits.value.message_length ?? MOST} value=${reason} onInput=${(event) => setReason(event.target.value)}></textarea>
      </div>
      <p class="small quiet">${t("It stays out when you release all. You can still release it by itself.")}</p>
      <div class="dialog__actions">
        <button type="button" class="button" onClick=${close}>${t("Not yet")}</button>
        <button class="button button--primary">${t("Keep back")}</button>
      </div>
    </form>
  </${Panel}>`;
}
