// One key per step. Never while somebody types, in a dialog, or on a button that takes the key itself.
const TYPING = "input, textarea, select, [contenteditable]";
const PRESSING = "button, a, summary";

export function listenToKeys(keysOf) {
  const press = (event) => {
    const act = keysOf()[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target.closest(TYPING) || document.querySelector("dialog[open]")) return;
    if ((event.key === "Enter" || event.key === " ") && event.target.closest(PRESSING)) return;
    event.preventDefault();
    act();
  };
  document.addEventListener("keydown", press);
  document.addEventListener("click", letGo);
  return () => {
    document.removeEventListener("keydown", press);
    document.removeEventListener("click", letGo);
  };
}

// A button that was clicked keeps the focus, and would take the next Enter or space from the step that belongs to it.
// Who works with the keyboard alone (detail 0) stays where they are.
function letGo(event) {
  if (event.detail > 0 && event.pointerType !== "touch") event.target.closest(PRESSING)?.blur();
}
