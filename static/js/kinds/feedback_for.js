import { one } from "../parts/facts.js";
import { html, useEffect, useRef } from "../parts/html.js";
import { choose, chosen, homes } from "./feedback_chosen.js";
import { unsentOf } from "./feedback_drafts.js";
import { FeedbackHere } from "./feedback_here.js";
import { Nudges } from "./feedback_nudges.js";

// Feedback on the presentation that is on; or on another one that I chose, or am in the middle of.
export function FeedbackFor({ live, round, presentation }) {
  useEffect(() => { homes.value += 1; return () => { homes.value -= 1; }; }, []);
  const shown = useShown(live, round, presentation);
  if (!shown) return html`<${Nudges} live=${live} round=${round} />`;
  const back = presentation && shown.id !== presentation.id ? { to: presentation, go: () => choose(round, presentation) } : null;
  return html`
    <${Nudges} live=${live} round=${round} beside=${shown} />
    <${FeedbackHere} key=${shown.id} live=${live} round=${round} presentation=${shown} back=${back}
      heading=${presentation ? "h1" : "h2"} />`;
}

// Where nobody is on stage the list shows what was chosen by itself.
export function Chosen({ live, round }) {
  const place = chosen.value[round.id];
  const shown = place && !homes.value && one(live.view, "presentation", place.id);
  const before = useRef(place);
  useEffect(() => {
    if (before.current !== place) document.getElementById("feedback-for")?.scrollIntoView({ block: "center" });
    before.current = place;
  }, [place]);
  return shown ? html`<${FeedbackHere} key=${shown.id} live=${live} round=${round} presentation=${shown} />` : null;
}

// The next one on stage takes the place of the last, except under the fingers of who is still writing. When nobody is on
// any more, the last stays as long as it can be written to.
function useShown(live, round, on) {
  const last = useRef(null);
  const wish = chosen.value[round.id];
  const was = last.current;
  if (!was) last.current = { on: on?.id, wish, id: on?.id ?? wish?.id };
  else if (was.wish !== wish) last.current = { on: on?.id, wish, id: wish?.id ?? on?.id };
  else if (was.on !== on?.id) last.current = { on: on?.id, wish, id: staysOn(live, was.id, on) ? was.id : on?.id };
  return one(live.view, "presentation", last.current.id);
}

function staysOn(live, id, on) {
  const presentation = one(live.view, "presentation", id);
  return Boolean(presentation?.feedback_open && (!on || unsentOf(live, presentation)));
}
