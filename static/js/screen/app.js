import { currentRound, one, sessionOf } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Bar } from "./bar.js";
import { Ended } from "./ended.js";
import { Join } from "./join.js";
import { BARS, VIEWS } from "./kinds.js";

export function App({ live }) {
  const session = sessionOf(live);
  const shown = one(live.view, "shown", session.id) ?? { what: "join", round: null };
  const round = one(live.view, "round", shown.round) ?? currentRound(live);
  if (session.state === "ended") return html`<${Bar} live=${live} session=${session} /><${Ended} live=${live} />`;
  const joining = shown.what === "join" || !round || round.state === "planned";
  if (joining) return html`<${Bar} live=${live} session=${session} joining /><${Join} live=${live} />`;
  const View = VIEWS[round.kind] ?? VIEWS.talk;
  return html`
    <${Bar} live=${live} session=${session} round=${round} ...${BARS[round.kind]?.(live, round)} />
    <${View} key=${round.id} live=${live} round=${round} what=${shown.what} />`;
}
