import { html, useEffect, useRef, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { sentence, t } from "../parts/texts.js";
import { now } from "../parts/ticker.js";
import { clockTime } from "../parts/times.js";
import { draftOf, draftsChanged, dropDraft } from "./feedback_drafts.js";
import { FeedbackForm } from "./feedback_form.js";
import { Given } from "./feedback_given.js";
import { sentByHand, wasSentItself } from "./feedback_last_minute.js";
import { saysAnything } from "./feedback_said.js";
import { dismissRefused, sendSaid } from "./feedback_sending.js";
import { refusedOf, saidOf } from "./feedback_standing.js";

// As long as feedback is open: writing, or what was sent with a way to change it.
export function FeedbackOpen({ live, queue, presentation, name }) {
  draftsChanged.value;
  const [writing, setWriting] = useState(() => Boolean(draftOf(live, presentation)));
  const [done, setDone] = useState(0);
  const said = saidOf(live, queue, presentation);
  const refused = refusedOf(live, presentation);
  const asking = writing || !said || refused.length > 0;
  const leave = () => { dismissRefused(live, presentation); dropDraft(live, presentation); setWriting(false); setDone(done + 1); };
  const send = async (written) => {
    await sendSaid(live, queue, presentation, written);
    sentByHand(live, presentation);
    setWriting(false);
    setDone(done + 1);
    scrollTo(0, 0);
  };
  return html`
    <${Closing} presentation=${presentation} />
    ${wasSentItself(live, presentation) && said && html`<${SentItself} />`}
    ${refused.length > 0 && html`<${Refused} entry=${refused.at(-1)} />`}
    ${asking
      ? html`<${FeedbackForm} key=${refused.at(-1)?.id ?? "form"} live=${live} queue=${queue} presentation=${presentation}
          name=${name} said=${said} refused=${writtenIn(refused, said)} send=${send} leave=${said ? leave : null}
          touched=${() => setWriting(true)} />`
      : html`<${Given} live=${live} queue=${queue} said=${said} name=${name} />
        <${Change} change=${() => setWriting(true)} focus=${done} />`}`;
}

// What was not accepted stands in the fields again, over what was said before.
function writtenIn(refused, said) {
  if (!refused.length) return null;
  const found = refused.reduce((whole, { type, args }) => (type === "OfferHelp" ? { ...whole, offer: args.text }
    : { ...whole, texts: args.texts, ratings: args.ratings, reasons: args.reasons }), { offer: "", ...said });
  return saysAnything(found) ? found : null;
}

// The form that had the focus is gone: who works with a keyboard goes on from here.
function Change({ change, focus }) {
  const button = useRef(null);
  useEffect(() => { if (focus) button.current.focus({ preventScroll: true }); }, [focus]);
  return html`<p><button type="button" class="button" ref=${button} onClick=${change}><${Icon} name="pencil" /> ${t("Change it")}</button></p>`;
}

const Refused = ({ entry }) => html`<div class="notice" data-tone="danger" role="alert"><${Icon} name="triangle-alert" />
  <p><strong>${t("Not accepted.")}</strong> ${sentence(entry.error ?? {})}</p></div>`;

const SentItself = () => html`<div class="notice" data-tone="accent"><${Icon} name="clock" />
  <p><strong>${t("Your phone sent this itself, because feedback is about to close.")}</strong> ${t("You can still change it.")}</p></div>`;

const LAST_MS = 60_000;

// Until when, once that is known; the last minute asks for attention.
function Closing({ presentation: { feedback_until: until } }) {
  if (!until) return null;
  if (until - now.value > LAST_MS) return html`<p class="small quiet">${t("You can write until {time}.", { time: clockTime(until) })}</p>`;
  return html`<div class="notice" data-tone="warn"><${Icon} name="clock" />
    <p><strong>${t("The last minute.")}</strong> ${t("What you have written by then is sent by itself.")}</p></div>`;
}
