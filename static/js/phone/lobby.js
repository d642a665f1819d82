import { one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { now } from "../parts/ticker.js";
import { clockTime } from "../parts/times.js";
import { LeftOver } from "./left_over.js";
import { ReturnCode } from "./me.js";
import { Mine } from "./mine.js";
import { Programme } from "./programme.js";
import { Whereabouts } from "./whereabouts.js";

export function Lobby({ live, session }) {
  const me = one(live.view, "me", live.page.person);
  const early = session.starts_at > now.value;
  return html`
    <div class="phone__intro">
      <h1>${me ? t("You are in, {name}", { name: me.name.split(" ")[0] }) : t("You are in")}</h1>
      <p class="lead">${early ? t("We start at {time}.", { time: clockTime(session.starts_at) }) : t("We start in a moment.")}
        ${" "}${t("This page moves on by itself, you need do nothing.")}</p>
    </div>
    <${LeftOver} live=${live} />
    <${Mine} live=${live} />
    <${Whereabouts} session=${session} />
    <${Programme} live=${live} />
    <div class="phone__part">
      <${ReturnCode} me=${me} />
      ${me && html`<${NotMe} live=${live} name=${me.name} />`}
    </div>`;
}

// Somebody else took this phone, or tapped the wrong name.
const NotMe = ({ live, name }) => live.page.links?.join && html`
  <a class="button button--quiet button--flush" href="${live.page.links.join}?as=new">${t("I am not {name}", { name })}</a>`;
