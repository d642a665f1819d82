import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { sentence, t } from "../parts/texts.js";
import { filledOf } from "./ambition_facts.js";
import { FIVE, LISTS, TEXTS } from "./ambition_words.js";

// Who reads it, and when: said before the one button that changes it.
export function Share({ live, mine, saves }) {
  const refused = refusedIn(live);
  return html`<section class="phone__part ambition__share" aria-labelledby="ambition-share">
    <h2 id="ambition-share" class="lead">${mine?.shared ? t("Shared") : isOfTwo(mine) ? t("Only for the two of you, until you share it")
      : t("Only for you, until you share it")}</h2>
    <p>${readers(live, mine)}</p>
    ${mine?.stands && html`<p>${t("This version stands. What you write now becomes version {number}.", { number: mine.number + 1 })}</p>`}
    <p class="small quiet">${t("{n} of the {all} filled in.", { n: filledOf(mine), all: FIVE.length })}
      ${" "}${t("You can go on writing, before and after.")}</p>
    ${refused && html`<p class="field__error"><${Icon} name="triangle-alert" />
      <span>${t("Not accepted.")} ${sentence(refused.error ?? {})}</span></p>`}
    ${mine?.shared ? html`<${Shared} live=${live} mine=${mine} />` : html`<${Offer} live=${live} mine=${mine} saves=${saves} />`}
  </section>`;
}

const isOfTwo = (mine) => (mine?.authors ?? []).length > 1;

function readers({ page }, mine) {
  if (mine?.shared) return t("The facilitator can read this from now on, and everybody sees it when you present.");
  return isOfTwo(mine)
    ? t("Now only the two of you read this: {names}. When you share it the facilitator can read it, and everybody sees it when you present.", { names: new Intl.ListFormat(page.language).format(mine.authors) })
    : t("Now only you read this. When you share it the facilitator can read it, and everybody sees it when you present.");
}

function Offer({ live, mine, saves }) {
  const ready = saysSomething(mine);
  function share() {
    if (!ready) return;
    drop(live);
    saves.forEach((save) => save(true));
    live.outbox.add("ShareAmbition", { version: mine.version ?? null, shared: true });
  }
  return html`<button type="button" class="button button--primary button--large button--wide" aria-disabled=${ready ? null : "true"}
      aria-describedby=${ready ? null : "ambition-not-yet"} onClick=${share}>${t("Done, share it with the room")}</button>
    ${!ready && html`<p class="small quiet" id="ambition-not-yet">${t("Write something first.")}</p>`}`;
}

function Shared({ live, mine }) {
  const waiting = mine.share_state === "waiting";
  const takeBack = () => { drop(live); live.outbox.add("ShareAmbition", { version: mine.version ?? null, shared: false }); };
  return html`<div class="row ambition__shared">
    <span class="saved" data-state=${waiting ? "waiting" : "saved"}><${Icon} name=${waiting ? "clock" : "check"} />
      ${" "}<span>${!waiting ? t("Shared") : live.away.value ? t("Waiting for a connection, you need do nothing") : t("Being shared")}</span></span>
    ${!mine.stands && html`<button type="button" class="button button--quiet" onClick=${takeBack}>${t("Share no more")}</button>`}
  </div>`;
}

const saysSomething = (mine) => [...TEXTS, ...LISTS].some((name) => mine?.[name]?.length);

const all = ({ outbox }) => outbox.rejected.value.filter(({ type }) => type === "ShareAmbition");
const refusedIn = (live) => all(live).at(-1);
const drop = (live) => { for (const { id } of all(live)) live.outbox.dismiss(id); };
