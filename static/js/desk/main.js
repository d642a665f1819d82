import { makeMovable } from "./order.js";

// Pages at a desk work without scripts; these make them nicer.
const order = document.getElementById("order");
if (order) makeMovable(order);

const print = document.getElementById("print");
if (print) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}
