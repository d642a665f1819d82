// A list of which a page shows as many as there is room for, in two columns; the rest comes in its turn.
import { useLayoutEffect, useMemo, useState } from "../parts/html.js";
import { useTurning } from "./turning.js";

const TURN_MS = 8000;
const COLUMNS = 2;

// place: a ref on the element in which .gauge holds a row for every item, where nobody sees it. room(element) answers
// how high the list may be. Answers {from, to}: what to show of the items, and {page, pages}.
export function useListed(place, items, room) {
  const [each, setEach] = useState(items.length || 1);
  useLayoutEffect(() => {
    const fit = () => place.current && setEach(fitting(heightsIn(place.current), room(place.current)));
    fit();
    document.fonts?.ready.then(fit);
    addEventListener("resize", fit);
    return () => removeEventListener("resize", fit);
  }, [JSON.stringify(items)]);
  const pages = Math.ceil(items.length / each);
  const page = useTurning(useMemo(() => Array.from({ length: pages }, () => ({ ids: [], ms: TURN_MS })), [pages]));
  return { from: page * each, to: (page + 1) * each, page, pages };
}

const heightsIn = (place) => [...place.querySelectorAll(".gauge > *")].map((row) => row.getBoundingClientRect().height);

// How many of these rows a page can hold, when all pages hold about as many.
export function fitting(heights, room) {
  const total = heights.length;
  for (let pages = 1; pages < total; pages += 1) {
    const each = Math.ceil(total / pages);
    const highest = Math.max(...slices(heights, Math.ceil(each / COLUMNS)).map(sum));
    if (highest <= room) return each;
  }
  return 1;
}

const sum = (heights) => heights.reduce((all, height) => all + height, 0);
const slices = (list, size) => Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
