import { one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { clockTime } from "../parts/times.js";
import { CoverageChip } from "./feedback_coverage.js";
import { fromOf, isPause, numberOf, whoOf } from "./presentations_facts.js";

// A place in the queue. `words`: what the button says that puts who was chosen here, or changes places with them.
export function QueueRow({ live, place, places, at, chosen, pick, words, put }) {
  const name = whoOf(place);
  return html`<li class="queue__place" data-state=${place.state} data-chosen=${chosen} aria-current=${place.state === "on" ? "step" : null}>
    <span class="queue__number">${isPause(place) ? "" : numberOf(places, place).n}</span>
    <button type="button" class="queue__who" id=${`place-${place.id}`} aria-pressed=${chosen} onClick=${pick}>
      <span class="queue__name">${name}</span>
      <span class="queue__meta">${metaOf(live, place)}</span></button>
    ${words ? html`<button type="button" class="button button--quiet queue__here" aria-label=${t("{words}: {name}", { words, name })}
        onClick=${put}>${words}</button>`
      : html`<span class="queue__state"><${State} live=${live} place=${place} at=${at} /></span>`}
  </li>`;
}

function metaOf(live, place) {
  if (isPause(place)) return nt("{n} minute", "{n} minutes", place.minutes);
  const unready = place.state === "waiting" && one(live.view, "presenter", place.id)?.ready === false;
  return [unready && t("not shared yet"), fromOf(place)].filter(Boolean).join(" · ");
}

function State({ live, place, at }) {
  if (place.state === "on") return html`<strong>${t("now")}</strong>`;
  if (place.state === "absent") return html`<span class="pill">${t("absent")}</span>`;
  if (place.state === "waiting") return html`<time class="number">${at ? clockTime(at) : ""}</time>`;
  return isPause(place) ? html`<${Icon} name="check" /><span class="visually-hidden">${t("done")}</span>`
    : html`<span class="visually-hidden">${t("done")}</span><${CoverageChip} live=${live} presentation=${place} />`;
}
