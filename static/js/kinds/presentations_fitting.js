import { useEffect, useLayoutEffect, useState } from "../parts/html.js";

// Which of the steps fits: the first with which `place` does not run over, else the last. Tried before anything is
// painted; anew when `about` changes, when the beamer does, and when the letters have arrived.
export function useFitting(place, steps, about) {
  const [tried, setTried] = useState({ about, step: 0 });
  const step = tried.about === about ? tried.step : 0;
  useLayoutEffect(() => {
    const { scrollHeight, clientHeight } = place.current;
    if (scrollHeight > clientHeight + 1 && step < steps.length - 1) setTried({ about, step: step + 1 });
  });
  useEffect(() => {
    const again = () => setTried({ about, step: 0 });
    document.fonts?.ready.then(again);
    addEventListener("resize", again);
    return () => removeEventListener("resize", again);
  }, [about]);
  return steps[step];
}
