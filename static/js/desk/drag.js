// Dragging a row by its handle, with mouse, pen or finger. The row moves through the list while it is dragged; letting
// go is what counts, Escape puts it back.
const EDGE = 80;
const STEP = 14;

export function drag(handle, row, dropped) {
  let held = null;

  handle.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || held) return;
    held = { pointer: event.pointerId, y: event.clientY, from: row.nextElementSibling, scrolling: 0 };
    handle.setPointerCapture(event.pointerId);
    row.dataset.dragged = "true";
  });
  handle.addEventListener("pointermove", (event) => {
    if (event.pointerId !== held?.pointer) return;
    held.y = event.clientY;
    follow(row, held.y);
    held.scrolling ||= requestAnimationFrame(scroll);
  });
  handle.addEventListener("pointerup", () => letGo(true));
  handle.addEventListener("pointercancel", () => letGo(false));
  handle.addEventListener("lostpointercapture", () => letGo(false));
  handle.addEventListener("keydown", (event) => {
    if (event.key === "Escape") letGo(false);
  });

  function letGo(kept) {
    if (!held) return;
    const { from, scrolling } = held;
    held = null;
    cancelAnimationFrame(scrolling);
    delete row.dataset.dragged;
    if (!kept) putBack(row, from);
    else if (row.nextElementSibling !== from) dropped();
  }

  // Near an edge of the window the page moves along.
  function scroll() {
    if (!held) return;
    const way = held.y < EDGE ? -1 : held.y > innerHeight - EDGE ? 1 : 0;
    held.scrolling = 0;
    if (!way) return;
    scrollBy(0, way * STEP);
    follow(row, held.y);
    held.scrolling = requestAnimationFrame(scroll);
  }
}

// Past the middle of a neighbour is past the neighbour. It is the neighbour that moves: a handle that is taken out of the
// page is let go of.
function follow(row, y) {
  while (row.previousElementSibling && y < middleOf(row.previousElementSibling)) row.after(row.previousElementSibling);
  while (row.nextElementSibling && y > middleOf(row.nextElementSibling)) row.before(row.nextElementSibling);
}

// Before the row that it stood before, or at the end.
function putBack(row, from) {
  while (row.nextElementSibling !== from) {
    if (from === null || row.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING) row.before(row.nextElementSibling);
    else row.after(row.previousElementSibling);
  }
}

function middleOf(row) {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}
