// One after the other presents an ambition, and the others say what they think of it.
export { Phone } from "./presentations_phone.js";
export { Console } from "./presentations_console.js";
export { Screen } from "./presentations_screen.js";
