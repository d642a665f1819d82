// Tells the facilitator that somebody writes: once when it begins and once when it stops, never per letter.
const SILENT_MS = 8000;

let told = false;
let timer = null;

export function tellWriting(live, writing) {
  clearTimeout(timer);
  if (writing) timer = setTimeout(() => tellWriting(live, false), SILENT_MS);
  if (writing === told) return;
  told = writing;
  live.tell("signal", { writing });
}
