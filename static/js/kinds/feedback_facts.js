// Reads the view for peer feedback: what is asked, whose presentation it is, what I gave, how much came in.
import { all, one } from "../parts/facts.js";

export const queueOf = ({ view }, round) => one(view, "queue", round.id);

// The places of a round that somebody presents on, in the order of the queue; a pause has no names.
export const presentationsOf = ({ view }, round) => all(view, "presentation")
  .filter((place) => place.round === round.id && place.names.length)
  .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

export const givenTo = ({ view }, presentation) => one(view, "given", presentation.id);
export const offeredTo = ({ view }, presentation) =>
  all(view, "offered").find((offer) => offer.presentation === presentation.id);

// Whether I present this myself, or my duo does: "presenter", "duo", or nothing.
export const ownAs = ({ view }, presentation) => one(view, "presenting", presentation.id)?.as;

// Told to guests alone: in a programme with a roster, who is not on it.
export const isGuest = ({ view, page }) => Boolean(one(view, "guest", page.person));

const NOTHING = { given: 0, of: 0, missing: null, offers: 0, released: false, held: null, enough: false };
export const coverageOf = ({ view }, presentation) => ({ ...NOTHING, ...one(view, "coverage", presentation.id) });

// Somebody, a duo, or several presenters, in the language of the page.
export const listed = (names) =>
  new Intl.ListFormat(document.documentElement.lang || "en", { type: "conjunction" }).format(names);
