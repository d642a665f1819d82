export { Console, Phone, Screen } from "./talk.js";
