import { useModal } from "../parts/dialog.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";

// A small sheet over the page for one piece of work. Escape and the button in its corner leave everything as it is.
export function Panel({ name, title, close, wide = false, children }) {
  const dialog = useModal();
  return html`<dialog class=${wide ? "dialog dialog--wide" : "dialog"} ref=${dialog} aria-labelledby=${`${name}-title`}
    onCancel=${close}>
    <div class="dialog__head">
      <h2 id=${`${name}-title`} class="lead">${title}</h2>
      <button type="button" class="button button--quiet dialog__close" onClick=${close}>${t("Close")}</button>
    </div>
    ${children}
  </dialog>`;
}
