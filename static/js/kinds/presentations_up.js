import { announce, unsay } from "../parts/announce.js";
import { html, useEffect } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { isPause, onStage, whoOf } from "./presentations_facts.js";
import { ambitionOf, hasBegun, isNext } from "./presentations_own.js";

// Who comes next hears it at once when the one before begins, so that there is time to get ready.
export function NextUp({ live, places }) {
  const next = isNext(live, places);
  const words = hasBegun(places) ? t("You are next.") : t("You begin.");
  useEffect(() => { next ? announce(words, "next") : unsay("next"); }, [next, words]);
  if (!next) return null;
  const on = onStage(places);
  return html`<div class="notice" data-tone="accent"><${Icon} name="users" />
    <p><strong>${words}</strong> ${on && !isPause(on) && t("After {name}.", { name: whoOf(on) })}
      ${ambitionOf(live)?.shared === false && html` ${t("Your ambition is not shared yet.")} <a href="#my-place">${t("Share it")}</a>`}</p></div>`;
}
