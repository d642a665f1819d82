// One field while somebody types in it: its words, what they were changed from, and what has become of them.
import { useEffect, useRef, useState } from "../parts/html.js";
import { tellWriting } from "../phone/writing.js";
import { dropRefused, draftIn, fits, isOnItsWay, isSame, isWhole, keepDraft, refusedIn, refusedWords, revisionIn, sendWords, shownIn } from "./ambition_saving.js";

const PAUSE_MS = 1200;

export function useTyping(live, name) {
  const shown = shownIn(live, name);
  const revision = revisionIn(live, name);
  const onItsWay = isOnItsWay(live, name);
  const refused = refusedIn(live, name);
  const now = useRef(null);
  if (!now.current) now.current = begin(live, name, shown, revision);
  const [, draw] = useState(0);
  const state = now.current;
  follow(state, name, { shown, revision, refused });
  const dirty = !isSame(name, state.words, shown);

  // What could not go before goes when the last change has arrived, or when a draft was found here.
  useEffect(() => { if (dirty && !onItsWay && !refused) plan(); }, [onItsWay, dirty]);

  function plan() {
    clearTimeout(state.timer);
    state.timer = setTimeout(save, PAUSE_MS);
  }

  function type(words) {
    state.words = words;
    state.touched = true;
    if (refused) dropRefused(live, name);
    keepDraft(live, name, words === shown ? "" : words, state.base);
    tellWriting(live, true);
    plan();
    draw((turn) => turn + 1);
  }

  // `leaving`: there is no later.
  async function save(leaving = false) {
    clearTimeout(state.timer);
    const { words } = state;
    const stands = shownIn(live, name);
    if (isSame(name, words, stands)) return arrived(words);
    if (!fits(live, name, words)) return;
    if (!leaving && (isOnItsWay(live, name) || refusedIn(live, name))) return;
    state.sent = words;
    await sendWords(live, name, words, state.base);
    arrived(words);
  }

  // Only what the outbox holds whole is no draft any more: a line without a year waits here.
  function arrived(words) {
    if (draftIn(live, name) === words && isWhole(name, words)) keepDraft(live, name, "", 0);
  }

  const standing = refused ? "refused" : !fits(live, name, state.words) ? "too_long"
    : dirty || onItsWay ? "waiting" : state.touched && state.words ? "saved" : null;
  return { words: state.words, type, save, standing, refused };
}

function begin(live, name, shown, revision) {
  const words = draftIn(live, name) || refusedWords(live, name) || shown;
  const base = Number(live.drafts.read("base", "ambition", name) || revision);
  return { words, base, known: shown, sent: null, touched: words !== shown, timer: null };
}

// What stands there now, by oneself or by the other half of a duo. Words that are being typed stay under the fingers,
// and so do those that were not accepted.
function follow(state, name, { shown, revision, refused }) {
  const clean = isSame(name, state.words, state.known);
  const arrived = isSame(name, shown, state.words) || (state.sent !== null && isSame(name, shown, state.sent));
  if (!clean && !arrived) return;
  if (clean && !refused && !isSame(name, shown, state.words)) state.words = shown;
  state.known = shown;
  state.base = revision;
}
