import { calmNow } from "../console/calm.js";
import { tell } from "../console/telling.js";
import { announce } from "../parts/announce.js";
import { isOpen } from "../parts/facts.js";
import { html, useEffect, useLayoutEffect, useRef, useState } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { clockTime } from "../parts/times.js";
import { numberOf, whoOf } from "./presentations_facts.js";
import { lateBy, planOf } from "./presentations_plan.js";
import { QueueRow } from "./presentations_row.js";
import { Tools } from "./presentations_tools.js";

export const canMove = ({ state }) => state === "waiting" || state === "absent";

// The queue: choose somebody, then press "Put here" where they should come; or move them with the arrow keys.
export function Queue({ live, steering, round, queue, places }) {
  const [picked, setPicked] = useState(null);
  const [swapping, setSwapping] = useState(false);
  const list = useRef(null);
  const chosen = places.find(({ id }) => id === picked);
  const plan = isOpen(round) ? planOf(places, queue.parts, calmNow.value) : { times: {} };
  const pick = (id) => { setPicked(id === picked ? null : id); setSwapping(false); };
  const put = (place) => {
    swapping ? swap(steering, chosen, place) : steering.step("MovePresentation", { presentation: chosen.id, before: placeOf(places, chosen, place) });
    setPicked(null);
    setSwapping(false);
    focusOn(chosen.id);
  };
  const leave = (to = chosen?.id) => { setPicked(null); focusOn(to); };
  useFocusKept(places, picked);
  useToldWhere(places, chosen);
  return html`<section class="queue" aria-labelledby="queue" onKeyDown=${(event) => event.key === "Escape" && chosen && pick(picked)}>
    <${Tools} live=${live} steering=${steering} round=${round} queue=${queue} places=${places} chosen=${chosen}
      move=${(by) => moveBy(steering, places, chosen, by)} swapping=${swapping} setSwapping=${setSwapping} leave=${leave}>
      <${Ends} round=${round} plan=${plan} /></${Tools}>
    <ol class="queue__places" ref=${list} aria-label=${t("Who presents, in order")}
      onKeyDown=${(event) => onArrow(event, { list, chosen, move: (by) => moveBy(steering, places, chosen, by) })}>
      ${places.map((place) => html`<${QueueRow} key=${place.id} live=${live} place=${place} places=${places} at=${plan.times[place.id]}
        chosen=${place.id === picked} pick=${() => pick(place.id)} words=${chosen && verbFor(chosen, place, swapping)}
        put=${() => put(place)} />`)}
    </ol>
  </section>`;
}

function Ends({ round, plan }) {
  if (!isOpen(round)) return null;
  const late = lateBy(plan, round);
  const ends = t("Ends at {time}", { time: clockTime(plan.end) });
  return html`<p class="queue__ends" data-late=${late > 0}>${late
    ? nt("{ends} ({n} minute later than planned)", "{ends} ({n} minutes later than planned)", late, { ends }) : ends}</p>`;
}

function verbFor(chosen, place, swapping) {
  if (!canMove(chosen) || !canMove(place) || chosen.id === place.id) return null;
  return swapping ? t("Swap") : t("Put here");
}

function swap(steering, chosen, { id, ...other }) {
  steering.send("SwapPresentations", { presentation: chosen.id, other: id },
    () => tell(t("{one} and {other} changed places", { one: whoOf(chosen), other: whoOf(other) })));
}

// Who is put at a place takes that place: down the queue they come after who stood there, up before them.
function placeOf(places, chosen, place) {
  const [from, to] = [places.indexOf(chosen), places.indexOf(place)];
  return to < from ? place.id : (places[to + 1]?.id ?? null);
}

function moveBy(steering, places, chosen, by) {
  if (!chosen || !canMove(chosen)) return;
  const next = places[places.indexOf(chosen) + by];
  if (next && canMove(next)) steering.step("MovePresentation", { presentation: chosen.id, before: placeOf(places, chosen, next) });
}

// Along the queue; who was chosen moves themselves.
function onArrow(event, { list, chosen, move }) {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const row = event.target.closest(".queue__who");
  if (!by || !row) return;
  event.preventDefault();
  if (row.id === buttonOf(chosen?.id)) return move(by);
  const rows = [...list.current.querySelectorAll(".queue__who")];
  rows[rows.indexOf(row) + by]?.focus();
}

export const buttonOf = (id) => `place-${id}`;
const focusOn = (id) => requestAnimationFrame(() => document.getElementById(buttonOf(id))?.focus());

// Who moves somebody without seeing the queue hears where they are now.
function useToldWhere(places, chosen) {
  const at = chosen ? numberOf(places, chosen) : null;
  const last = useRef(null);
  useEffect(() => {
    if (at && last.current?.id === chosen.id && last.current.n !== at.n) announce(t("{n} of {all} in the queue", at), "queue");
    last.current = at && { id: chosen.id, n: at.n };
  }, [chosen?.id, at?.n]);
}

// What is moved in the page loses the focus; who moves somebody with the keyboard holds on to them.
function useFocusKept(places, picked) {
  const held = useRef(null);
  const order = places.map(({ id }) => id).join();
  useLayoutEffect(() => {
    if (held.current && document.activeElement === document.body) document.getElementById(buttonOf(held.current))?.focus();
  }, [order]);
  held.current = document.activeElement?.id === buttonOf(picked) ? picked : null;
}
