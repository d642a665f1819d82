import { html } from "./html.js";
import { Icon } from "./icon.js";

// Only pencil, bin and dots stand without a word on them; the label says it.
export const IconButton = ({ icon, label, onClick }) => html`
  <button type="button" class="button button--quiet button--icon" aria-label=${label} onClick=${onClick}>
    <${Icon} name=${icon} />
  </button>`;
