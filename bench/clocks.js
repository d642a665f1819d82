// Fifty phones in one page: each with the product's own clock.js, a clock of its own that is wrong, and a slow line of
// its own, because the server says how much may be asked on one.
// Evaluated in a page of the server. What it answers is asked again and again, so that nothing here measures itself.
async (phones) => {
  const { createClock } = await import("/static/js/live/clock.js");
  const { openSocket } = await import("/static/js/live/socket.js");
  const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  const connected = () => new Promise((resolve) => {
    const opened = openSocket({ connected: () => resolve(opened), lost() {}, heard: {} });
    opened.connect();
  });
  const nearby = await connected();

  // The truth: the server's time by the monotonic clock that both share, from the quickest of many exchanges.
  let truth = { trip: Infinity };
  for (let left = 40; left > 0; left -= 1) {
    const sent = performance.now();
    const { server_ms: serverMs } = await nearby.ask("clock", { t: 0 });
    const trip = performance.now() - sent;
    if (trip < truth.trip) truth = { trip, ahead: serverMs - (sent + trip / 2) };
  }

  const began = performance.now();
  const made = await Promise.all(phones.map(async ({ wrong_ms: wrong, drift, lines }) => {
    const socket = await connected();
    const now = () => Math.floor(began + truth.ahead + wrong + (performance.now() - began) * (1 + drift));
    let turn = 0;
    const ask = async () => {
      const [up, down] = lines[turn++ % lines.length];
      await sleep(up);
      const answer = await socket.ask("clock", { t: 0 });
      await sleep(down);
      return answer;
    };
    return { clock: createClock({ now }), ask };
  }));

  window.room = {
    trip: truth.trip,
    measure: () => Promise.all(made.map(({ clock, ask }) => clock.keepMeasuring(ask))),
    errors: () => made.map(({ clock }) => Math.abs(clock.now() - (performance.now() + truth.ahead))),
    offsets: () => made.map(({ clock }) => clock.offset.value),
    stop: () => made.forEach(({ clock }) => clock.stop()),
  };
  return truth.trip;
}
