import { UnsentFeedback } from "../kinds/feedback_unsent.js";
import { all } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { LeftOver } from "./left_over.js";
import { Mine } from "./mine.js";

export function Ended({ live }) {
  const waiting = live.outbox.waiting.value.length;
  const count = all(live.view, "mine").filter(({ late }) => !late).length;
  const result = nt("Your {n} note goes with the result.", "Your {n} notes go with the result.", count);
  return html`
    <div class="phone__intro">
      <h1>${t("Thank you for joining in")}</h1>
      <p class="lead">${t("The session is over.")} ${count ? result : ""}
        ${" "}${waiting ? t("Leave this page open until everything says Saved.") : t("You can close this page.")}</p>
    </div>
    <p><a class="button" href=${`/s/${live.page.session}/mine`}>${t("To my page")}</a></p>
    <${LeftOver} live=${live} />
    <${UnsentFeedback} live=${live} />
    <${Mine} live=${live} />`;
}
