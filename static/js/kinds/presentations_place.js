import { newId } from "../live/ids.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { sentence, t } from "../parts/texts.js";
import { clockTime } from "../parts/times.js";
import { calmly, numberOf } from "./presentations_facts.js";
import { ambitionOf, isWaiting, ownPlaces, refusedOf } from "./presentations_own.js";
import { planOf } from "./presentations_plan.js";
import { Share } from "./presentations_share.js";

// Where I stand in the queue and about when I am on; or, where people sign up, the way in.
export function MyPlace({ live, round, queue, places }) {
  const own = ownPlaces(live, places);
  const coming = own.filter(({ state }) => state === "waiting" || state === "absent");
  if (!own.length) return queue.sign_up ? html`<${SignUp} live=${live} round=${round} />` : null;
  return coming.map((place) => html`<${Place} key=${place.id} live=${live} queue=${queue} places=${places} place=${place} />`);
}

function Place({ live, queue, places, place }) {
  const at = planOf(places, queue.parts, calmly.value).times[place.id];
  const out = () => live.outbox.add("RemovePresentation", { presentation: place.id });
  return html`<section class="phone__part" aria-labelledby="my-place">
    <h2 id="my-place">${t("Your presentation")}</h2>
    <p>${place.state === "absent" ? t("You were passed over, because you were not here. Are you here now? Tell the facilitator.")
      : html`<strong>${t("{n} of {all} in the queue", numberOf(places, place))}</strong>, ${t("at about {time}", { time: clockTime(at) })}`}</p>
    <${Share} live=${live} ambition=${ambitionOf(live)} />
    ${queue.sign_up && html`<p><button type="button" class="button button--quiet button--flush" aria-disabled=${isWaiting(live, "RemovePresentation") ? "true" : null}
      onClick=${() => !isWaiting(live, "RemovePresentation") && out()}>${t("Take me out of the queue")}</button></p>`}
    <${Refused} live=${live} type="RemovePresentation" />
  </section>`;
}

function SignUp({ live, round }) {
  const waiting = isWaiting(live, "SignUp");
  const sign = () => !waiting && live.outbox.add("SignUp", { presentation: newId(), round: round.id });
  return html`<section class="phone__part" aria-labelledby="sign-up">
    <h2 id="sign-up">${t("Do you present too?")}</h2>
    <p><button type="button" class="button button--large button--wide" aria-disabled=${waiting ? "true" : null} onClick=${sign}>
      ${waiting ? t("A moment") : t("Put me in the queue")}</button></p>
    <p class="small quiet">${t("You take the last place. Who is in a duo presents together.")}</p>
    <${Refused} live=${live} type="SignUp" />
  </section>`;
}

function Refused({ live, type }) {
  const entry = refusedOf(live, type);
  return entry && html`<div class="notice" data-tone="danger" role="alert"><${Icon} name="triangle-alert" />
    <p>${sentence(entry.error ?? {})}</p>
    <div class="row"><button type="button" class="button button--quiet" onClick=${() => live.outbox.dismiss(entry.id)}>${t("All right")}</button></div></div>`;
}
