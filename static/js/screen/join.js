import { one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { Qr } from "./qr.js";

export function Join({ live }) {
  const { join, session } = live.page;
  const people = one(live.view, "turnout", session)?.people ?? 0;
  return html`
    <main class="screen__main screen__split">
      <div class="screen__part screen__part--wide">
        <h1>${t("Scan the code with your phone")}</h1>
        <dl class="screen__facts">
          <div><dt>${t("or go to")}</dt><dd class="screen__address">${join.address}</dd></div>
          <div><dt>${t("with code")}</dt><dd class="screen__code">${join.code}</dd></div>
        </dl>
      </div>
      <${Qr} qr=${join.qr} />
    </main>
    <footer class="screen__foot"><p class="screen__count" role="status">
      ${people > 0 && html`<b>${people}</b> ${nt("person is in", "people are in", people)}`}
    </p></footer>`;
}
