import { announce } from "../parts/announce.js";
import { all } from "../parts/facts.js";
import { html, useEffect } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { clockTime } from "../parts/times.js";
import { remember, remembered } from "./memory.js";

// What the facilitator has to say to everybody, or to my group: the newest that I have not read.
export function Message({ live }) {
  useEffect(() => { if (!remembered(live, "since")) remember(live, live.page.server_ms, "since"); }, []);
  const message = unread(live).at(-1);
  useEffect(() => { if (message) announce(t("{name} says: {text}", { name: message.by, text: message.text }), "message"); },
    [message?.id]);
  if (!message) return null;
  const read = () => remember(live, "read", "message", message.id);
  return html`<section class="message message--bar" aria-label=${t("Message")}>
    <p class="message__text" tabindex="0">${message.text}</p>
    <p class="message__by">${message.group
      ? t("{name}, to your group, {time}", { name: message.by, time: clockTime(message.at) })
      : t("{name}, {time}", { name: message.by, time: clockTime(message.at) })}</p>
    <button type="button" class="button" onClick=${read}>${t("I have read it")}</button>
  </section>`;
}

// What was said before I came in was not said to me.
function unread(live) {
  const since = Number(remembered(live, "since") || live.page.server_ms);
  const isNew = ({ id, at }) => at >= since && !remembered(live, "message", id);
  return all(live.view, "message").filter(isNew).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
