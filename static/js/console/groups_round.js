import { one, plenaryBoard } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { groupsOf } from "./group_facts.js";
import { GroupsGlance } from "./groups_glance.js";
import { isPlenaryShown, Tabs } from "./tabs.js";

// A round in groups that has been opened: the groups, and what has come of it for everybody, as its kind shows it.
export function GroupsRound({ live, steering, round, View }) {
  const board = plenaryBoard(live, round);
  const notes = board ? (one(live.view, "tally", board.id)?.notes ?? 0) : null;
  const together = View && (board || round.kind === "check-in");
  return html`
    ${together && html`<${Tabs} round=${round} groups=${groupsOf(live, round).length} notes=${notes} />`}
    ${together && isPlenaryShown(round)
      ? html`<${View} live=${live} steering=${steering} round=${round} />`
      : html`<${GroupsGlance} live=${live} steering=${steering} round=${round} />`}`;
}
