// My own place in the queue, and the ambition that I bring.
import { all, one } from "../parts/facts.js";
import { nextOf, onStage } from "./presentations_facts.js";

// What I present in this round, in the order of the queue; not what my duo presents without me.
export const ownPlaces = ({ view }, places) =>
  places.filter(({ id }) => one(view, "presenting", id)?.as === "presenter");

export const ownOnStage = (live, places) => ownPlaces(live, places).find(({ state }) => state === "on");

export function isNext(live, places) {
  const next = nextOf(places);
  return Boolean(next) && ownPlaces(live, places).some(({ id }) => id === next.id);
}

// Somebody has been on: before that nobody comes after anybody.
export const hasBegun = (places) => Boolean(onStage(places)) || places.some(({ state }) => state === "ended");

export const ambitionOf = ({ view, page }) => one(view, "ambition", page.person);

// A wish of mine that was sent and not answered yet, and the newest that was refused.
export const isWaiting = ({ outbox }, type) => outbox.waiting.value.some((entry) => entry.type === type);
export const refusedOf = ({ outbox }, type) =>
  outbox.entries.value.filter((entry) => entry.type === type && entry.state === "rejected").at(-1);

export const isReleased = ({ view }) => all(view, "presenting").some(({ as, released }) => as === "presenter" && released);
