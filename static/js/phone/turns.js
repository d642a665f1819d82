import { announce } from "../parts/announce.js";
import { isOpen } from "../parts/facts.js";
import { useEffect, useRef } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { now } from "../parts/ticker.js";
import { standing } from "../parts/times.js";

// The page changes by itself; who does not see that hears it: what begins and ends, and the last minute. Draws nothing.
export function Turns({ session, round }) {
  const before = useRef(null);
  const turn = round && { id: round.id, state: round.state };
  useEffect(() => {
    announce(wordsFor(session, round, before.current), "turn");
    before.current = turn;
  }, [session.state, round?.id, round?.state]);
  useTop([session.state, round?.id, Boolean(round && isOpen(round))].join());
  const { phase } = round && !HAS_SLOTS.includes(round.kind) ? standing(round, now.value) : {};
  useEffect(() => announce(CLOCK[phase]?.(), "clock"), [round?.id, phase]);
  return null;
}

// What the page is about is something else now, so it begins at its top, not where one was reading before.
function useTop(about) {
  const last = useRef(about);
  useEffect(() => {
    if (last.current !== about) scrollTo(0, 0);
    last.current = about;
  }, [about]);
}

// There the time is that of who presents, who hears it themselves.
const HAS_SLOTS = ["presentations"];

const CLOCK = {
  minute: () => t("The last minute."),
  over: () => t("The time is up."),
};

function wordsFor(session, round, before) {
  if (session.state === "ended") return t("The session is over.");
  if (round?.state === "running") return running(round, before?.id === round.id ? before.state : null);
  if (round?.state === "paused") return t("The clock stands still.");
  if (round?.state === "closing") return t("Finish your sentence and post it.");
  return round?.state === "closed" ? t("Thank you. This round is done") : "";
}

function running(round, was) {
  if (was === "paused") return t("The clock runs again.");
  if (was === "closing" || was === "closed") return t("The round goes on.");
  return t("{title} has started", { title: round.title });
}
