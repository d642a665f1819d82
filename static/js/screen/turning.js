// Which page is on the wall, and until when. Pages turn by themselves, calmly; what is new goes first.
import { useEffect, useRef, useState } from "../parts/html.js";

const LEAST_MS = 10_000;
const MOST_MS = 30_000;
const LETTERS_A_SECOND = 30;

// A page of notes stays as long as a room takes to read it from afar.
export const readingMs = (letters) => Math.min(MOST_MS, Math.max(LEAST_MS, (letters / LETTERS_A_SECOND) * 1000));

// pages: [{ids, ms}]. Answers the index of the page to show, and draws again when it is time to turn.
export function useTurning(pages) {
  const standing = useRef(null);
  const [, again] = useState(0);
  standing.current = turned(standing.current, pages, performance.now());
  useEffect(() => {
    if (pages.length < 2) return undefined;
    const timer = setTimeout(() => again((turn) => turn + 1), standing.current.until - performance.now());
    return () => clearTimeout(timer);
  });
  return standing.current.page;
}

// How it stands now: the page, since when, until when, whether it was new, and everything that has been shown.
// A page that hung there before gives way to what is new after its least time; one that is new itself is read in peace.
export function turned(before, pages, now) {
  if (!before) return entered(0, pages, new Set(), now);
  const page = Math.min(before.page, Math.max(0, pages.length - 1));
  const stay = read({ ...before, page }, pages, now);
  const fresh = pages.findIndex(({ ids }) => unseen(ids, stay.seen));
  const until = fresh >= 0 && !stay.fresh ? Math.min(stay.until, stay.since + LEAST_MS) : stay.until;
  if (now < until) return { ...stay, until };
  return entered(fresh >= 0 ? fresh : (page + 1) % Math.max(1, pages.length), pages, stay.seen, now);
}

function entered(page, pages, seen, now) {
  const { ids, ms } = pages[page] ?? { ids: [], ms: 0 };
  return { page, since: now, until: now + ms, fresh: unseen(ids, seen), seen: new Set([...seen, ...ids]) };
}

// What is added to the page that hangs there gets its time too.
function read(standing, pages, now) {
  const { ids, ms } = pages[standing.page] ?? { ids: [], ms: 0 };
  if (!unseen(ids, standing.seen)) return standing;
  const until = Math.max(standing.until, standing.since + ms, now + LEAST_MS);
  return { ...standing, until, fresh: true, seen: new Set([...standing.seen, ...ids]) };
}

const unseen = (ids, seen) => ids.some((id) => !seen.has(id));
