import { isAbout } from "../kinds/ambition_facts.js";
import { AmbitionForm } from "../kinds/ambition_form.js";
import { sendLeftOver } from "../kinds/ambition_saving.js";
import { isOpen } from "../parts/facts.js";
import { html, signal, useEffect, useRef } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";

// Whether one's ambition lies over the round: null, or the round it was opened in.
const opened = signal(null);
const LOBBY = "lobby";

const isRoundOf = (round) => round?.kind === "ambition" && isOpen(round);

// Where an ambition is about in this session one can always get at one's own: from a link under the page.
export const isOwnAmbitionOpen = (live, session, round) =>
  opened.value !== null && session.state !== "ended" && !isRoundOf(round) && isAbout(live);

export function OwnAmbitionLink({ live, session, round }) {
  const about = session.state !== "ended" && isAbout(live);
  useEffect(() => { if (about) sendLeftOver(live); }, [about]);
  // What lay over a round is put away when everybody writes on theirs.
  useEffect(() => { if (isRoundOf(round)) opened.value = null; }, [round?.id, round?.state]);
  if (!about || isRoundOf(round) || opened.value !== null) return null;
  const open = () => { opened.value = round?.id ?? LOBBY; scrollTo(0, 0); };
  return html`<p class="ambition__link"><button type="button" class="button button--quiet button--flush" onClick=${open}>
    <${Icon} name="pencil" /> ${t("My ambition")}</button></p>`;
}

export function OwnAmbition({ live, round }) {
  const head = useRef(null);
  useEffect(() => { head.current.focus({ preventScroll: true }); }, []);
  const another = round && round.id !== opened.value && isOpen(round);
  const back = () => { opened.value = null; scrollTo(0, 0); };
  return html`
    <div class="phone__intro">
      <p><button type="button" class="button button--quiet button--flush" onClick=${back}>
        <${Icon} name="arrow-left" /> ${round ? t("Back to {title}", { title: round.title }) : t("Back")}</button></p>
      ${another && html`<div class="notice" data-tone="accent"><${Icon} name="play" />
        <p><strong>${t("{title} has started", { title: round.title })}.</strong> ${t("What you write here is kept.")}</p></div>`}
      <h1 ref=${head} tabindex="-1">${t("My ambition")}</h1>
      <p class="lead">${t("Everything is saved while you write. It is yours until you share it.")}</p>
    </div>
    <${AmbitionForm} live=${live} round=${null} />`;
}
