// What this page asks for besides, because somebody looks at it: a board that was opened, counted by who looks.
export function createListening(changed) {
  const counted = new Map();
  let timer = null;

  // Who closes one board and opens another changes what is heard once.
  function tell() {
    timer ??= setTimeout(() => { timer = null; changed(); });
  }

  function count(audience, by) {
    const before = counted.get(audience) ?? 0;
    before + by ? counted.set(audience, before + by) : counted.delete(audience);
    if (before === 0 || before + by === 0) tell();
  }

  return {
    has: (audience) => counted.has(audience),
    // Answers how to stop.
    listen(audience) {
      count(audience, 1);
      return () => count(audience, -1);
    },
  };
}
