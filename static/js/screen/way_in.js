import { one } from "../parts/facts.js";

// How phones get here now; the page's own block until the first news of it.
export const wayIn = ({ view, page }) => one(view, "join", page.session) ?? page.join;
