import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";

// Who comes in late still reads where to go.
export function Bar({ live, session, round }) {
  const { join } = live.page;
  return html`<header class="screen__bar"><strong>${round?.title ?? session.title}</strong>
    ${live.away.value && html`<span>${t("No connection")}</span>`}
    ${round && html`<span>${join.address} ${t("code")} <strong>${join.code}</strong></span>`}</header>`;
}
