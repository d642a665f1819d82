import { announce, Announcer } from "../parts/announce.js";
import { currentRound, sessionOf } from "../parts/facts.js";
import { html, useEffect } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { Warnings } from "../parts/warnings.js";
import { Bar } from "./bar.js";
import { Between } from "./between.js";
import { Ended } from "./ended.js";
import { VIEWS } from "./kinds.js";
import { Lobby } from "./lobby.js";
import { TakenAway } from "./taken_away.js";

export function App({ live }) {
  const session = sessionOf(live);
  const round = session.state === "running" ? currentRound(live) : undefined;
  useEffect(() => announce(turnOf(session, round)), [session.state, round?.id, round?.state]);
  return html`
    <${Bar} live=${live} session=${session} round=${round} />
    <main class="phone__main">
      <${Warnings} live=${live} offline=${t("Just keep writing: everything is kept on your phone.")} />
      ${content(live, session, round)}
    </main>
    <${TakenAway} live=${live} />
    <${Announcer} />`;
}

// The page changes by itself; who does not see that hears it.
function turnOf(session, round) {
  if (session.state === "ended") return t("The session is over.");
  if (round?.state === "running") return t("{title} has started", { title: round.title });
  if (round?.state === "closing") return t("Finish your sentence and post it.");
  return round?.state === "closed" ? t("Thank you. This round is done") : "";
}

function content(live, session, round) {
  if (session.state === "lobby") return html`<${Lobby} live=${live} session=${session} />`;
  if (session.state === "ended") return html`<${Ended} live=${live} />`;
  const View = round && round.state !== "planned" ? (VIEWS[round.kind] ?? Between) : Between;
  return html`<${View} key=${round?.id} live=${live} round=${round} />`;
}
