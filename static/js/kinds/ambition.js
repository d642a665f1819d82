// Everybody writes on their ambition, each for themselves.
export { Phone } from "./ambition_phone.js";
export { Console } from "./ambition_console.js";
export { Screen } from "./ambition_screen.js";
