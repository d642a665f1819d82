import { Accepted } from "../kinds/feedback_accepted.js";
import { SendsItself } from "../kinds/feedback_last_minute.js";
import { Released } from "../kinds/presentations_released.js";
import { FeedbackStill } from "../kinds/presentations_still.js";
import { Announcer } from "../parts/announce.js";
import { currentRound, groupOf, isOpen, sessionOf } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { Warnings } from "../parts/warnings.js";
import { useAgreed } from "./agreed.js";
import { Bar } from "./bar.js";
import { Between } from "./between.js";
import { Ended } from "./ended.js";
import { Gone, isGone } from "./gone.js";
import { VIEWS } from "./kinds.js";
import { GroupFoot } from "./group_foot.js";
import { Lobby } from "./lobby.js";
import { OwnAmbition, OwnAmbitionLink, isOwnAmbitionOpen } from "./own_ambition.js";
import { TakenAway } from "./taken_away.js";
import { Turns } from "./turns.js";

export function App({ live }) {
  const session = sessionOf(live);
  useAgreed(live);
  if (isGone(live)) return html`<${Gone} live=${live} session=${session} /><${Announcer} />`;
  const round = session.state === "running" ? currentRound(live) : undefined;
  const group = round && isOpen(round) ? groupOf(live, round) : undefined;
  return html`
    <${Turns} session=${session} round=${round} />
    <${Bar} live=${live} session=${session} round=${round} group=${group} />
    <main class="phone__main">
      <${Warnings} live=${live} offline=${t("Just keep writing: everything is kept on your phone.")} />
      <${Released} live=${live} />
      <${Accepted} live=${live} />
      ${content(live, session, round)}
      <${FeedbackStill} live=${live} round=${round} />
      <${OwnAmbitionLink} live=${live} session=${session} round=${round} />
    </main>
    ${group && html`<${GroupFoot} key=${group.id} live=${live} group=${group} round=${round} />`}
    <${TakenAway} live=${live} />
    <${SendsItself} live=${live} />
    <${Announcer} />`;
}

function content(live, session, round) {
  if (isOwnAmbitionOpen(live, session, round)) return html`<${OwnAmbition} live=${live} round=${round} />`;
  if (session.state === "lobby") return html`<${Lobby} live=${live} session=${session} />`;
  if (session.state === "ended") return html`<${Ended} live=${live} />`;
  const View = round && round.state !== "planned" ? (VIEWS[round.kind] ?? Between) : Between;
  return html`<${View} key=${round?.id} live=${live} round=${round} />`;
}
