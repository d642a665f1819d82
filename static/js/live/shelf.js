// Where the outbox is kept: IndexedDB, else localStorage, else memory, which does not survive this page.
// A shelf has all(), put(record), remove(id) for commands and the same for the heartbeats of tabs.
import { openDatabase } from "./shelf_idb.js";
import { openLocal } from "./shelf_local.js";

const OPEN_MS = 2000;

export async function openShelf(openers = [openDatabase, openLocal]) {
  for (const open of openers) {
    const shelf = await Promise.race([open().catch(() => null), later(OPEN_MS)]);
    if (shelf) return { ...shelf, lasting: true };
  }
  return { ...memoryShelf(), lasting: false };
}

export function memoryShelf() {
  const drawers = { commands: new Map(), beats: new Map() };
  return {
    all: async (drawer) => [...drawers[drawer].values()],
    put: async (drawer, record) => void drawers[drawer].set(record.id, structuredCopy(record)),
    remove: async (drawer, id) => void drawers[drawer].delete(id),
  };
}

const structuredCopy = (record) => JSON.parse(JSON.stringify(record));

// Some browsers never answer when IndexedDB is switched off.
const later = (ms) => new Promise((resolve) => setTimeout(() => resolve(null), ms));
