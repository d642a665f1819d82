// Who needs the facilitator now, in a sentence; said aloud when it changes, and always in sight in the bar.
import { all, currentRound, isOpen } from "../parts/facts.js";
import { nt } from "../parts/texts.js";
import { groupsOf } from "./group_facts.js";
import { say } from "./group_state.js";

export function callsOf(live) {
  const round = currentRound(live);
  return round && isOpen(round) ? groupsOf(live, round).filter(({ help }) => help) : [];
}

export const requestsOf = ({ view }) => all(view, "request").sort((a, b) => a.at - b.at);

export function requestSentence(requests) {
  return nt("Somebody wants to go on with another phone.", "{n} people want to go on with another phone.", requests.length);
}

export function alarm(live) {
  const calls = callsOf(live);
  const requests = requestsOf(live);
  const ended = live.view.get("session", live.page.session)?.state === "ended";
  if (ended) return "";
  return [say("help", calls), requests.length && requestSentence(requests)].filter(Boolean).join(" ");
}

export const lateSentence = (late) => nt("{n} minute behind", "{n} minutes behind", late);
