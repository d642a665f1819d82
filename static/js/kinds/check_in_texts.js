import { html, useMemo, useRef } from "../parts/html.js";
import { nt, t } from "../parts/texts.js";
import { useFit } from "../screen/fit.js";
import { readingMs, useTurning } from "../screen/turning.js";

const APART = "\u001f";

// Answers in the open, a page at a time as notes are: what is new goes first. `texts` begins with the newest.
export function Texts({ texts, answers, still }) {
  const wall = useRef(null);
  const layout = marksOf(texts).join(APART);
  const marks = useMemo(() => layout.split(APART), [layout]);
  const { sheets, unmeasured } = useFit(wall, useMemo(() => [marks], [marks]), { even: still, layout });
  const pages = useMemo(() => (sheets[0] ?? []).map(pageOf), [sheets]);
  const page = useTurning(pages);
  const left = answers - texts.length;
  return html`<div class="wall" ref=${wall} data-columns="1">
      <section class="column" aria-label=${t("Answers")}><div class="sheet">
        ${(pages[page]?.tracks ?? []).map((track, at) => html`<ul class="track" key=${`${page} ${at}`}>${track.map(draw)}</ul>`)}
        <ul class="gauge" aria-hidden="true">${unmeasured.map(draw)}</ul>
      </div></section>
    </div>
    <p class="screen__more"><span>${left > 0 && nt("and {n} earlier answer", "and {n} earlier answers", left)}</span>
      ${pages.length > 1 && html`<span>${t("{n} of {all}", { n: page + 1, all: pages.length })}</span>`}</p>`;
}

// The oldest first, so that what hangs there stays; the same words of two people are two marks.
function marksOf(texts) {
  const times = new Map();
  return [...texts].reverse().map((text) => {
    times.set(text, (times.get(text) ?? 0) + 1);
    return `${times.get(text)} ${text}`;
  });
}

const textOf = (mark) => mark.slice(mark.indexOf(" ") + 1);

const draw = (mark) => html`<li key=${mark} class="note" data-mark=${mark}><p class="note__text">${textOf(mark)}</p></li>`;

function pageOf(tracks) {
  const ids = tracks.flat();
  return { tracks, ids, ms: readingMs(ids.reduce((letters, mark) => letters + mark.length, 0)) };
}
