import { html, useEffect, useLayoutEffect, useRef, useState } from "../parts/html.js";
import { nt } from "../parts/texts.js";

const HEAVIEST = 5;
const TIGHTEST = 4;

// Words as they were given, the most given first and largest. What stands where follows from the words alone.
export function Words({ words }) {
  const list = useRef(null);
  const left = useFit(list, JSON.stringify(words));
  const most = words[0]?.n ?? 1;
  return html`<ul class="words words--wall" ref=${list} data-few=${words.length < 8}>
      ${words.map(({ word, n }) => html`<li key=${word} data-weight=${weightOf(n, most)}>
        <span>${word}</span>${n > 1 && html` <b>${n}</b>`}</li>`)}
    </ul>
    <p class="screen__more">${left > 0 && nt("and {n} other word", "and {n} other words", left)}</p>`;
}

export const weightOf = (n, most) => (most === 1 ? 1 : 1 + Math.round(((n - 1) / (most - 1)) * (HEAVIEST - 1)));

// The largest letters with which all of them stand on the wall; below the smallest those that were given least are
// left out. Answers how many that are.
function useFit(list, words) {
  const [left, setLeft] = useState(0);
  const [size, setSize] = useState(0);
  useEffect(() => {
    const again = () => setSize((turn) => turn + 1);
    const observer = new ResizeObserver(again);
    observer.observe(list.current);
    document.fonts?.ready.then(again);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => { setLeft(fit(list.current)); }, [words, size]);
  return left;
}

function fit(list) {
  const items = [...list.children];
  for (const item of items) item.hidden = false;
  for (let step = 0; step <= TIGHTEST; step += 1) {
    list.dataset.fit = step;
    if (list.scrollHeight <= list.clientHeight && list.scrollWidth <= list.clientWidth) return 0;
  }
  const { bottom } = list.getBoundingClientRect();
  const outside = items.filter((item) => item.getBoundingClientRect().bottom > bottom);
  for (const item of outside) item.hidden = true;
  return outside.length;
}
