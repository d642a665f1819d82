import { goLive } from "../live/live.js";
import { html, render } from "./html.js";
import { loadTexts } from "./texts.js";
import { startTicker } from "./ticker.js";
import { setZone } from "./times.js";

// Reads the page's data block, connects, and draws in the place of what the server had put there.
export function start(prepare) {
  const page = JSON.parse(document.getElementById("page").textContent);
  loadTexts(page);
  setZone(page.zone);
  const live = goLive(page);
  startTicker(live.clock);
  const { component: Surface, props } = prepare(live);
  const root = document.getElementById("app");
  root.replaceChildren();
  render(html`<${Surface} ...${props} />`, root);
}
