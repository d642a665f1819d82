// Which presentation I chose in the list, and whether something on the page shows it.
import { signal } from "../parts/html.js";

// {round: {id}}: another object every time, so that choosing the same again is a choice too.
export const chosen = signal({});
// How many places show what was chosen. Where there is none, the list does it by itself.
export const homes = signal(0);

export function choose(round, presentation) {
  chosen.value = { ...chosen.value, [round.id]: { id: presentation.id } };
  scrollTo(0, 0);
}
