import { one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Qr } from "../parts/qr.js";
import { nt, t } from "../parts/texts.js";
import { wayIn } from "./way_in.js";

// How to get in, read and scanned at eight metres; and the wifi that phones may have to be on first.
export function Join({ live }) {
  const { session } = live.page;
  const way = wayIn(live);
  const wifi = one(live.view, "wifi", session);
  const people = one(live.view, "turnout", session)?.people ?? 0;
  return html`<main class="join" data-wifi=${Boolean(wifi)}>
    <div class="join__words">
      <h1>${t("Scan the code with your phone")}</h1>
      <dl class="join__facts">
        <div><dt>${t("or go to")}</dt><dd class="join__address">${way.address}</dd></div>
        <div><dt>${t("with code")}</dt><dd class="join__code">${way.code}</dd></div>
      </dl>
      <p class="join__count" role="status">
        ${people > 0 && html`<b>${people}</b> ${nt("person is in", "people are in", people)}`}
      </p>
      ${wifi && html`<${Wifi} wifi=${wifi} />`}
    </div>
    <${Qr} qr=${way.qr} kind="huge" />
  </main>`;
}

// A long name or password gets smaller letters: all of it has to stand beside its code.
const LONG = 34;

function Wifi({ wifi: { name, password, qr } }) {
  return html`<section class="join__wifi" aria-labelledby="wifi">
    <${Qr} qr=${qr} kind="wifi" label=${t("QR code of the wifi")} />
    <div>
      <h2 id="wifi">${t("Not on the wifi yet?")}</h2>
      <dl data-long=${name.length + password.length > LONG}>
        <div><dt>${t("wifi")}</dt> <dd>${name}</dd></div>
        ${password && html`<div><dt>${t("password")}</dt> <dd class="join__password">${password}</dd></div>`}
      </dl>
    </div>
  </section>`;
}
