// The running order, moved without a new page: by its buttons, by the arrow keys on a handle, and by dragging that.
// Each move is sent, one after the other; the server says what the order is then, and that is what stands here.
import { newId } from "../live/ids.js";
import { drag } from "./drag.js";
import { settle } from "./settle.js";

export function makeMovable(list) {
  const send = sender(list);
  list.dataset.movable = "true";
  list.addEventListener("submit", (event) => {
    const way = event.target.dataset.way;
    if (!way) return;
    event.preventDefault();
    step(event.target.closest("[data-round]"), way, send, (row) => buttonOf(row, way));
  });
  for (const handle of list.querySelectorAll(".order__handle")) {
    handle.hidden = false;
    const row = handle.closest("[data-round]");
    handle.addEventListener("keydown", (event) => {
      const way = { ArrowUp: "up", ArrowDown: "down" }[event.key];
      if (!way) return;
      event.preventDefault();
      step(row, way, send, () => handle);
    });
    drag(handle, row, () => send(row, () => handle));
  }
}

// It is the neighbour that moves: what is taken out of the page loses the focus.
function step(row, way, send, focus) {
  const other = way === "up" ? row.previousElementSibling : row.nextElementSibling;
  if (!other) return;
  if (way === "up") row.after(other);
  else row.before(other);
  send(row, focus);
}

// A button at the end of the list is off: then the other one has the focus.
function buttonOf(row, way) {
  const button = row.querySelector(`[data-way="${way}"] button`);
  return button.disabled ? row.querySelector("[data-way] button:not(:disabled)") ?? row : button;
}

// Whoever is quick is ahead of the server: the page is set right after the last answer. What follows on a move that was
// refused is not sent: it was meant for another order.
function sender(list) {
  let last = Promise.resolve();
  let waiting = 0;
  let refused = false;
  return (row, focus) => {
    const before = row.nextElementSibling?.dataset.round ?? "";
    waiting += 1;
    last = last.then(async () => {
      const answer = refused ? refused : await ask(list, row, before);
      waiting -= 1;
      if (answer?.problem) refused = answer;
      if (answer) list.dataset.base = answer.base;
      if (waiting) return;
      refused = false;
      if (!answer || !settle(list, answer)) location.reload();
      else show(row, focus(row));
    });
  };
}

function show(row, focused) {
  focused.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}

async function ask(list, row, before) {
  const form = row.querySelector("form[data-way]");
  const body = new FormData(form);
  for (const [name, value] of Object.entries({ command: newId(), base: list.dataset.base, before })) body.set(name, value);
  try {
    // Who leaves the page at once has moved it all the same.
    const response = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" }, keepalive: true });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
