// What was typed and is not saved yet outlives the page and a lost connection: it is kept on this device, a field each.
// `owner` is a person on a page of theirs: on a device that is handed on, nobody finds another's words.
import { safeStorage } from "../live/storage.js";

export function keptOnThisDevice(owner, storage = safeStorage()) {
  const drafts = (field) => `facilitator:ambition:${owner}:${field}`;
  const aside = (field) => `facilitator:aside:${owner}:${field}`;
  return {
    lasts: lasts(),
    // {text, base}: what somebody typed, and the revision that they typed it over.
    read: (field) => parsed(storage.read(drafts(field))),
    write: (field, text, base) => storage.write(drafts(field), JSON.stringify({ text, base })),
    // Only what was saved: another page of the same device may have typed on.
    forget(field, text) {
      if (this.read(field)?.text === text) storage.write(drafts(field), "");
    },
    // What could not be put back into its field, because something newer stands there.
    setAside(field) {
      const words = this.read(field)?.text ?? "";
      const before = this.aside(field);
      storage.write(drafts(field), "");
      storage.write(aside(field), [before, words].filter(Boolean).join("\n\n"));
    },
    aside: (field) => storage.read(aside(field)) ?? "",
    letGo: (field) => storage.write(aside(field), ""),
  };
}

function parsed(text) {
  try { return JSON.parse(text || "null"); } catch { return null; }
}

// In some private windows nothing is kept beyond the page.
function lasts() {
  try {
    localStorage.setItem("facilitator:tried", "1");
    localStorage.removeItem("facilitator:tried");
    return true;
  } catch { return false; }
}
