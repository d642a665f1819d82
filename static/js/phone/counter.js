import { announce } from "../parts/announce.js";
import { html, useEffect } from "../parts/html.js";
import { nt } from "../parts/texts.js";

const NEAR = 0.85;
const LOUD = 50;

// As the server counts: whole characters, not halves of an emoji.
const lengthOf = (text) => [...text.trim()].length;
export const tooLong = (text, { note_length: most }) => lengthOf(text) > most;

export function Counter({ text, limits: { note_length: most } }) {
  const left = most - lengthOf(text);
  const words = left < 0
    ? nt("{n} character too many", "{n} characters too many", -left)
    : nt("{n} character left", "{n} characters left", left);
  useEffect(() => { if (left <= LOUD) announce(words, "counter"); }, [left]);
  if (left > most * (1 - NEAR)) return null;
  return html`<span class="small number" data-tone=${left < 0 ? "danger" : null}>${words}</span>`;
}
