// What the keys of a rubric are called, and what its steps mean: the same words as facilitator/rubrics/words.py.
import { t } from "./texts.js";

const TITLES = {
  top: () => t("Top"),
  tip: () => t("Tip"),
  question: () => t("Question to the presenter"),
  offer: () => t("Offer"),
  next_time: () => t("Next time"),
  like: () => t("I like"),
  wish: () => t("I wish"),
  what_if: () => t("What if"),
  sharp: () => t("Sharp"),
  convincing: () => t("Convincing"),
  allies: () => t("Allies"),
  feasible: () => t("Feasible"),
  concrete: () => t("Concrete"),
  what: () => t("What"),
  why: () => t("Why"),
  with_whom: () => t("With whom"),
  when: () => t("When"),
  how: () => t("How"),
  confidence_before: () => t("Before the presentation I believed that this works out"),
  confidence_after: () => t("Now I believe that this works out"),
};

// A key that is newer than this page is shown as it is.
export const titleOfKey = (key) => TITLES[key]?.() ?? key;
export const titleOf = ({ key, title }) => title || titleOfKey(key);
export const keys = () => Object.keys(TITLES);

const STEPS = {
  3: () => [t("stop"), t("doubt"), t("go")],
  4: () => [t("not yet"), t("a little"), t("largely"), t("entirely")],
  5: () => [t("not at all"), t("hardly"), t("half"), t("fairly"), t("firmly")],
};

// The word of each step, the least first.
export const stepsOf = ({ steps }) => STEPS[steps]?.() ?? Array.from({ length: steps }, (_, index) => String(index + 1));

// What somebody is asked under each of these: an example says more than a rule.
const HINTS = {
  top: () => t("What is strong, and should stay as it is?"),
  tip: () => t("What could be sharper?"),
  question: () => t("What would you still like to know?"),
  next_time: () => t("What would you do differently next time?"),
  like: () => t("What do you find good about it?"),
  wish: () => t("What would you like to see added?"),
  what_if: () => t("Which idea does it give you?"),
};
export const hintOf = (key) => HINTS[key]?.() ?? "";

const COLOURS = { top: "green", like: "green", question: "blue", what_if: "rose", offer: "lilac" };
export const colourOf = (key) => COLOURS[key] ?? "yellow";
