import { all, boardOf, nextRound } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { Brought } from "./brought.js";
import { LeftOver } from "./left_over.js";
import { isOf, Mine } from "./mine.js";
import { nextUp } from "./next_up.js";
import { Others } from "./others.js";

export function Closed({ live, round }) {
  const board = boardOf(live, round);
  const count = all(live.view, "mine").filter((note) => isOf(live, note, round)).length;
  // What groups brought stands in its own list.
  const isOurs = round.seating !== "groups" || board?.group;
  const next = nextRound(live);
  return html`
    <div class="phone__intro">
      <h1>${t("Thank you. This round is done")}</h1>
      <p class="lead">${count ? nt("You wrote {n} note.", "You wrote {n} notes.", count) : ""}
        ${" "}${next ? nextUp(next) : t("This was the last round.")}
        ${" "}${t("This page moves on by itself, you need do nothing.")}</p>
    </div>
    <${LeftOver} live=${live} />
    <${Brought} live=${live} round=${round} />
    <${Mine} live=${live} board=${board} round=${round} />
    ${board && isOurs && html`<${Others} live=${live} board=${board} round=${round} />`}`;
}
