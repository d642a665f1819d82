// What the wall knows of the groups of a round: where each sits, and how much it wrote. Their boards it does not see.
import { ofGroup } from "../parts/by_group.js";
import { all } from "../parts/facts.js";

export const groupsOf = ({ view }, round) =>
  all(view, "group").filter((group) => group.round === round.id).sort((a, b) => a.position - b.position);

const NONE = { notes: 0, picked: 0 };
export const tallyOf = ({ view }, group) => ofGroup(view, "tally", group) ?? NONE;

// All notes of a round, wherever they were written. What was sent to the plenary is counted where it was written.
export function notesWritten({ view }, round) {
  const tallies = all(view, "tally").filter((tally) => tally.round === round.id);
  const inGroups = tallies.some(({ group }) => group);
  return tallies.filter(({ group }) => !inGroups || group).reduce((sum, { notes }) => sum + notes, 0);
}

// "Subgroep 3" is known by its number; a name of its own is said in full.
export const shortName = ({ name }) => /\s(\d+)$/.exec(name)?.[1] ?? name;
