import { Phone as Ambition } from "../kinds/ambition.js";
import { Phone as Break } from "../kinds/break.js";
import { Phone as CheckIn } from "../kinds/check_in.js";
import { Phone as LookBack } from "../kinds/look_back.js";
import { Phone as Notes } from "../kinds/notes.js";
import { Phone as Presentations } from "../kinds/presentations_phone.js";
import { Phone as Talk } from "../kinds/talk.js";

// What a round of each kind looks like here. A kind that is newer than this page has no view.
export const VIEWS = { ambition: Ambition, break: Break, "check-in": CheckIn, "look-back": LookBack, notes: Notes, presentations: Presentations, talk: Talk };
