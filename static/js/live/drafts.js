// What somebody is typing outlives a refresh, the end of a round and a lost connection.
export function createDrafts(session, storage = safeStorage()) {
  const name = (...place) => ["facilitator:draft", session, ...place].join(":");
  return {
    read: (...place) => storage.read(name(...place)) ?? "",
    write: (text, ...place) => storage.write(name(...place), text),
  };
}

function safeStorage() {
  const memory = new Map();
  return {
    read: (name) => { try { return localStorage.getItem(name) ?? memory.get(name); } catch { return memory.get(name); } },
    write(name, text) {
      memory.set(name, text);
      try { text ? localStorage.setItem(name, text) : localStorage.removeItem(name); } catch { /* memory holds it */ }
    },
  };
}
