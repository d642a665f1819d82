import { one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { now } from "../parts/ticker.js";
import { clockTime } from "../parts/times.js";
import { Programme } from "./programme.js";

export function Lobby({ live, session }) {
  const name = one(live.view, "me", live.page.person)?.name;
  const early = session.starts_at > now.value;
  return html`
    <div class="phone__intro">
      <h1>${name ? t("You are in, {name}", { name: name.split(" ")[0] }) : t("You are in")}</h1>
      <p class="lead">${early ? t("We start at {time}.", { time: clockTime(session.starts_at) }) : t("We start in a moment.")}
        ${" "}${t("This page moves on by itself, you need do nothing.")}</p>
    </div>
    <${Programme} live=${live} />`;
}
