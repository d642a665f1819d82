import { isOpen } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { CoverageChip } from "./feedback_coverage.js";
import { Release } from "./feedback_console.js";
import { fromOf, isPause, numberOf, onStage, partsOf, placesOf, presented, queueOf, whoOf } from "./presentations_facts.js";
import { Queue } from "./presentations_queue.js";
import { lengthOfPart } from "./presentations_steps.js";
import { OnTheWall } from "./presentations_shown.js";
import { partWords } from "./presentations_words.js";
import { t } from "../parts/texts.js";

export function Console({ live, steering, round }) {
  const queue = queueOf(live, round);
  if (!queue) return null;
  const places = placesOf(live, round);
  return html`
    ${isOpen(round) && html`<${Stage} live=${live} steering=${steering} queue=${queue} places=${places} />`}
    <${Queue} live=${live} steering=${steering} round=${round} queue=${queue} places=${places} />
    <${Release} live=${live} steering=${steering} round=${round} />`;
}

// Before it begins: the queue, to put in order.
export function Planned({ live, steering, round }) {
  const queue = queueOf(live, round);
  return queue && html`<${Queue} live=${live} steering=${steering} round=${round} queue=${queue} places=${placesOf(live, round)} />`;
}

// Who is on, in which part, and what of them stands on the wall. It keeps its height, so that the queue stays in place.
function Stage({ live, steering, queue, places }) {
  const on = onStage(places);
  return html`<section class="slot" aria-labelledby="slot">
    ${on ? html`<${Who} live=${live} on=${on} places=${places} />` : html`<${Nobody} places=${places} />`}
    ${on && !isPause(on) && html`<${Parts} steering=${steering} on=${on} queue=${queue} />
      <${OnTheWall} steering=${steering} on=${on} />`}
  </section>`;
}

function Nobody({ places }) {
  const done = presented(places).length > 0;
  return html`<h2 id="slot">${done ? t("Nobody is on stage") : t("Not begun yet")}</h2>
    <p class="quiet">${places.length ? t("The blue button brings on who comes next.") : t("Nobody is in the queue yet.")}</p>`;
}

function Who({ live, on, places }) {
  if (isPause(on)) return html`<h2 id="slot">${whoOf(on)}</h2><p class="quiet">${t("It ends when the next one begins.")}</p>`;
  return html`<div class="slot__who">
      <h2 id="slot">${whoOf(on)}</h2>
      <span class="quiet">${[fromOf(on), t("{n} of {all}", numberOf(places, on))].filter(Boolean).join(" · ")}</span>
    </div>
    <div class="slot__line"><p class="slot__title">${on.ambition ? on.ambition.title || t("Without a title") : html`<span class="quiet">
      ${t("Not shared yet: the room sees the name only.")}</span>`}</p>
      <${CoverageChip} live=${live} presentation=${on} /></div>`;
}

// Each part is a button, so that one can go back, or skip one.
const Parts = ({ steering, on, queue }) => html`<ol class="slot__parts" aria-label=${t("Parts")}>
  ${partsOf(queue).map((part, index, parts) => html`<li key=${part}>
    <button type="button" class="slot__part" aria-current=${part === on.part ? "step" : null}
      data-state=${part === on.part ? "now" : index < parts.indexOf(on.part) ? "done" : "next"}
      onClick=${() => part !== on.part && steering.step("GoToPart", { presentation: on.id, part })}>
      <span>${partWords(part)}</span> <span class="slot__length">${lengthOfPart(queue, part)}</span></button></li>`)}
</ol>`;
