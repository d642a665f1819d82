// Which key does what at this moment. The dialog with all keys tells the same.
import { t } from "../parts/texts.js";
import { coverOrUncover } from "./cover.js";
import { nextStep } from "./next_step.js";
import { back, isAway, openPeople } from "./place.js";
import { openSheet } from "./sheets.js";
import { hasSlots, slotClock } from "./slots.js";
import { stageOf } from "./steering.js";
import { wallKeys } from "./wall.js";

export function keysOf(live, steering, isSettled) {
  const { stage, round } = stageOf(live);
  const keys = { ...wallKeys(live, steering), p: openPeople, v: coverOrUncover, "?": () => openSheet("keys") };
  // n does so too, for who has the focus on a button that takes the Enter itself.
  keys.Enter = keys.n = () => isSettled() && nextStep(live, steering)?.act();
  if (isAway()) keys.Escape = back;
  if (hasSlots(round)) Object.assign(keys, keysOfSlot(slotClock(live, steering, round), isSettled));
  else if (stage === "running" || stage === "paused") {
    keys[" "] = () => isSettled() && steering.pauseOrResume(round);
    keys["+"] = keys["="] = () => steering.extend(round);
  }
  if (stage !== "ended") {
    keys.m = () => openSheet("message");
    keys.a = () => openSheet("retime");
  }
  const last = live.view.get("step", live.page.session);
  if (last) keys.z = () => steering.undo(last);
  return keys;
}

const keysOfSlot = (clock, isSettled) => (clock ? {
  " ": () => isSettled() && clock.pauseOrResume(), "+": clock.more, "=": clock.more, "-": clock.less,
} : {});

export const KEYS = () => [
  ["enter n", t("The next step, as the blue button says")],
  [t("space"), t("Pause, and go on")],
  ["+", t("One minute more")],
  ["-", t("One minute less for who presents")],
  ["z", t("Undo the latest step")],
  ["1", t("The QR code on the screen")],
  ["2", t("The question on the screen")],
  ["3", t("What came of the round on the screen")],
  ["p", t("The people, and back")],
  ["↑ ↓", t("Along who is in the queue; who is chosen moves")],
  ["m", t("A message to everybody or one group")],
  ["a", t("Fit the agenda to the time")],
  ["v", t("Cover or show names, scripts and notes")],
  ["esc", t("Back, or close")],
  ["?", t("These keys")],
];
