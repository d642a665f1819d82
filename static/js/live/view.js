// What is shown: the confirmed stores with the outbox laid over them, one signal per entity.
import { batch, signal } from "../../vendor/signals-core.js";
import { key, overlay } from "./overlay.js";
import { look, lookAll } from "./store.js";

export function createView(stores) {
  const entities = new Map();
  const kinds = new Map();
  let laid = new Map();

  const signalOf = (map, name, first) => map.get(name) ?? map.set(name, signal(first)).get(name);
  const confirmed = (kind, id) => look(stores, kind, id);
  const shown = (kind, id) => (laid.has(key(kind, id)) ? laid.get(key(kind, id)) : confirmed(kind, id));

  function idsOf(kind) {
    const ids = new Set(lookAll(stores, kind).keys());
    for (const [name, entity] of laid) {
      if (name.startsWith(`${kind}/`)) ids[entity ? "add" : "delete"](name.slice(kind.length + 1));
    }
    return [...ids];
  }

  return {
    // Both are read inside a component or a computed, which then follow the change.
    get: (kind, id) => signalOf(entities, key(kind, id), shown(kind, id) ?? undefined).value,
    ids: (kind) => signalOf(kinds, kind, idsOf(kind)).value,

    // Draws anew what the stores or the outbox changed. Entities are replaced whole, so === tells.
    refresh(entries) {
      laid = overlay(confirmed, entries, (kind) => lookAll(stores, kind));
      batch(() => {
        for (const [name, holder] of entities) {
          const at = name.indexOf("/");
          holder.value = shown(name.slice(0, at), name.slice(at + 1)) ?? undefined;
        }
        for (const [kind, holder] of kinds) {
          const ids = idsOf(kind);
          if (ids.join() !== holder.value.join()) holder.value = ids;
        }
      });
    },
  };
}
