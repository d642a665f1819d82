// What a facilitator presses while a round of presentations runs: the obvious next step, and the keys of the slot.
import { countdown } from "../parts/times.js";
import { nt, t } from "../parts/texts.js";
import { isPause, isPaused, nextOf, onStage, partAfter, placesOf, queueOf, whoOf } from "./presentations_facts.js";
import { partWords } from "./presentations_words.js";

const MINUTE_S = 60;

// As the steps of console/next_step.js. None when everybody has been: then the round is closed.
export function stepOf(live, steering, round) {
  const { queue, places, on, next, part } = factsOf(live, round);
  if (!queue) return null;
  if (part) return goTo(steering, on, part, queue);
  if (next) return begin(steering, next, places, queue);
  return on ? end(steering, on) : null;
}

// Who comes next matters only where the step is theirs.
export function momentOf(live, round) {
  const { on, next, part } = factsOf(live, round);
  return [on?.id, on?.part, part || next?.id].join();
}

function factsOf(live, round) {
  const [queue, places] = [queueOf(live, round), placesOf(live, round)];
  const on = onStage(places);
  const part = queue && on && !isPause(on) && partAfter(queue, on.part);
  return { queue, places, on, next: nextOf(places), part };
}

const goTo = (steering, { id }, part, { parts }) => ({
  type: "GoToPart", words: t("On to {part}", { part: partWords(part).toLocaleLowerCase() }),
  hint: nt("It takes {n} minute.", "It takes {n} minutes.", parts[part]),
  act: () => steering.step("GoToPart", { presentation: id, part }),
});

function begin(steering, place, places, queue) {
  const begun = places.some(({ started_at: started }) => started);
  const words = begun ? t("Next is {name}", { name: whoOf(place) }) : t("Begin {name}", { name: whoOf(place) });
  const hint = isPause(place) ? nt("It takes {n} minute.", "It takes {n} minutes.", place.minutes)
    : nt("Presenting takes {n} minute.", "Presenting takes {n} minutes.", queue.parts.present);
  return {
    type: "StartPresentation", words, hint,
    act: () => steering.step("StartPresentation", { presentation: place.id }),
  };
}

const end = (steering, { id }) => ({
  type: "EndPresentation", words: t("End the last presentation"), hint: t("Feedback goes on for a while."),
  act: () => steering.step("EndPresentation", { presentation: id }),
});

// The clock of the slot: what its buttons and its keys do. None while nobody is on.
export function clockOfSlot(live, steering, round) {
  const on = onStage(placesOf(live, round));
  if (!on) return null;
  const paused = isPaused(on);
  const more = (seconds) => () => steering.step("ExtendPart", { presentation: on.id, seconds });
  return {
    paused, more: more(MINUTE_S), less: more(-MINUTE_S),
    pauseOrResume: () => steering.step(paused ? "ResumePresentation" : "PausePresentation", { presentation: on.id }),
  };
}

export const lengthOfPart = ({ parts }, part) => countdown(parts[part] * MINUTE_S * 1000);
