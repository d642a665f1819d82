import { Covered, isCovered } from "../console/cover.js";
import { one } from "../parts/facts.js";
import { html, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { clockTime } from "../parts/times.js";
import { CoverageChip } from "./feedback_coverage.js";
import { listed } from "./feedback_facts.js";
import { canNudge, canRelease, standingOf } from "./feedback_release.js";

// One presenter: how much came in, where it stands, the obvious thing to do, and the rest a press away.
export function ReleaseRow({ live, steering, queue, row, release, hold }) {
  const { presentation, coverage } = row;
  const [open, setOpen] = useState(false);
  const name = listed(presentation.names);
  const standing = standingOf(row);
  const nudge = () => steering.send("NudgeFeedback", { presentation: presentation.id });
  const { tone, icon, words } = STANDING[standing](presentation);
  return html`<li class="release__row" data-state=${standing}>
    <button type="button" class="release__who" aria-expanded=${open} onClick=${() => setOpen(!open)}>${name}</button>
    <${CoverageChip} live=${live} presentation=${presentation} />
    <span class="pill" data-tone=${tone}>${icon && html`<${Icon} name=${icon} />`} ${words}</span>
    <span class="release__act">${standing === "closed" && canRelease(row)
      ? html`<button type="button" class="button button--quiet" aria-label=${t("Release to {name}", { name })} onClick=${release}>${t("Release")}</button>`
      : canNudge(row) && html`<button type="button" class="button button--quiet" aria-label=${t("Ask for more feedback for {name}", { name })}
        onClick=${nudge}>${t("Ask for more")}</button>`}</span>
    ${open && html`<${More} live=${live} queue=${queue} row=${row} name=${name} release=${release} hold=${hold} />`}
  </li>`;
}

const STANDING = {
  on: () => ({ words: t("on stage"), tone: "accent" }),
  open: ({ feedback_until: until }) => ({ words: until ? t("open until {time}", { time: clockTime(until) }) : t("open") }),
  closed: () => ({ words: t("closed"), icon: "lock" }),
  held: () => ({ words: t("kept back"), tone: "warn", icon: "pause" }),
  released: () => ({ words: t("released"), tone: "good", icon: "check" }),
};

function More({ live, queue, row, name, release, hold }) {
  const { presentation, coverage } = row;
  return html`<div class="release__more">
    ${presentation.nudged_at && html`<p class="small quiet">${t("Asked for more at {time}.", { time: clockTime(presentation.nudged_at) })}</p>`}
    ${coverage.offers > 0 && html`<p class="small">${nt("{n} offer of help.", "{n} offers of help.", coverage.offers)}</p>`}
    ${queue.names === "anonymous" && !coverage.enough && !coverage.released && html`<p class="small">${t("Fewer than {n}: nothing can be released.", { n: 5 })}</p>`}
    <${Inside} live=${live} row=${row} />
    <div class="row">
      <a class="button" href=${`/s/${live.page.session}/presentations/${presentation.id}/feedback`}>${t("Read")}<span class="visually-hidden">: ${name}</span></a>
      ${canRelease(row) && html`<button type="button" class="button" onClick=${release}>${t("Release")}</button>`}
      ${!coverage.released && coverage.held === null && html`<button type="button" class="button button--quiet" onClick=${hold}>${t("Keep back")}</button>`}
    </div>
  </div>`;
}

// Not for the room: why it is kept back, and who has not written.
function Inside({ live, row: { presentation, coverage } }) {
  const place = `feedback:${presentation.id}`;
  const missing = (coverage.missing ?? []).map((person) => one(live.view, "person", person)?.name).filter(Boolean);
  if (coverage.held === null && !missing.length) return null;
  return html`<${Covered} place=${place} what=${t("Who has not written yet is covered.")} />
    ${!isCovered(place) && coverage.held !== null && html`<p class="small"><strong>${t("Kept back:")}</strong> ${coverage.held}</p>`}
    ${!isCovered(place) && missing.length > 0 && html`<p class="small quiet">${t("Not yet: {names}", { names: missing.join(", ") })}</p>`}`;
}
