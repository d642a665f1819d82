import { Console as Ambition } from "../kinds/ambition.js";
import { Console as Break } from "../kinds/break.js";
import { Console as CheckIn } from "../kinds/check_in.js";
import { Console as LookBack } from "../kinds/look_back.js";
import { Console as Notes } from "../kinds/notes.js";
import { Console as Presentations, Planned } from "../kinds/presentations_console.js";
import { Console as Talk } from "../kinds/talk.js";

// What a round of each kind looks like here. A kind that is newer than this page has no view.
export const VIEWS = { ambition: Ambition, break: Break, "check-in": CheckIn, "look-back": LookBack, notes: Notes, presentations: Presentations, talk: Talk };

// What can be made ready before such a round begins.
export const PLANNED = { presentations: Planned };
