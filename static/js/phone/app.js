import { Announcer } from "../parts/announce.js";
import { currentRound, isOpen, sessionOf } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { Warnings } from "../parts/warnings.js";
import { Bar } from "./bar.js";
import { Between } from "./between.js";
import { Closed } from "./closed.js";
import { Ended } from "./ended.js";
import { Lobby } from "./lobby.js";
import { Round } from "./round.js";
import { TakenAway } from "./taken_away.js";

export function App({ live }) {
  const session = sessionOf(live);
  const round = session.state === "running" ? currentRound(live) : undefined;
  return html`
    <${Bar} live=${live} session=${session} round=${round} />
    <main class="phone__main">
      <${Warnings} live=${live} offline=${t("Just keep writing: everything is kept on your phone.")} />
      ${content(live, session, round)}
    </main>
    <${TakenAway} live=${live} />
    <${Announcer} />`;
}

function content(live, session, round) {
  if (session.state === "lobby") return html`<${Lobby} live=${live} session=${session} />`;
  if (session.state === "ended") return html`<${Ended} live=${live} />`;
  if (round?.kind !== "notes" || round.state === "planned") return html`<${Between} live=${live} round=${round} />`;
  return isOpen(round) ? html`<${Round} live=${live} round=${round} />` : html`<${Closed} live=${live} round=${round} />`;
}
