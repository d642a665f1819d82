import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { clockTime } from "../parts/times.js";
import { requestsOf } from "./alarm.js";

// Who says to be somebody on another phone. A nod is only worth something with the person in sight.
export function Requests({ live, steering, covered }) {
  const waiting = requestsOf(live);
  if (!waiting.length) return null;
  const answer = (type, id) => () => steering.send(type, { request: id });
  return html`<section class="notice" data-tone="accent" aria-labelledby="requests"><${Icon} name="user-plus" />
    <h2 id="requests" class="notice__title">${t("Wants to go on with another phone")}</h2>
    <p class="small">${t("Look who is asking before you let them in: they get to see what this person wrote.")}</p>
    <ul class="rows">${waiting.map(({ id, name, at }) => html`<li key=${id} class="rows__row">
      <span class="rows__words">${covered ? t("name covered") : name}
        ${" "}<span class="rows__meta">${t("asked at {time}", { time: clockTime(at) })}</span></span>
      <span class="row">
        <button type="button" class="button" aria-label=${labelOf(covered, t("Let them in"), name)} onClick=${answer("AdmitReturn", id)}>
          ${t("Let them in")}</button>
        <button type="button" class="button button--quiet" aria-label=${labelOf(covered, t("Refuse"), name)}
          onClick=${answer("RefuseReturn", id)}>${t("Refuse")}</button>
      </span>
    </li>`)}</ul>
  </section>`;
}

const labelOf = (covered, words, name) => (covered ? words : t("{words}: {name}", { words, name }));
