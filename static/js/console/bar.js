import { currentRound, isOpen, sessionOf } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { now } from "../parts/ticker.js";
import { clockTime } from "../parts/times.js";

export function Bar({ live }) {
  const session = sessionOf(live);
  return html`<header class="bar">
    <a class="brand brand--mark" href=${live.page.links.sessions}><span class="visually-hidden">${t("Facilitator, to my sessions")}</span></a>
    <div class="bar__where">
      <span class="bar__title">${session.title}</span>
      <span class="bar__sub">${session.place}</span>
    </div>
    <div class="bar__tools">
      <${Connection} live=${live} />
      <${Here} live=${live} />
      <time class="bar__clock">${clockTime(now.value)}</time>
    </div>
  </header>`;
}

function Connection({ live }) {
  if (live.away.value) return html`<span class="pill" data-tone="danger"><${Icon} name="wifi-off" /> ${t("No connection")}</span>`;
  return html`<span class="pill" data-tone="good"><${Icon} name="check" /> ${t("Connected")}</span>`;
}

function Here({ live }) {
  const { here, writing } = live.presence.value;
  const known = live.view.ids("person").length;
  return html`<span class="pill"><${Icon} name="users" /> ${t("{n} of {all} here", { n: here.length, all: known })}</span>
    ${writing.length > 0 && isOpen(currentRound(live) ?? {}) && html`<span class="pill"><${Icon} name="pencil" /> ${t("{n} writing", { n: writing.length })}</span>`}`;
}
