// Keeps the screen of this computer on while the page is in view, where the browser can.
import { signal } from "../../vendor/signals-core.js";

// What is true now: "held"; "refused" (offered and not given: a low battery does that); "none": the browser does not
// offer it here. Over plain http it only does so on the computer itself (127.0.0.1).
export const awake = signal("none");

export function keepAwake() {
  if (!navigator.wakeLock) return;
  // A page that goes out of view loses it, and takes it again when it comes back.
  document.addEventListener("visibilitychange", take);
  take();
}

async function take() {
  if (document.visibilityState !== "visible" || awake.value === "held") return;
  try {
    const lock = await navigator.wakeLock.request("screen");
    awake.value = "held";
    lock.addEventListener("release", () => { awake.value = "refused"; });
  } catch {
    awake.value = "refused";
  }
}
