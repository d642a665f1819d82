import { nt, t } from "../parts/texts.js";
import { roundsOf } from "../parts/facts.js";
import { stageOf } from "./steering.js";

// The obvious next step of this moment: what Enter does and what the one filled button says.
export function nextStep(live, steering, { followed, ask }) {
  const { stage, round, next } = stageOf(live);
  const step = (type, words, act, hint) => ({ words, act, hint, busy: steering.isBusy(type) });
  const opening = (planned) => step("OpenRound", t("Start {title}", { title: planned.title }), () => { followed(); steering.open(planned); },
    nt("It takes {n} minute.", "It takes {n} minutes.", planned.minutes));
  if (stage === "lobby") return step("StartSession", t("Start the session"), steering.start, t("The phones then leave the waiting page."));
  if (stage === "running" || stage === "paused") return step("CloseRound", t("Close the round"), () => steering.close(round), graceHint(round));
  if (stage === "closing") return step("EndGrace", t("Close now"), () => steering.closeNow(round), t("What comes after that is kept as late."));
  if (stage === "between") return opening(next);
  if (stage === "finished") return step("EndSession", t("End the session"), ask, roundsOf(live).length ? t("All rounds are done.") : null);
  return null;
}

const graceHint = ({ grace_ms: grace }) => (grace ? nt("Who is still typing gets {n} second to finish.", "Who is still typing gets {n} seconds to finish.", Math.round(grace / 1000)) : null);
