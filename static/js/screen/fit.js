import { useEffect, useLayoutEffect, useState } from "../parts/html.js";

const TIGHTEST = 2;

// Letters as large as the notes allow, in three steps; below the smallest nothing can be read at eight metres.
// What then still does not fit is left out, oldest first. Answers how many that are.
export function useFit(wall, layout) {
  const [left, setLeft] = useState(0);
  const [size, setSize] = useState(0);
  useEffect(() => {
    const again = () => setSize((turn) => turn + 1);
    addEventListener("resize", again);
    document.fonts?.ready.then(again);
    return () => removeEventListener("resize", again);
  }, []);
  useLayoutEffect(() => { setLeft(wall.current ? fit(wall.current) : 0); }, [layout, size]);
  return left;
}

function fit(element) {
  const notes = [...element.querySelectorAll(".note")];
  for (const note of notes) note.hidden = false;
  for (let step = 0; step <= TIGHTEST; step += 1) {
    element.parentElement.dataset.fit = step;
    if (element.scrollHeight <= element.clientHeight) return 0;
  }
  const { bottom } = element.getBoundingClientRect();
  const outside = notes.filter((note) => note.getBoundingClientRect().bottom > bottom);
  for (const note of outside) note.hidden = true;
  return outside.length;
}
