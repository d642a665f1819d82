// Everybody answers one question: with a word, in the open, or on a scale.
export { Phone } from "./check_in_phone.js";
export { Console } from "./check_in_console.js";
export { Screen } from "./check_in_screen.js";
