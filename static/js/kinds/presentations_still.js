import { all, one, sessionOf } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { FeedbackList } from "./feedback.js";

// Feedback goes on for a while after its round, also when the next one has begun.
export function FeedbackStill({ live, round }) {
  if (sessionOf(live).state !== "running") return null;
  const rounds = new Set(all(live.view, "presentation").filter(({ feedback_open: open }) => open).map((place) => place.round));
  rounds.delete(round?.kind === "presentations" ? round.id : undefined);
  return [...rounds].map((id) => html`<${FeedbackList} key=${id} live=${live} round=${one(live.view, "round", id) ?? { id }} />`);
}
