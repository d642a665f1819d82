import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { Qr } from "../screen/qr.js";
import { wayIn } from "../screen/way_in.js";
import { firstNames } from "./presentations_facts.js";

// What the room is asked, and how to get there. `quiet`: while somebody speaks, nobody is called to their phone.
export function Ask({ live, queue, place, quiet = false, words = t("Read along, and give feedback") }) {
  const { code, qr } = wayIn(live);
  return html`<div class="screen__ask" data-quiet=${quiet}>
    <div><p>${quiet ? words : html`<strong>${asked(queue, place)}</strong>`}</p>
      <p class="quiet">${t("on your phone, code {code}", { code })}</p></div>
    <${Qr} qr=${qr} />
  </div>`;
}

function asked(queue, place) {
  const { texts = [] } = queue?.rubric ?? {};
  const name = firstNames(place);
  return texts.includes("top") && texts.includes("tip") ? t("Give {name} a top and a tip", { name }) : t("Give {name} feedback", { name });
}
