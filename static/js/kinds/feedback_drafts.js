// What somebody is writing about each presentation, kept on this phone until it was sent.
import { signal } from "../parts/html.js";
import { saysAnything } from "./feedback_said.js";

// Drafts are no signals, so something has to say that one went elsewhere than in the form.
export const draftsChanged = signal(0);

export function draftOf({ drafts }, presentation) {
  try { return JSON.parse(drafts.read("feedback", presentation.id)); } catch { return null; }
}

export const keepDraft = ({ drafts }, presentation, said) =>
  drafts.write(said ? JSON.stringify(said) : "", "feedback", presentation.id);

export function dropDraft(live, presentation) {
  keepDraft(live, presentation, null);
  draftsChanged.value += 1;
}

// Something that was written and not sent.
export function unsentOf(live, presentation) {
  const draft = draftOf(live, presentation);
  return draft && saysAnything(draft) ? draft : null;
}
