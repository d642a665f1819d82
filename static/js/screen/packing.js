// Where notes hang on the wall. Each next one goes under the shortest track, so what hangs already stays where it is;
// what no longer fits starts a new page. Heights, room and gap are pixels. Answers pages of tracks of indexes.
export function packed(heights, { tracks, room, gap }) {
  const pages = [];
  let ends = null;
  heights.forEach((height, index) => {
    let track = ends ? shortest(ends) : 0;
    const full = ends && ends[track] > 0 && ends[track] + height > room;
    if (!ends || full) {
      pages.push(Array.from({ length: tracks }, () => []));
      ends = new Array(tracks).fill(0);
      track = 0;
    }
    pages.at(-1)[track].push(index);
    ends[track] += height + gap;
  });
  return pages;
}

// When nothing more comes: as many pages, about equally full, so that no note hangs alone on the last.
export function packedEvenly(heights, { tracks, room, gap }) {
  const within = (least) => packed(heights, { tracks, room: least, gap });
  const pages = within(room).length;
  if (pages < 2) return within(room);
  let low = 0;
  let high = room;
  while (high - low > 1) {
    const half = (low + high) / 2;
    if (within(half).length > pages) low = half;
    else high = half;
  }
  return within(high);
}

const shortest = (ends) => ends.indexOf(Math.min(...ends));
