import { html, useEffect, useRef } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { back as goBack } from "./place.js";

// The head of a page inside the console, with the way back. It takes the focus: the page before it is gone.
export function BackHead({ title, words, back, children }) {
  const heading = useRef(null);
  useEffect(() => heading.current.focus(), []);
  return html`<div class="console__head">
    <button type="button" class="button button--quiet button--flush" onClick=${goBack}>
      <${Icon} name="arrow-left" /> ${back} <kbd>esc</kbd></button>
    <div class="row"><h1 tabindex="-1" ref=${heading}>${title}</h1> ${children}</div>
    ${words && html`<p class="quiet">${words}</p>`}
  </div>`;
}
