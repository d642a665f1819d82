import { html } from "../parts/html.js";
import { nt } from "../parts/texts.js";

export const Tally = ({ notes }) => html`<span class="screen__tally">${nt("{n} note", "{n} notes", notes)}</span>`;
