// The one socket of this tab. Websocket first; polling only where a proxy lets no websocket through.
import { io } from "../../vendor/socket.io.js";

const ANSWER_MS = 10_000;
const PROBE_MS = 3000;
const FRESH_MS = 2000;

export function openSocket({ connected, lost, heard }) {
  const socket = io("/live", {
    transports: ["websocket", "polling"], tryAllTransports: true, autoConnect: false,
    reconnectionDelay: 500, reconnectionDelayMax: 3000, randomizationFactor: 0.5, timeout: 8000, // at most 4.5 s
  });
  let startedAt = 0;
  let crowded = false;

  socket.on("connect", () => { crowded = false; connected(); });
  socket.on("goodbye", ({ reason }) => { crowded = reason === "too_many_pages"; });
  socket.on("disconnect", (reason) => {
    lost();
    // After the server hung up socket.io does not come back by itself. Where there are too many pages it waits to be
    // looked at: else they would push each other out for ever.
    if (reason === "io server disconnect" && !crowded) setTimeout(() => socket.connect(), 1000 + 2000 * Math.random());
  });
  for (const [event, act] of Object.entries(heard)) socket.on(event, act);

  const ask = (verb, body, ms = ANSWER_MS) => socket.timeout(ms).emitWithAck(verb, body);

  // Also cuts short the pause between two attempts.
  function restart() {
    if (Date.now() - startedAt < FRESH_MS) return;
    startedAt = Date.now();
    socket.disconnect();
    socket.connect();
  }

  return {
    ask, restart,
    connect() {
      startedAt = Date.now();
      socket.connect();
    },
    tell: (verb, body) => socket.connected && socket.emit(verb, body),
    // A connection can look open and be dead: ask something, and start again when no answer comes.
    async probe() {
      if (!socket.connected) return restart();
      await ask("clock", { t: Date.now() }, PROBE_MS).catch(restart);
    },
  };
}
