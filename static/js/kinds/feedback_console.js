import { html, useLayoutEffect, useRef, useState } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { HoldPanel, ReleaseDialog } from "./feedback_dialogs.js";
import { coverageOf, presentationsOf, queueOf } from "./feedback_facts.js";
import { sorted } from "./feedback_release.js";
import { ReleaseRow } from "./feedback_release_row.js";

// What came in for whom, asking for more, and giving it to them: one by one or all at once.
export function Release({ live, steering, round }) {
  const [asked, ask] = useState(null);
  const section = useFocusKept();
  const queue = queueOf(live, round);
  const rows = presentationsOf(live, round).filter(({ started_at: started }) => started)
    .map((presentation) => ({ presentation, coverage: coverageOf(live, presentation) }));
  if (!queue || !rows.length) return null;
  const { going } = sorted(rows);
  const all = rows.every(({ coverage }) => coverage.released);
  return html`<section class="console__part" aria-labelledby="release" ref=${section}>
    <div class="row between">
      <h2 id="release" tabindex="-1">${t("Feedback")}</h2>
      ${going.length > 0 && html`<button type="button" class="button" onClick=${() => ask({ rows })}>
        ${t("Release all")}</button>`}
    </div>
    <p class="small quiet">${all ? t("Everybody has their feedback.") : WORDS[queue.names]?.()}</p>
    <ul class="release">${rows.map((row) => html`<${ReleaseRow} key=${row.presentation.id} live=${live} steering=${steering}
      queue=${queue} row=${row} release=${() => ask({ rows: [row], alone: true })} hold=${() => ask({ hold: row })} />`)}</ul>
    ${asked?.rows && html`<${ReleaseDialog} steering=${steering} rows=${asked.rows} alone=${asked.alone} close=${() => ask(null)} />`}
    ${asked?.hold && html`<${HoldPanel} live=${live} steering=${steering} row=${asked.hold} close=${() => ask(null)} />`}
  </section>`;
}

// A button that has done its work is gone; who pressed it stays here, and not at the top of the page.
function useFocusKept() {
  const section = useRef(null);
  const held = useRef(null);
  useLayoutEffect(() => {
    const at = document.activeElement;
    if (at !== document.body) held.current = section.current?.contains(at) ? at : null;
    else if (held.current && !held.current.isConnected) section.current?.querySelector("h2").focus({ preventScroll: true });
  });
  return section;
}

const WORDS = {
  named: () => t("With names. A presenter reads nothing before you release it."),
  hidden: () => t("Without names for the presenter; you see them. They read nothing before you release it."),
  anonymous: () => t("Anonymous: nobody reads anything before you release it, and with fewer than {n} nothing is released.", { n: 5 }),
};
