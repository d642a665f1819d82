// A field as high as its words, also in browsers that cannot do that by themselves.
import { useLayoutEffect } from "./html.js";

const MOST = 30;

export function useGrowing(field, words, least) {
  useLayoutEffect(() => {
    const area = field.current;
    if (!area || CSS.supports("field-sizing", "content")) return;
    const { lineHeight, fontSize, paddingTop, paddingBottom } = getComputedStyle(area);
    const line = parseFloat(lineHeight) || parseFloat(fontSize) * 1.2; // "normal" is no number
    area.rows = least;
    if (area.scrollHeight <= area.clientHeight) return;
    const lines = (area.scrollHeight - parseFloat(paddingTop) - parseFloat(paddingBottom)) / line;
    area.rows = Math.min(MOST, Math.max(least, Math.ceil(lines - 0.1)));
  }, [words]);
}
