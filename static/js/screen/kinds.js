import { Screen as Ambition } from "../kinds/ambition.js";
import { Screen as Break } from "../kinds/break.js";
import { Screen as CheckIn } from "../kinds/check_in.js";
import { Screen as LookBack } from "../kinds/look_back.js";
import { Screen as Notes } from "../kinds/notes.js";
import { barOf, Screen as Presentations } from "../kinds/presentations_screen.js";
import { Screen as Talk } from "../kinds/talk.js";

// What a round of each kind looks like here. A kind that is newer than this page has no view.
export const VIEWS = { ambition: Ambition, break: Break, "check-in": CheckIn, "look-back": LookBack, notes: Notes, presentations: Presentations, talk: Talk };

// What the bar says during a round, where that is not its title and the way in.
export const BARS = { presentations: barOf };
