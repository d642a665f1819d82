// The latest step in words: what was done, and by whom when it was not from this page.
import { onStage, placesOf, whoOf } from "../kinds/presentations_facts.js";
import { partWords } from "../kinds/presentations_words.js";
import { one } from "../parts/facts.js";
import { t } from "../parts/texts.js";

const DONE = {
  StartSession: () => t("The session has started"),
  StartRehearsal: () => t("The rehearsal has started"),
  OpenRound: ({ title }) => t("{title} has started", { title }),
  PauseRound: () => t("The clock stands still"),
  ResumeRound: () => t("The clock runs again"),
  ExtendRound: () => t("There is more time"),
  CloseRound: ({ title }) => t("{title} has been closed", { title }),
  ShowOnScreen: () => t("The screen shows something else"),
  RetimeAgenda: () => t("The agenda fits the time again"),
  StartPresentation: ({ name }) => (name ? t("{title} has started", { title: name }) : t("Another presentation is on")),
  GoToPart: ({ part }) => (part ? t("Now: {part}", { part }) : t("The presentation is in another part")),
  ExtendPart: () => t("The time of this part is different now"),
  PausePresentation: () => t("The clock stands still"),
  ResumePresentation: () => t("The clock runs again"),
  EndPresentation: () => t("The presentation has ended"),
};

const DONE_BY = {
  StartSession: (who) => t("{by} started the session", who),
  StartRehearsal: (who) => t("{by} started the rehearsal", who),
  OpenRound: (who) => t("{by} started {title}", who),
  PauseRound: (who) => t("{by} stopped the clock", who),
  ResumeRound: (who) => t("{by} let the clock run again", who),
  ExtendRound: (who) => t("{by} gave more time", who),
  CloseRound: (who) => t("{by} closed {title}", who),
  ShowOnScreen: (who) => t("{by} put something else on the screen", who),
  RetimeAgenda: (who) => t("{by} fitted the agenda to the time", who),
  StartPresentation: (who) => t("{by} started another presentation", who),
  GoToPart: (who) => t("{by} went to another part of the presentation", who),
  ExtendPart: (who) => t("{by} changed the time of this part", who),
  PausePresentation: (who) => t("{by} stopped the clock", who),
  ResumePresentation: (who) => t("{by} let the clock run again", who),
  EndPresentation: (who) => t("{by} ended the presentation", who),
};

// Nothing for a step that this page does not know, or that can no longer be undone.
export function latestStep(live, steering, now) {
  const step = one(live.view, "step", live.page.session);
  if (!step || !DONE[step.verb] || step.at + live.limits.value.step_undo_ms < now) return null;
  const title = one(live.view, "round", step.round)?.title ?? "";
  const own = !step.by || steering.isOwn(step);
  return { step, words: own ? DONE[step.verb]({ title, ...stageOf(live, step) }) : DONE_BY[step.verb]({ by: step.by, title }) };
}

// Who is on stage, and in which part.
function stageOf(live, { round }) {
  const on = round && onStage(placesOf(live, { id: round }));
  return on ? { name: whoOf(on), part: on.part && partWords(on.part) } : {};
}
