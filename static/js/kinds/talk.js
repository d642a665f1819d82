import { Between } from "../phone/between.js";
import { html } from "../parts/html.js";

// Somebody speaks, and nobody has to do anything.
export const Phone = ({ live, round }) => html`<${Between} live=${live} round=${round} />`;

export const Console = () => null;

export const Screen = ({ round }) => html`
  <main class="screen__main"><h1 class="screen__question">${round.title}</h1></main>`;
