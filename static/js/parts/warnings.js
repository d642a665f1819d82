import { announce, unsay } from "./announce.js";
import { html, useEffect } from "./html.js";
import { Icon } from "./icon.js";
import { sentence, t } from "./texts.js";

const Notice = ({ tone, icon, strong, children }) => html`<div class="notice" data-tone=${tone}>
  <${Icon} name=${icon} /><p><strong>${strong}</strong> ${children}</p></div>`;

// What stands between this page and the server, a sentence each; nothing when all is well.
export function Warnings({ live, offline }) {
  const refused = live.refusal.value;
  const full = !live.writable.value;
  const away = live.away.value && !refused;
  useEffect(() => {
    unsay("connection");
    announce(worst({ refused, full, away, offline }), "connection");
  }, [refused?.code, full, away]);
  return html`<div class="warnings">
    ${refused && html`<${Notice} tone="danger" icon="triangle-alert" strong=${sentence(refused)}>
      <a href=${location.pathname}>${t("Open this page again")}</a></${Notice}>`}
    ${full && html`<${Notice} tone="danger" icon="triangle-alert" strong=${FULL()}>
        ${t("What you write waits here until it can.")}</${Notice}>`}
    ${away && html`<${Notice} tone="warn" icon="wifi-off" strong=${AWAY()}>${offline}</${Notice}>`}
    ${!live.outbox.lasting.value && html`
      <${Notice} tone="warn" icon="triangle-alert" strong=${t("This browser keeps nothing.")}>
        ${t("Leave this page open until everything says Saved.")}</${Notice}>`}
  </div>`;
}

const FULL = () => t("The computer of the facilitator cannot save right now.");
const AWAY = () => t("No connection.");

// Only the worst is said: what else is wrong can be read.
function worst({ refused, full, away, offline }) {
  if (refused) return sentence(refused);
  if (full) return FULL();
  return away ? `${AWAY()} ${offline}` : "";
}
