// The browser's memory for small things, where there is one; else this page's own, which does not survive it.
export function safeStorage() {
  const memory = new Map();
  return {
    read: (name) => { try { return localStorage.getItem(name) ?? memory.get(name); } catch { return memory.get(name); } },
    write(name, text) {
      memory.set(name, text);
      try { text ? localStorage.setItem(name, text) : localStorage.removeItem(name); } catch { /* memory holds it */ }
    },
    names: (start) => [...new Set([...memory.keys(), ...kept()])].filter((name) => name.startsWith(start)),
  };
}

function kept() {
  try { return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index)); } catch { return []; }
}
