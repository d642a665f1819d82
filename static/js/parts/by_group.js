// What belongs to a group, found by its group. A room may have 150 groups, and each is asked for several times a drawing:
// looking through all of them every time took a laptop longer than the next note takes to come.
import { all } from "./facts.js";
import { computed } from "./html.js";

const indexes = new WeakMap();

// The tally or the board of a group. `view` keeps one index a kind, made anew when something of that kind changes.
export function ofGroup(view, kind, group) {
  if (!indexes.has(view)) indexes.set(view, new Map());
  const kinds = indexes.get(view);
  if (!kinds.has(kind)) kinds.set(kind, computed(() => new Map(all(view, kind).map((entity) => [entity.group, entity]))));
  return kinds.get(kind).value.get(group.id);
}
