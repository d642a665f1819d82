import { announce } from "../parts/announce.js";
import { all, one } from "../parts/facts.js";
import { html, useEffect } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { remember, remembered } from "../phone/memory.js";
import { listed } from "./feedback_facts.js";

// Somebody takes me up on my offer: said once, in whatever round we are then, and after the end.
export function Accepted({ live }) {
  const unread = all(live.view, "offered").filter(({ id, accepted }) => accepted && !remembered(live, "accepted", id));
  return unread.map((offer) => html`<${Card} key=${offer.id} live=${live} offer=${offer} />`);
}

function Card({ live, offer: { id, presentation, text } }) {
  const name = listed(one(live.view, "presentation", presentation)?.names ?? []);
  const words = t("{name} has accepted your offer: {text}", { name, text });
  useEffect(() => announce(words, "accepted"), [id]);
  return html`<div class="notice" data-tone="good"><${Icon} name="check" /><p>${words}</p>
    <div class="row"><button type="button" class="button" onClick=${() => remember(live, "yes", "accepted", id)}>
      ${t("I have read it")}</button></div></div>`;
}
