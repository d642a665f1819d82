import { announce } from "../parts/announce.js";
import { html, useEffect } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { remember, remembered } from "./memory.js";

// The facilitator moved me while the round runs, or while this phone was away: said once, until it was read.
export function Moved({ live, round, group }) {
  const last = remembered(live, "seat", round.id);
  const moved = Boolean(last) && last !== group.id;
  const know = () => remember(live, group.id, "seat", round.id);
  useEffect(() => { if (!last) know(); }, [group.id, last]);
  useEffect(() => announce(moved ? now(group) : here(group), "seat"), [group.id]);
  if (!moved) return null;
  const writes = live.drafts.unposted().length > 0;
  return html`<div class="notice notice--bar" data-tone="accent"><${Icon} name="users" />
    <p><strong>${now(group)}</strong> ${writes && t("What you were writing is still here.")}</p>
    <button type="button" class="button button--quiet" onClick=${know}>${t("All right")}</button>
  </div>`;
}

const here = ({ name, place }) =>
  (place ? t("You are in {group}, {place}.", { group: name, place }) : t("You are in {group}.", { group: name }));
const now = ({ name, place }) =>
  (place ? t("You are now in {group}, {place}.", { group: name, place }) : t("You are now in {group}.", { group: name }));
