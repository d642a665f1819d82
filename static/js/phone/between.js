import { nextRound } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { LeftOver } from "./left_over.js";
import { Mine } from "./mine.js";
import { nextUp } from "./next_up.js";
import { Programme } from "./programme.js";

// Nothing to write at this moment: a talk, a break, or the pause before a round opens.
export function Between({ live, round }) {
  const next = nextRound(live);
  return html`
    <div class="phone__intro">
      <h1>${round?.title ?? t("We go on in a moment")}</h1>
      <p class="lead">${next && next.id !== round?.id ? nextUp(next) : ""}
        ${" "}${t("This page moves on by itself, you need do nothing.")}</p>
    </div>
    <${LeftOver} live=${live} />
    <${Programme} live=${live} />
    <${Mine} live=${live} />`;
}
