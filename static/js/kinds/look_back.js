// Everybody looks back on what they said they would do in an earlier session.
export { Phone } from "./look_back_phone.js";
export { Console } from "./look_back_console.js";
export { Screen } from "./look_back_screen.js";
