// What is known of the groups of a round, and how each of them is doing.
import { ofGroup } from "../parts/by_group.js";
import { all, isOpen, one } from "../parts/facts.js";

const MINUTE = 60_000;
const QUIET_MINUTES = 4;

export const inGroups = (round) => round?.seating === "groups";

export const groupsOf = ({ view }, round) =>
  all(view, "group").filter((group) => group.round === round.id).sort((a, b) => a.position - b.position);

export const boardOfGroup = ({ view }, group) => ofGroup(view, "board", group);

export const tallyOfGroup = ({ view }, group) =>
  ofGroup(view, "tally", group) ?? { notes: 0, people: 0, late: 0, picked: 0, unsent: 0 };

// {group: [person]} of a round, by name; under null who is in and has no place there yet.
export function membersOf({ view }, round) {
  const places = all(view, "placement").filter((placement) => placement.round === round.id);
  const groups = new Map(places.map(({ person, group }) => [person, group]));
  const members = new Map();
  for (const person of peopleIn(view)) {
    const group = groups.get(person.id) ?? null;
    if (!members.has(group)) members.set(group, []);
    members.get(group).push(person);
  }
  return members;
}

export const peopleIn = (view) => all(view, "person").filter(({ removed }) => !removed).sort(byName);
export const nameOf = (view, person) => one(view, "person", person)?.name ?? "";

const collator = new Intl.Collator("nl", { sensitivity: "base", numeric: true });
export const byName = (a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);

// How a group is doing, in one word: help, ready, quiet (with minutes), writing, begun; none when its round is not on.
// Somebody who types is not quiet, however long ago the last note came; `since`: the clock ran again from then on.
export function stateOfGroup({ group, round, tally, writing, since = 0, now }) {
  if (!isOpen(round)) return { state: "none" };
  if (group.help) return { state: "help" };
  if (group.ready_at) return { state: "ready" };
  if (round.kind !== "notes" || round.state === "paused") return { state: "none" };
  const silent = Math.floor((now - Math.max(tally.latest_at ?? 0, round.opened_at, since)) / MINUTE);
  if (!writing && silent >= QUIET_MINUTES) return { state: "quiet", minutes: silent };
  return { state: writing || tally.notes ? "writing" : "begun" };
}
