// Lays notes out over pages by how high they really are. Each new one is measured once, where nobody sees it.
import { useEffect, useLayoutEffect, useRef, useState } from "../parts/html.js";
import { packed, packedEvenly } from "./packing.js";

// From large letters to the smallest that can be read at eight metres. With this many notes only those can do.
const STEPS = [0, 1, 2];
const MANY = 24;

// wall: a ref on the element in which .sheet are the columns' places for notes and .gauge is where they are measured.
// columns: [[mark]], what hangs in each; a mark stands for one version of a note, data-mark in the gauge.
// Answers {sheets: [per column [per page [per track [mark]]]], unmeasured: [mark]}: those belong in the gauge.
export function useFit(wall, columns, { even, layout }) {
  const heights = useRef(new Map()).current;
  const [sheets, setSheets] = useState([]);
  const turn = useSize(wall, () => heights.clear());
  const steps = columns.flat().length > MANY ? STEPS.slice(-1) : STEPS;
  const unmeasured = columns.flat().filter((mark) => steps.some((step) => !heights.has(`${step} ${mark}`)));
  useLayoutEffect(() => {
    const found = fitted(wall.current, { heights, columns, steps, pack: even ? packedEvenly : packed });
    setSheets((now) => (JSON.stringify(now) === JSON.stringify(found) ? now : found));
  }, [layout, even, turn]);
  return { sheets, unmeasured };
}

// Another beamer, letters that arrived, a heading of another height: everything is measured anew.
function useSize(wall, forget) {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const again = () => { forget(); setTurn((now) => now + 1); };
    const observer = new ResizeObserver(again);
    observer.observe(wall.current);
    document.fonts?.ready.then(again);
    return () => observer.disconnect();
  }, []);
  return turn;
}

// The largest letters with which everything hangs there at once; else the smallest, on as many pages as it takes.
function fitted(wall, { heights, columns, steps, pack }) {
  let sheets = [];
  for (const step of steps) {
    wall.closest("main").dataset.fit = step;
    for (const note of wall.querySelectorAll(".gauge [data-mark]"))
      heights.set(`${step} ${note.dataset.mark}`, note.getBoundingClientRect().height);
    const place = placeOf(wall);
    sheets = columns.map((marks) => {
      const found = pack(marks.map((mark) => heights.get(`${step} ${mark}`)), place);
      return found.map((page) => page.map((track) => track.map((index) => marks[index])));
    });
    if (sheets.every((pages) => pages.length < 2)) break;
  }
  return sheets;
}

function placeOf(wall) {
  const places = [...wall.querySelectorAll(".sheet")];
  const style = getComputedStyle(places[0]);
  return {
    tracks: style.gridTemplateColumns.split(" ").length,
    room: Math.min(...places.map(({ clientHeight }) => clientHeight)),
    gap: parseFloat(style.rowGap),
  };
}
