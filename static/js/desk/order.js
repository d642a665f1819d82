// The running order, moved without a new page: by its buttons, by the arrow keys on a handle, and by dragging that.
// Each move is sent at once; the server says what the order is then, and that is what stands here.
import { newId } from "../live/ids.js";
import { drag } from "./drag.js";
import { settle } from "./settle.js";

export function makeMovable(list) {
  let sending = Promise.resolve();
  const send = (row, focus) => { sending = sending.then(() => carryOut(list, row, focus)); };
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
    drag(handle, row, list, () => send(row, () => handle));
  }
}

function step(row, way, send, focus) {
  const other = way === "up" ? row.previousElementSibling : row.nextElementSibling;
  if (!other) return;
  if (way === "up") other.before(row);
  else other.after(row);
  send(row, focus);
}

// A button at the end of the list is off: then the other one has the focus.
function buttonOf(row, way) {
  const button = row.querySelector(`[data-way="${way}"] button`);
  return button.disabled ? row.querySelector("[data-way] button:not(:disabled)") ?? row : button;
}

async function carryOut(list, row, focus) {
  const form = row.querySelector("form[data-way]");
  const body = new FormData(form);
  body.set("command", newId());
  body.set("base", list.dataset.base);
  body.set("before", row.nextElementSibling?.dataset.round ?? "");
  const answer = await ask(form.action, body);
  if (!answer || !settle(list, answer)) {
    location.reload();
    return;
  }
  focus(row).focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}

async function ask(address, body) {
  try {
    const response = await fetch(address, { method: "POST", body, headers: { Accept: "application/json" } });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
