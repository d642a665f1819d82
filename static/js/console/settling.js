import { useEffect, useRef, useState } from "../parts/html.js";

// A press that was meant for the step before must not take the one that has just come in its place: also when somebody
// else took the step, or a double click was one click too many.
const SETTLE_MS = 700;

// `nameOf()` says what stands there now. Answers whether a press may count, to ask at the moment of the press, and
// whether it could when this was drawn.
export function useSettling(nameOf) {
  const name = nameOf();
  const last = useRef({ name, at: -Infinity });
  const [, drawAgain] = useState(0);
  if (last.current.name !== name) last.current = { name, at: performance.now() };
  const isSettled = () => last.current.name === nameOf() && performance.now() - last.current.at >= SETTLE_MS;
  const settled = isSettled();
  useEffect(() => {
    // Asked when it was drawn: on a busy machine this comes so late that it has settled by now, and nobody has seen it.
    if (settled) return undefined;
    const timer = setTimeout(() => drawAgain((n) => n + 1), SETTLE_MS + 20);
    return () => clearTimeout(timer);
  }, [name]);
  return { isSettled, settled };
}
