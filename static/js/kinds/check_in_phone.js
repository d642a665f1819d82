import { newId } from "../live/ids.js";
import { isOpen, nextRound } from "../parts/facts.js";
import { html, useEffect, useRef, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { LeftOver } from "../phone/left_over.js";
import { nextUp } from "../phone/next_up.js";
import { answerTo, questionOf } from "./check_in_facts.js";
import { AnswerForm } from "./check_in_form.js";
import { Given, NotAccepted } from "./check_in_given.js";

const draftOf = (live, question) => live.drafts.read("answer", question.id);

export function Phone({ live, round }) {
  const question = questionOf(live, round);
  if (!question) return html`<h1 class="prompt">${round.prompt || round.title}</h1>`;
  return html`
    ${isOpen(round)
      ? html`<${Asked} live=${live} round=${round} question=${question} />`
      : html`<${Closed} live=${live} question=${question} />`}
    <${LeftOver} live=${live} />`;
}

function Asked({ live, round, question }) {
  const [changing, setChanging] = useState(() => Boolean(draftOf(live, question)));
  const answer = answerTo(live, question);
  const refused = refusedOf(live, question);
  const [given, setGiven] = useState(false);
  const leave = () => { forget(live, question, refused); setChanging(false); setGiven(true); };
  // A draft until the outbox holds it.
  const give = async (said) => { await send(live, question, answer, said); leave(); };
  const asking = !answer || changing || refused;
  return html`<section class="phone__part" aria-labelledby="prompt">
    <h1 id="prompt" class="prompt">${round.prompt || round.title}</h1>
    <${Standing} round=${round} />
    ${refused && html`<${NotAccepted} entry=${refused} />`}
    ${asking && html`<${AnswerForm} key=${refused?.id} live=${live} question=${question}
      said=${refused?.args ?? answer} give=${give} leave=${answer ? leave : null} />`}
    ${!asking && html`<${Given} live=${live} question=${question} answer=${answer} />
      <${Change} change=${() => setChanging(true)} focus=${given} />`}
  </section>`;
}

// The field that had the focus is gone: who works with a keyboard goes on from here.
function Change({ change, focus }) {
  const button = useRef(null);
  useEffect(() => { if (focus) button.current.focus({ preventScroll: true }); }, [focus]);
  return html`<p><button type="button" class="button" ref=${button} onClick=${change}>${t("Change your answer")}</button></p>`;
}

function Closed({ live, question }) {
  const answer = answerTo(live, question);
  const refused = refusedOf(live, question);
  const next = nextRound(live);
  return html`
    <div class="phone__intro">
      <h1>${t("Thank you. This round is done")}</h1>
      <p class="lead">${next ? nextUp(next) : t("This was the last round.")}
        ${" "}${t("This page moves on by itself, you need do nothing.")}</p>
    </div>
    ${refused && html`<${NotAccepted} entry=${refused} dismiss=${() => forget(live, question, refused)} />`}
    ${answer && html`<section class="phone__part" aria-labelledby="given">
      <h2 id="given">${t("Your answer")}</h2><${Given} live=${live} question=${question} answer=${answer} /></section>`}
    <${Unsent} live=${live} question=${question} answer=${answer} />`;
}

// Words that were still being typed when the round closed. Sent now they are kept as late, if there is no answer yet.
function Unsent({ live, question, answer }) {
  const [text, setText] = useState(() => draftOf(live, question).trim());
  if (!text || answer) return null;
  const drop = () => { forget(live, question); setText(""); };
  return html`<section class="phone__part">
    <div class="note"><p class="note__text">${text}</p></div>
    <p>${t("You were still writing this. Send it, then the facilitator sees it as late.")}</p>
    <div class="row">
      <button type="button" class="button button--primary" onClick=${() => { send(live, question, null, { text }); drop(); }}>
        ${t("Send it late")}</button>
      <button type="button" class="button button--quiet" onClick=${drop}>${t("Throw away")}</button>
    </div>
  </section>`;
}

function Standing({ round: { state } }) {
  if (state === "closing") return html`<div class="notice" data-tone="accent"><${Icon} name="clock" />
    <p><strong>${t("Finish your answer and give it.")}</strong> ${t("The round is about to close.")}</p></div>`;
  return state === "paused" && html`<div class="notice"><${Icon} name="pause" />
    <p><strong>${t("The clock stands still.")}</strong> ${t("You can go on answering.")}</p></div>`;
}

// The newest answer to this question that was not accepted.
const refusedOf = ({ outbox }, question) =>
  outbox.rejected.value.filter(({ type, args }) => type === "GiveAnswer" && args.question === question.id).at(-1);

const send = ({ outbox }, question, answer, { text = null, number = null }) =>
  outbox.add("GiveAnswer", { question: question.id, answer: answer?.id ?? newId(), text, number });

function forget({ drafts, outbox }, question, refused) {
  drafts.write("", "answer", question.id);
  if (refused) outbox.dismiss(refused.id);
}
