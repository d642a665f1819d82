// One store per audience: what the server told that audience, up to a cursor. Knows no domain, imports nothing.

export const createStore = () => ({ cursor: 0, held: false, entities: new Map() });

// Answers "old" (seen before), "gap" (something before it is missing) or "applied".
export function applyFrame(store, { from, to, more = false, put = {}, drop = {} }) {
  if (to <= store.cursor) return "old";
  if (from > store.cursor) return "gap";
  for (const [kind, entities] of Object.entries(put))
    for (const [id, entity] of Object.entries(entities)) ofKind(store, kind).set(id, entity);
  for (const [kind, ids] of Object.entries(drop)) for (const id of ids) ofKind(store, kind).delete(id);
  if (!more) Object.assign(store, { cursor: to, held: true });
  return "applied";
}

// A snapshot older than what we hold would take us back in time.
export function applySnapshot(store, { to, put = {} }) {
  if (store.held && to < store.cursor) return "old";
  store.entities.clear();
  for (const [kind, entities] of Object.entries(put)) store.entities.set(kind, new Map(Object.entries(entities)));
  Object.assign(store, { cursor: to, held: true });
  return "applied";
}

// What a store holds, in the shape of a snapshot, to compare with one.
export function contents(store) {
  const filled = [...store.entities].filter(([, entities]) => entities.size);
  return Object.fromEntries(filled.map(([kind, entities]) => [kind, Object.fromEntries(entities)]));
}

const RANKS = { everyone: 0, screen: 1, facilitators: 1, board: 2, staff: 3, person: 4 };
const rank = (audience) => RANKS[audience.split(":")[0]] ?? 2;

// Lowest first: a later store wins the whole entity.
const inLayers = (stores) =>
  [...stores].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)).map(([, store]) => store);

export function look(stores, kind, id) {
  return inLayers(stores).reduce((found, store) => store.entities.get(kind)?.get(id) ?? found, undefined);
}

export function lookAll(stores, kind) {
  const all = new Map();
  for (const store of inLayers(stores)) for (const [id, entity] of store.entities.get(kind) ?? []) all.set(id, entity);
  return all;
}

function ofKind(store, kind) {
  if (!store.entities.has(kind)) store.entities.set(kind, new Map());
  return store.entities.get(kind);
}
