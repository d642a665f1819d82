import { computed } from "../parts/html.js";
import { now } from "../parts/ticker.js";

const EVERY_MS = 5000;

// The time for what says minutes: it changes every five seconds, so that lists are not drawn four times a second.
export const calmNow = computed(() => Math.floor(now.value / EVERY_MS) * EVERY_MS);
