// The console may stand on the beamer: what is not for the room stays covered until somebody asks for it.
//
// Covered is not drawn at all, so it is not in the page either. A place (a script, a list of names, a board) can be
// looked at until nothing was pressed for ten seconds; what the browser remembers is only whether everything is uncovered.
import { html, signal } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";

const PEEK_MS = 10_000;
const KEPT = "facilitator:uncovered";

const uncovered = signal(remembered());
const peeking = signal(null);
let timer = null;

export const isCovered = (place) => !uncovered.value && peeking.value !== place;
export const allCovered = () => !uncovered.value;

export function coverOrUncover() {
  uncovered.value = !uncovered.value;
  hide();
  try { uncovered.value ? localStorage.setItem(KEPT, "1") : localStorage.removeItem(KEPT); } catch { /* for this page */ }
}

export function peekAt(place) {
  peeking.value = place;
  document.addEventListener("pointerdown", lookOn);
  document.addEventListener("keydown", lookOn);
  lookOn();
}

// Who is at work there is not shut out in the middle of it.
function lookOn() {
  clearTimeout(timer);
  timer = setTimeout(hide, PEEK_MS);
}

function hide() {
  clearTimeout(timer);
  document.removeEventListener("pointerdown", lookOn);
  document.removeEventListener("keydown", lookOn);
  peeking.value = null;
}

// What stands where something is covered: what it is, and a button that shows it for a while. `brief`: where every
// covered thing says so itself, the button is enough.
export function Covered({ place, what, brief = false }) {
  const looking = allCovered() && peeking.value === place;
  if (!looking && !isCovered(place)) return null;
  const words = looking ? t("Seen for ten seconds.") : what;
  return html`<p class="covered"><${Icon} name=${looking ? "eye" : "eye-off"} />
    <span class=${brief ? "visually-hidden" : null}>${words}</span>
    <button type="button" class="button button--quiet" onClick=${() => (looking ? hide() : peekAt(place))}>
      ${looking ? t("Cover it again") : t("Look for ten seconds")}</button></p>`;
}

// A name on its own: covered it says so, without a button of its own.
export const Name = ({ place, children }) =>
  isCovered(place) ? html`<span class="covered__word">${t("name covered")}</span>` : html`${children}`;

function remembered() {
  try { return localStorage.getItem(KEPT) === "1"; } catch { return false; }
}
