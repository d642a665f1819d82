import { h } from "../../vendor/preact.js";
import { SHAPES } from "./shapes.js";

// Drawn from paths in the page: a sprite would be one request more for every phone.
export function Icon({ name }) {
  const shapes = SHAPES[name].map(([tag, attributes]) => h(tag, attributes));
  return h("svg", { class: "icon", viewBox: "0 0 24 24", "aria-hidden": "true" }, shapes);
}
