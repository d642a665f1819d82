import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { clockTime } from "../parts/times.js";
import { wayIn } from "./way_in.js";

const DAY = { weekday: "long", day: "numeric", month: "long" };

// Who comes in late always reads where to go; the page that says so at large has the day here. A kind may say something
// else in either place, where the page itself says where to go.
export function Bar({ live, session, round, title = round?.title ?? session.title, aside = null, joining = false }) {
  const { address, code } = wayIn(live);
  const day = (ms) => new Intl.DateTimeFormat(live.page.language, { ...DAY, timeZone: live.page.zone }).format(ms);
  return html`<header class="screen__bar">
    ${session.rehearsal && html`<p class="screen__rehearsal"><${Icon} name="triangle-alert" />
      <span>${t("Rehearsal: what you write now does not count.")}</span></p>`}
    <p class="screen__title"><strong>${title}</strong></p>
    ${live.away.value && html`<p class="screen__away"><${Icon} name="wifi-off" /> ${t("No connection")}</p>`}
    <p class="screen__way">${aside ?? (joining ? t("{day}, {time}", { day: day(session.starts_at), time: clockTime(session.starts_at) })
      : html`${address} ${t("code")} <strong>${code}</strong>`)}</p>
  </header>`;
}
