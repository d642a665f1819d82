import { currentRound, isOpen, roundsOf, sessionOf } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { now } from "../parts/ticker.js";
import { clockTime } from "../parts/times.js";
import { callsOf, lateSentence } from "./alarm.js";
import { calmNow } from "./calm.js";
import { allCovered, coverOrUncover } from "./cover.js";
import { expected } from "./expected.js";
import { peopleIn } from "./group_facts.js";
import { listed } from "./listed.js";
import { Menu } from "./menu.js";
import { openGroup, openPeople, place } from "./place.js";
import { schedule } from "./schedule.js";
import { openSheet } from "./sheets.js";

export function Bar({ live }) {
  const session = sessionOf(live);
  return html`<header class="bar">
    <a class="brand brand--mark" href=${live.page.links.sessions}>
      <span class="visually-hidden">${t("Facilitator, to my sessions")}</span></a>
    <div class="bar__where">
      <span class="bar__title">${session.title}</span>
      <span class="bar__sub">${[session.place, facilitating(live)].filter(Boolean).join(" · ")}</span>
    </div>
    <div class="bar__tools">
      <${Connection} live=${live} />
      <${Calls} live=${live} />
      <${Late} live=${live} session=${session} />
      <${Here} live=${live} />
      <${Cover} />
      <${Clock} />
      <${Menu} items=${menuOf(live, session)} />
    </div>
  </header>`;
}

const Clock = () => html`<time class="bar__clock">${clockTime(now.value)}</time>`;

function facilitating({ presence }) {
  const names = presence.value.facilitators ?? [];
  return names.length ? nt("{names} facilitates", "{names} facilitate", names.length, { names: listed(names) }) : "";
}

// What needs no glance while all is well.
const Connection = ({ live }) =>
  live.away.value
    ? html`<span class="pill" data-tone="danger"><${Icon} name="wifi-off" /> ${t("No connection")}</span>`
    : html`<span class="visually-hidden">${t("Connected")}</span>`;

function Calls({ live }) {
  const calls = callsOf(live);
  if (!calls.length) return null;
  return html`<button type="button" class="button bar__button" data-tone="danger" id="open-call"
    onClick=${() => openGroup(calls[0].id)}><${Icon} name="life-buoy" />
    ${t("{groups}: help", { groups: listed(calls.map(({ name }) => name)) })}</button>`;
}

function Late({ live, session }) {
  const { late } = schedule(expected(live, roundsOf(live)), session, calmNow.value);
  if (!late) return null;
  return html`<button type="button" class="button bar__button" data-tone="warn" onClick=${() => openSheet("retime")}>
    <${Icon} name="clock" /> ${lateSentence(late)}</button>`;
}

function Here({ live }) {
  const { here, writing } = live.presence.value;
  const people = peopleIn(live.view);
  const open = isOpen(currentRound(live) ?? {});
  const present = people.filter(({ id }) => here.includes(id)).length;
  return html`
    ${open && writing.length > 0 && html`<span class="pill"><${Icon} name="pencil" />
      ${nt("{n} is writing", "{n} are writing", writing.length)}</span>`}
    <button type="button" class="button bar__button" id="open-people" aria-pressed=${place.value.people} onClick=${openPeople}>
      <${Icon} name="users" /> <span>${t("{n} of {all} here", { n: present, all: people.length })}</span> <kbd>p</kbd>
    </button>`;
}

const Cover = () => html`<button type="button" class="button bar__button" aria-pressed=${allCovered()} onClick=${coverOrUncover}>
  <${Icon} name=${allCovered() ? "eye-off" : "eye"} />
  <span>${allCovered() ? t("Covered") : t("Visible")}</span> <kbd>v</kbd></button>`;

function menuOf(live, { state }) {
  const ended = state === "ended";
  return [
    { words: t("How phones get here"), act: () => openSheet("reach") },
    !ended && { words: t("Message"), hotkey: "m", act: () => openSheet("message") },
    !ended && { words: t("Fit the agenda to the time"), hotkey: "a", act: () => openSheet("retime") },
    { words: t("All keys"), hotkey: "?", act: () => openSheet("keys") },
  ].filter(Boolean);
}
