import { openSheet } from "../console/sheets.js";
import { tell } from "../console/telling.js";
import { newId } from "../live/ids.js";
import { isOpen, one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { isPause, partsOf, whoOf } from "./presentations_facts.js";

// What can be done with who was chosen; else with the queue. One row that always stands there, so that nothing jumps.
export function Tools({ live, steering, round, queue, places, chosen, move, swapping, setSwapping, leave, children }) {
  const about = { live, steering, round, queue, places, chosen, leave };
  return html`<div class="queue__tools" role=${chosen ? "group" : null} aria-label=${chosen ? whoOf(chosen) : null}>
    <h2 id="queue" class=${chosen ? "visually-hidden" : null}>${t("Queue")}</h2>
    ${chosen ? html`<${ForOne} ...${about} move=${move} swapping=${swapping} setSwapping=${setSwapping} />`
      : html`<${ForAll} ...${about} />${children}`}
  </div>`;
}

function ForOne({ move, swapping, setSwapping, ...about }) {
  const { steering, round, queue, chosen, leave } = about;
  return html`
    ${chosen.state === "on" && html`<${Press} words=${t("End now")} act=${() => steering.step("EndPresentation", { presentation: chosen.id })} />`}
    ${chosen.state === "ended" && !isPause(chosen) && isOpen(round) && html`<${Press} words=${t("Back on stage")} act=${() => { back(steering, chosen, queue); leave(); }} />`}
    ${(chosen.state === "waiting" || chosen.state === "absent") && html`
      <button type="button" class="button button--icon" aria-label=${t("Up")} onClick=${() => move(-1)}><${Icon} name="arrow-up" /></button>
      <button type="button" class="button button--icon" aria-label=${t("Down")} onClick=${() => move(1)}><${Icon} name="arrow-down" /></button>
      <button type="button" class="button" aria-pressed=${swapping} onClick=${() => setSwapping(!swapping)}>${t("Swap")}</button>
      <${Waiting} ...${about} />`}
    <${Press} words=${t("Close")} act=${() => leave()} quiet />`;
}

function Waiting({ live, steering, round, places, chosen, leave }) {
  const absent = chosen.state === "absent";
  const mark = () => steering.step("MarkAbsent", { presentation: chosen.id, absent: !absent });
  return html`
    ${!isPause(chosen) && html`<${Press} words=${absent ? t("Is here") : t("Absent")} act=${mark} />`}
    ${isOpen(round) && !absent && html`<${Press} words=${t("Begin now")} act=${() => { steering.step("StartPresentation", { presentation: chosen.id }); leave(); }} />`}
    <${Press} words=${t("Take out")} act=${() => { remove({ live, steering, round, places, chosen }); leave(beside(places, chosen)?.id); }} />`;
}

const Press = ({ words, act, quiet = false }) => html`
  <button type="button" class=${quiet ? "button button--quiet" : "button"} onClick=${act}>${words}</button>`;

const back = (steering, { id }, queue) => steering.step("GoToPart", { presentation: id, part: partsOf(queue).at(-1) });

const beside = (places, chosen) => places[places.indexOf(chosen) + 1] ?? places[places.indexOf(chosen) - 1];

// With a way back: to the same place, for the same people.
function remove({ live, steering, round, places, chosen }) {
  const people = one(live.view, "presenter", chosen.id)?.people ?? [];
  const before = places[places.indexOf(chosen) + 1]?.id ?? null;
  const again = { presentation: newId(), round: round.id, before };
  const undo = isPause(chosen) ? () => steering.send("AddPause", { ...again, minutes: chosen.minutes })
    : () => steering.send("AddPresentation", { ...again, people });
  steering.send("RemovePresentation", { presentation: chosen.id },
    () => tell(t("{name} is out of the queue", { name: whoOf(chosen) }), { undo }));
}

function ForAll({ steering, round, queue, places }) {
  if (round.state === "closed") return null;
  const order = queue.order === "random" ? "random" : "given";
  const lineUp = !places.length || round.state === "planned";
  return html`
    <button type="button" class="button" id="open-line-up" onClick=${() => openSheet("present", { round: round.id })}>
      <${Icon} name="user-plus" /> ${t("Add somebody")}</button>
    <button type="button" class="button" id="open-pause" onClick=${() => openSheet("pause", { round: round.id })}>
      <${Icon} name="clock" /> ${t("Add a break")}</button>
    ${lineUp && html`<button type="button" class="button" onClick=${() => steering.step("LineUp", { round: round.id, order })}>
      <${Icon} name="users" /> ${t("Everybody in the queue")}</button>`}`;
}
