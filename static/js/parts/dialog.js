import { html, useEffect, useRef } from "./html.js";
import { t } from "./texts.js";

// Asks one thing. Escape and the first button leave everything as it is.
export function Dialog({ title, children, confirm, onConfirm, onCancel }) {
  const dialog = useRef(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current.showModal();
    // What is taken off the page gives no focus back by itself.
    return () => before?.focus();
  }, []);
  return html`<dialog class="dialog" ref=${dialog} aria-labelledby="dialog-title" onCancel=${onCancel}>
    <h2 id="dialog-title" class="lead">${title}</h2>
    ${children}
    <div class="dialog__actions">
      <button class="button" onClick=${onCancel}>${t("Not yet")}</button>
      <button class="button button--primary" onClick=${onConfirm}>${confirm}</button>
    </div>
  </dialog>`;
}
