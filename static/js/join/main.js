import { searchWhileTyping } from "./search.js";
import { waitForNod } from "./wait.js";

// The way in works without scripts; these two spare a page now and then.
if (document.getElementById("search")) searchWhileTyping();
if (document.getElementById("waiting")) waitForNod();
