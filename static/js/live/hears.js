// Which audiences this page should hear: what its role starts with, and what `hears` entities name. What they name in
// `also` is heard only while this page listens to it.
import { lookAll } from "./store.js";

const STARTS = {
  participant: (person) => ["everyone", `person:${person}`],
  facilitator: () => ["everyone", "facilitators"],
  screen: () => ["everyone", "screen"],
};

export function wanted(role, person, stores, listening) {
  const offered = (also) => also.filter((audience) => listening?.has(audience));
  const told = [...lookAllHears(stores)].flatMap(({ audiences = [], also = [] }) => [...audiences, ...offered(also)]);
  const all = new Set([...STARTS[role](person), ...told]);
  // staff: holds the same notes in full.
  return [...all].filter((audience) => role !== "facilitator" || !audience.startsWith("board:"));
}

// Several stores may each hold a `hears` under the same id: all of them count, none hides another.
function* lookAllHears(stores) {
  for (const [audience, store] of stores) yield* lookAll(new Map([[audience, store]]), "hears").values();
}
