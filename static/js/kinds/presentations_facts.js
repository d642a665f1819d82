// Reads the view for a round of presentations: the queue, who is on, who comes next, and what a slot is made of.
import { all, one } from "../parts/facts.js";
import { computed } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { now } from "../parts/ticker.js";

const PARTS = ["present", "questions", "feedback"];
export const FIELDS = ["what", "why", "with_whom", "when", "how"];

const CALM_MS = 15_000;
// The time for what says about when: lists are not drawn four times a second.
export const calmly = computed(() => Math.floor(now.value / CALM_MS) * CALM_MS);

export const queueOf = ({ view }, round) => one(view, "queue", round.id);
export const placesOf = ({ view }, round) => all(view, "presentation")
  .filter((place) => place.round === round.id)
  .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

export const isPause = ({ minutes }) => minutes != null;
export const isPaused = ({ paused_with: left }) => left != null;
export const onStage = (places) => places.find(({ state }) => state === "on");
// Whoever was absent and is here now stands before the others, and comes next.
export const nextOf = (places) => places.find(({ state }) => state === "waiting");
export const presented = (places) => places.filter((place) => place.state === "ended" && !isPause(place));

// A part of no minutes is left out.
export const partsOf = ({ parts }) => PARTS.filter((part) => parts[part] > 0);
export const partAfter = (queue, part) => partsOf(queue)[partsOf(queue).indexOf(part) + 1];

// "3 of 14": a pause has no number.
export function numberOf(places, place) {
  const people = places.filter((one) => !isPause(one));
  return { n: people.findIndex(({ id }) => id === place.id) + 1, all: people.length };
}

const inWords = (names) => new Intl.ListFormat(document.documentElement.lang || "en").format(names);
export const whoOf = (place) => (isPause(place) ? t("Break") : inWords(place.names));
// As one is spoken to in the room.
export const firstNames = ({ names }) => inWords(names.map((name) => name.split(" ")[0]));
export const fromOf = ({ organisations = [] }) => [...new Set(organisations.filter(Boolean))].join(", ");
export const whoAndFrom = (place) => [whoOf(place), fromOf(place)].filter(Boolean).join(", ");

// The words of an ambition that are filled in: [[field, text]].
export const filledIn = (ambition) => FIELDS.map((field) => [field, (ambition?.[field] ?? "").trim()]).filter(([, text]) => text);
