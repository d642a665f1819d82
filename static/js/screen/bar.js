import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { wayIn } from "./way_in.js";

// Who comes in late always reads where to go.
export function Bar({ live, session, round, joining = false }) {
  const { address, code } = wayIn(live);
  const title = round?.title ?? session.title;
  return html`<header class="screen__bar">
    ${session.rehearsal && html`<p class="screen__rehearsal"><${Icon} name="triangle-alert" />
      <span>${t("Rehearsal: what you write now does not count.")}</span></p>`}
    <p class="screen__title"><strong>${title}</strong></p>
    ${live.away.value && html`<p class="screen__away"><${Icon} name="wifi-off" /> ${t("No connection")}</p>`}
    ${!joining && html`<p class="screen__way">${address} ${t("code")} <strong>${code}</strong></p>`}
  </header>`;
}
