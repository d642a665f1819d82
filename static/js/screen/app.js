import { boardOf, currentRound, one, sessionOf } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Bar } from "./bar.js";
import { Ended } from "./ended.js";
import { Join } from "./join.js";
import { Notes } from "./notes.js";
import { Question } from "./question.js";

const SHOWS = { question: Question, notes: Notes };

export function App({ live }) {
  const session = sessionOf(live);
  const shown = one(live.view, "shown", session.id) ?? { what: "join", round: null };
  const round = one(live.view, "round", shown.round) ?? currentRound(live);
  if (session.state === "ended") return html`<${Bar} live=${live} session=${session} /><${Ended} live=${live} />`;
  const Shown = round && round.state !== "planned" ? SHOWS[shown.what] : null;
  if (!Shown) return html`<${Bar} live=${live} session=${session} /><${Join} live=${live} />`;
  return html`
    <${Bar} live=${live} session=${session} round=${round} />
    <${Shown} live=${live} round=${round} board=${boardOf(live, round)} />`;
}
