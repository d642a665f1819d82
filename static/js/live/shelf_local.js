export async function openLocal(storage = localStorage, prefix = "facilitator:outbox") {
  const name = (drawer, id) => `${prefix}:${drawer}:${id}`;
  const shelf = {
    all: async (drawer) => keysOf(storage, name(drawer, "")).map((key) => JSON.parse(storage.getItem(key))).filter(Boolean),
    put: async (drawer, record) => storage.setItem(name(drawer, record.id), JSON.stringify(record)),
    remove: async (drawer, id) => storage.removeItem(name(drawer, id)),
  };
  // A full or forbidden store only says so when written to.
  await shelf.put("beats", { id: "probe", at: 0 });
  await shelf.remove("beats", "probe");
  return shelf;
}

const keysOf = (storage, start) =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => key?.startsWith(start));
