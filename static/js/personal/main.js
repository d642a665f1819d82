import { keptOnThisDevice } from "./kept.js";
import { startSaving } from "./saving.js";

// Pages of one's own work without scripts; this one saves while somebody types.
const form = document.getElementById("ambition");
if (form) startSaving(form, keptOnThisDevice(form.dataset.owner));
