// The tick rule of facilitator/live/broadcast.py: at once when it is quiet, else once a tick that grows with the
// number of those who hear it, so that a thousand phones cost four frames a second each however much is written.
const SHORTEST_MS = 20;
const EACH_MS = 0.25;

export class Broadcast {
  #due = new Set();
  #flushed = new Map();

  constructor(echo, live) {
    this.echo = echo;
    this.live = live;
  }

  touch(audiences) {
    for (const audience of audiences) {
      if (this.#due.has(audience)) continue;
      this.#due.add(audience);
      const listeners = this.live.adapter.rooms.get(audience)?.size ?? 0;
      const at = (this.#flushed.get(audience) ?? 0) + Math.max(SHORTEST_MS, EACH_MS * listeners);
      const wait = at - performance.now();
      if (wait > 0) setTimeout(() => this.#flush(audience), wait);
      else setImmediate(() => this.#flush(audience));
    }
  }

  #flush(audience) {
    this.#due.delete(audience);
    this.#flushed.set(audience, performance.now());
    for (const frame of this.echo.audience(audience).unsent()) this.live.to(audience).emit("changes", frame);
  }
}
