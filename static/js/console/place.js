// What the middle of the console shows: a round, one of its groups, or the people. One place, so that back is back.
import { signal } from "../parts/html.js";

const FOLLOW = { round: null, group: null, people: false };

// `round` null follows the one that is on. `opener` is what had the focus, and gets it again.
export const place = signal(FOLLOW);
let opener = null;

export const lookAt = (round) => go({ ...FOLLOW, round });
export const follow = () => lookAt(null);

export function openGroup(group) {
  remember();
  go({ ...place.value, group, people: false });
}

export function openPeople() {
  if (place.value.people) return back();
  remember();
  go({ ...place.value, group: null, people: true });
}

export function back() {
  go({ ...place.value, group: null, people: false });
  const next = opener;
  opener = null;
  requestAnimationFrame(() => (next && document.getElementById(next))?.focus());
}

export const isAway = () => place.value.people || place.value.group !== null;

function remember() {
  opener = document.activeElement?.id || null;
}

function go(to) {
  place.value = to;
  document.getElementById("round")?.scrollTo?.(0, 0);
}
