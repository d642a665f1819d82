// What this person sent and the server has not yet shown back. Kept per (epoch, session, person, tab).
//
// An entry is waiting, then saved (until the stores have reached `at`), then gone; or rejected, and then its
// text stays until its author takes it away. Type and args are never rewritten: sent twice is harmless,
// sent differently under the same id is not.
import { computed, signal } from "../../vendor/signals-core.js";
import { newId } from "./ids.js";

export const BEAT_MS = 3000;
const STALE_MS = 10_000;

export function createOutbox({ opening, session, owner, epoch, now = Date.now }) {
  const tab = newId();
  const entries = signal([]);
  const lasting = signal(true);
  const lastOf = () => entries.value.reduce((last, { n }) => Math.max(last, n), 0);

  const replace = (changed) => {
    entries.value = entries.value.map((entry) => (entry.id === changed.id ? changed : entry));
  };

  async function keep(entry) {
    if (entry.until) return;
    await onShelf((shelf) => shelf.put("commands", entry));
  }

  async function onShelf(act) {
    const shelf = await opening;
    if (!shelf.lasting) lasting.value = false;
    try { return await act(shelf); } catch { lasting.value = false; }
  }

  function settle(entry, changes) {
    const changed = { ...entry, ...changes };
    replace(changed);
    return keep(changed);
  }

  function remove(id) {
    entries.value = entries.value.filter((entry) => entry.id !== id);
    return onShelf((shelf) => shelf.remove("commands", id));
  }

  return {
    tab, entries, lasting,
    waiting: computed(() => entries.value.filter(({ state }) => state === "waiting")),
    rejected: computed(() => entries.value.filter(({ state }) => state === "rejected")),

    // Resolves when the entry is on the shelf. `until`: for a step that makes no sense later; never on the shelf.
    async add(type, args, { until = null } = {}) {
      const n = Math.max(now(), lastOf() + 1);
      const place = { id: newId(), session, owner, tab, epoch, n };
      const entry = { ...place, type, args, until, state: "waiting", at: null, error: null };
      entries.value = [...entries.value, entry];
      await keep(entry);
      return entry.id;
    },

    // One result of the server for one of ours. A retry changes nothing: it still waits.
    async answered({ id, status, at, error }) {
      const entry = entries.value.find((known) => known.id === id);
      if (!entry || status === "retry") return;
      if (status === "applied") await settle(entry, { state: "saved", at: at ?? {} });
      else await settle(entry, { state: "rejected", error });
    },

    // cursorOf(audience): the cursor of its store, or null for an audience that is not heard here.
    reached(cursorOf) {
      const arrived = ({ at }) => Object.entries(at).every(([audience, seq]) => (cursorOf(audience) ?? Infinity) >= seq);
      const gone = entries.value.filter((entry) => entry.state === "saved" && arrived(entry));
      for (const { id } of gone) remove(id);
    },

    // The database went back in time: what it had confirmed to us may be lost, so all of it is sent again.
    renew(renewed) {
      epoch = renewed;
      for (const entry of entries.value.filter(({ epoch: old }) => old !== epoch)) settle(entry, ofEpoch(entry, epoch));
    },

    dismiss: remove,

    async beat() {
      await onShelf((shelf) => shelf.put("beats", { id: tab, at: now() }));
    },

    // Takes over what a tab left behind that is closed, or has been silent for too long.
    async adopt() {
      const left = await onShelf((shelf) => leftBehind(shelf, { session, owner, tab, now: now() }));
      const known = new Set(entries.value.map(({ id }) => id));
      const strange = (left ?? []).filter(({ id }) => !known.has(id));
      const adopted = strange.map((entry) => ({ ...entry, ...ofEpoch(entry, epoch), tab }));
      if (!adopted.length) return;
      entries.value = [...entries.value, ...adopted].sort((a, b) => a.n - b.n);
      await Promise.all(adopted.map(keep));
    },

    // Called when the page goes: the next tab need not wait for the heartbeat to grow old.
    release: () => onShelf((shelf) => shelf.remove("beats", tab)),
  };
}

const ofEpoch = (entry, epoch) =>
  entry.epoch === epoch || entry.state === "rejected" ? { epoch } : { epoch, state: "waiting", at: null };

async function leftBehind(shelf, { session, owner, tab, now }) {
  const [commands, beats] = await Promise.all([shelf.all("commands"), shelf.all("beats")]);
  const alive = new Set(beats.filter(({ at }) => now - at < STALE_MS).map(({ id }) => id));
  const dead = beats.filter(({ id }) => !alive.has(id) && id !== tab);
  for (const { id } of dead) shelf.remove("beats", id);
  const ours = commands.filter((entry) => entry.session === session && entry.owner === owner);
  return ours.filter((entry) => entry.tab !== tab && !alive.has(entry.tab));
}
