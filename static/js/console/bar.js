import { currentRound, isOpen, sessionOf } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { now } from "../parts/ticker.js";
import { clockTime } from "../parts/times.js";

export function Bar({ live }) {
  const session = sessionOf(live);
  return html`<header class="bar">
    <a class="brand brand--mark" href=${live.page.links.sessions}>
      <span class="visually-hidden">${t("Facilitator, to my sessions")}</span></a>
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

const Pill = ({ tone, icon, children }) => html`<span class="pill" data-tone=${tone}>
  <${Icon} name=${icon} /> ${children}</span>`;

const Connection = ({ live }) =>
  live.away.value
    ? html`<${Pill} tone="danger" icon="wifi-off">${t("No connection")}</${Pill}>`
    : html`<${Pill} tone="good" icon="check">${t("Connected")}</${Pill}>`;

function Here({ live }) {
  const { here, writing } = live.presence.value;
  const known = live.view.ids("person").length;
  const open = isOpen(currentRound(live) ?? {});
  return html`
    <${Pill} icon="users">${t("{n} of {all} here", { n: here.length, all: known })}</${Pill}>
    ${open && writing.length > 0 && html`<${Pill} icon="pencil">${t("{n} writing", { n: writing.length })}</${Pill}>`}`;
}
