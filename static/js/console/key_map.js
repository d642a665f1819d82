// Which key does what at this moment. The dialog with all keys tells the same.
import { t } from "../parts/texts.js";
import { coverOrUncover } from "./cover.js";
import { nextStep } from "./next_step.js";
import { back, isAway, openPeople } from "./place.js";
import { openSheet } from "./sheets.js";
import { stageOf } from "./steering.js";
import { wallKeys } from "./wall.js";

export function keysOf(live, steering, isSettled) {
  const { stage, round } = stageOf(live);
  const keys = { ...wallKeys(live, steering), p: openPeople, v: coverOrUncover, "?": () => openSheet("keys") };
  keys.Enter = () => isSettled() && nextStep(live, steering)?.act();
  if (isAway()) keys.Escape = back;
  if (stage === "running" || stage === "paused") {
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

export const KEYS = () => [
  ["enter", t("The next step, as the blue button says")],
  [t("space"), t("Pause, and go on")],
  ["+", t("One minute more")],
  ["z", t("Undo the latest step")],
  ["1", t("The QR code on the screen")],
  ["2", t("The question on the screen")],
  ["3", t("What came of the round on the screen")],
  ["p", t("The people, and back")],
  ["m", t("A message to everybody or one group")],
  ["a", t("Fit the agenda to the time")],
  ["v", t("Cover or show names, scripts and notes")],
  ["esc", t("Back, or close")],
  ["?", t("These keys")],
];
