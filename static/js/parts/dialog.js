import { html, useEffect, useRef } from "./html.js";
import { t } from "./texts.js";

// Opens a <dialog> over the page; when it goes the focus is back where it was.
export function useModal() {
  const ref = useRef(null);
  useEffect(() => {
    const before = document.activeElement;
    const dialog = ref.current;
    dialog.showModal();
    // While it is open nothing outside takes the focus, and taken off the page it gives none back by itself.
    return () => {
      dialog.close();
      before?.focus();
    };
  }, []);
  return ref;
}

// Asks one thing. Escape and the first button leave everything as it is.
export function Dialog({ title, children, confirm, onConfirm, onCancel }) {
  const dialog = useModal();
  return html`<dialog class="dialog" ref=${dialog} aria-labelledby="dialog-title" onCancel=${onCancel}>
    <h2 id="dialog-title" class="lead">${title}</h2>
    ${children}
    <div class="dialog__actions">
      <button class="button" onClick=${onCancel}>${t("Not yet")}</button>
      <button class="button button--primary" onClick=${onConfirm}>${confirm}</button>
    </div>
  </dialog>`;
}
