import { html } from "./html.js";
import { Icon } from "./icon.js";
import { sentence, t } from "./texts.js";

const Notice = ({ tone, icon, strong, children }) => html`<div class="notice" data-tone=${tone}>
  <${Icon} name=${icon} /><p><strong>${strong}</strong> ${children}</p></div>`;

// What stands between this page and the server, a sentence each; nothing when all is well.
export function Warnings({ live, offline }) {
  const refused = live.refusal.value;
  return html`<div class="warnings" role="status">
    ${refused && html`<${Notice} tone="danger" icon="triangle-alert" strong=${sentence(refused)}>
      <a href=${location.pathname}>${t("Open this page again")}</a></${Notice}>`}
    ${!live.writable.value && html`
      <${Notice} tone="danger" icon="triangle-alert" strong=${t("The computer of the facilitator cannot save right now.")}>
        ${t("What you write waits here until it can.")}</${Notice}>`}
    ${live.away.value && !refused && html`
      <${Notice} tone="warn" icon="wifi-off" strong=${t("No connection.")}>${offline}</${Notice}>`}
    ${!live.outbox.lasting.value && html`
      <${Notice} tone="warn" icon="triangle-alert" strong=${t("This browser keeps nothing.")}>
        ${t("Leave this page open until everything says Saved.")}</${Notice}>`}
  </div>`;
}
