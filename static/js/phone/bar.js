import { one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { TimeBar, Timer } from "../parts/timer.js";

export function Bar({ live, session, round }) {
  const me = one(live.view, "me", live.page.person);
  return html`<header class="phone__bar">
    <div class="bar">
      <div class="bar__where">
        <span class="bar__title">${round?.title ?? session.title}</span>
        <span class="bar__sub">${me?.name ?? session.place}</span>
      </div>
      ${round && html`<${Timer} round=${round} />`}
    </div>
    ${round && html`<${TimeBar} round=${round} />`}
  </header>`;
}
