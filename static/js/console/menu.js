import { html, useEffect, useRef, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";

// What is not needed at every moment. items: [{words, hotkey, act}]; closes by Escape, by choosing, and by going on.
export function Menu({ items }) {
  const [open, setOpen] = useState(false);
  const box = useRef(null);
  const button = useRef(null);
  const leave = ({ relatedTarget }) => !box.current.contains(relatedTarget) && setOpen(false);
  const escape = (event) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current.focus();
  };
  const choose = ({ act }) => () => { setOpen(false); button.current.focus(); act(); };
  useEffect(() => listenOutside(box, () => setOpen(false)), []);
  return html`<div class="menu" ref=${box} onKeyDown=${escape} onFocusOut=${leave}>
    <button type="button" class="button button--icon button--quiet" ref=${button} aria-label=${t("More")}
      aria-expanded=${open} aria-controls="menu" onClick=${() => setOpen(!open)}><${Icon} name="ellipsis" /></button>
    <ul class="menu__items" id="menu" hidden=${!open}>
      ${open && items.map((item) => html`<li key=${item.words}>
        <button type="button" class="menu__item" onClick=${choose(item)}>
          <span>${item.words}</span> ${item.hotkey && html`<kbd>${item.hotkey}</kbd>`}</button></li>`)}
    </ul>
  </div>`;
}

function listenOutside(box, close) {
  const press = ({ target }) => !box.current?.contains(target) && close();
  document.addEventListener("pointerdown", press);
  return () => document.removeEventListener("pointerdown", press);
}
