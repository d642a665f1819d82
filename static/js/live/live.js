// Puts the parts together for one page: stores, view, outbox, courier, clock and socket.
import { effect, signal } from "../../vendor/signals-core.js";
import { createClock } from "./clock.js";
import { createCourier } from "./courier.js";
import { createDrafts } from "./drafts.js";
import { BEAT_MS, createOutbox } from "./outbox.js";
import { reloadOnce } from "./reload.js";
import { openShelf } from "./shelf.js";
import { fetchSnapshot } from "./snapshot.js";
import { openSocket } from "./socket.js";
import { applySnapshot, createStore } from "./store.js";
import { createSync } from "./sync.js";
import { createView } from "./view.js";
import { onLeave, onWake } from "./wake.js";

const AWAY_MS = 3000;

// page: the data block. Answers what the surfaces use; the rest stays in here.
export function goLive(page) {
  const stores = new Map((page.snapshots ?? []).map((snapshot) => [snapshot.audience, filled(snapshot)]));
  const owner = `${page.as}:${page.person ?? ""}`;
  const outbox = createOutbox({ opening: openShelf(), session: page.session, owner, epoch: page.epoch });
  const view = createView(stores);
  const clock = createClock();
  clock.hint(page.server_ms);
  const live = {
    page, view, outbox, clock,
    drafts: createDrafts(`${page.session}:${page.person ?? page.as}`),
    limits: signal(page.limits), writable: signal(true), away: signal(false), refusal: signal(null),
    presence: signal({ here: [], writing: [] }), seen: signal(null), guessing: signal(null),
  };
  const refresh = oncePerFrame(() => {
    view.refresh(outbox.entries.value);
    outbox.reached((audience) => stores.get(audience)?.cursor ?? null);
  });
  connect(live, stores, refresh);
  effect(() => { outbox.entries.value; refresh(); });
  keepHouse(outbox);
  return live;
}

function connect(live, stores, refresh) {
  const { page, outbox, clock } = live;
  const sync = createSync({
    page, stores,
    ask: (body) => socket.ask("enter", body),
    fetchSnapshot: (audience, head) => fetchSnapshot(page, audience, head),
    changed: refresh,
    renewed: outbox.renew,
    refused(error) { error.code === "reload" ? reloadOnce() : (live.refusal.value = error); },
    entered(answer) {
      live.limits.value = answer.limits ?? live.limits.value;
      live.refusal.value = null;
      clock.hint(answer.server_ms);
      clock.keepMeasuring(() => socket.ask("clock", { t: Date.now() }));
      courier.start();
    },
  });
  const socket = openSocket({
    connected: sync.enter,
    lost() { sync.lost(); courier.rest(); clock.stop(); },
    heard: {
      changes: sync.frame,
      heads(message) { sync.heads(message.heads); live.writable.value = message.writable; },
      presence: (message) => { live.presence.value = message; },
      seen: (message) => { live.seen.value = message; },
      guessing: (message) => { live.guessing.value = message; },
      goodbye({ reason }) {
        if (reason === "grant_ended") sentAway(live);
        if (reason === "too_many_pages") live.refusal.value = { code: reason, params: {} };
      },
    },
  });
  const courier = createCourier({
    outbox, send: (batch) => socket.ask("command", batch), limits: () => live.limits.value, suspicious: socket.probe,
    slow: (is) => { live.away.value = is || sync.standing.value !== "current"; },
  });
  live.standing = sync.standing;
  live.listen = sync.listen;
  live.tell = socket.tell;
  followAbsence(live);
  onWake(socket.probe);
  socket.connect();
}

// A participant is told kindly, beside what they had not sent yet. Who steers asks the server what the page is now.
function sentAway({ page, refusal }) {
  if (page.as === "participant") refusal.value = { code: "grant_ended", params: {} };
  else reloadOnce();
}

// A hiccup is not worth a sentence.
function followAbsence({ standing, away }) {
  let timer = null;
  effect(() => {
    clearTimeout(timer);
    if (standing.value === "current") away.value = false;
    else timer = setTimeout(() => { away.value = true; }, AWAY_MS);
  });
}

function filled(snapshot) {
  const store = createStore();
  applySnapshot(store, snapshot);
  return store;
}

function keepHouse(outbox) {
  const tend = () => { outbox.beat(); outbox.adopt(); };
  tend();
  setInterval(tend, BEAT_MS);
  onLeave(outbox.release);
}

// Many changes, one drawing. A hidden page has no frames, so there a timer does it.
function oncePerFrame(act) {
  let planned = false;
  const run = () => { planned = false; act(); };
  return () => {
    if (planned) return;
    planned = true;
    document.hidden ? setTimeout(run, 50) : requestAnimationFrame(run);
  };
}
