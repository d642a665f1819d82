import { announce, Announcer } from "../parts/announce.js";
import { currentRound, one, roundsOf } from "../parts/facts.js";
import { html, useEffect } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { Warnings } from "../parts/warnings.js";
import { Agenda } from "./agenda.js";
import { Bar } from "./bar.js";
import { GroupPage } from "./group_page.js";
import { Guessing } from "./guessing.js";
import { alarm } from "./alarm.js";
import { Beside } from "./beside.js";
import { Controls } from "./controls.js";
import { NotDone } from "./not_done.js";
import { People } from "./people.js";
import { place } from "./place.js";
import { AddressGone } from "./reach_gone.js";
import { RehearsalBanner } from "./rehearsal.js";
import { Round } from "./round.js";
import { Sheets } from "./sheet.js";
import { Toast } from "./toast.js";

export function App({ live, steering }) {
  const rounds = roundsOf(live);
  const planned = rounds.find(({ state }) => state === "planned");
  const round = one(live.view, "round", place.value.round) ?? currentRound(live) ?? planned ?? rounds.at(-1);
  const alarming = alarm(live);
  useEffect(() => announce(alarming, "alarm"), [alarming]);
  return html`
    <a class="button skip visually-hidden" href="#round">${t("To the round")}</a>
    <${Bar} live=${live} steering=${steering} />
    <div class="console__body">
      <${Controls} live=${live} steering=${steering} />
      <main class="console__main" id="round" tabindex="-1">
        <${Warnings} live=${live} offline=${t("What you see may be old. Writing on the phones goes on.")} />
        <${NotDone} live=${live} />
        <${AddressGone} live=${live} />
        <${Guessing} live=${live} />
        <${RehearsalBanner} live=${live} />
        <${Middle} live=${live} steering=${steering} round=${round} />
      </main>
      <${Beside} live=${live} steering=${steering} />
      <${Agenda} live=${live} rounds=${rounds} shown=${round} />
    </div>
    <${Sheets} live=${live} steering=${steering} />
    <${Toast} live=${live} steering=${steering} />
    <${Announcer} />`;
}

function Middle({ live, steering, round }) {
  const { people, group: id } = place.value;
  const group = one(live.view, "group", id);
  if (people) return html`<${People} live=${live} steering=${steering} />`;
  if (group) return html`<${GroupPage} key=${id} live=${live} steering=${steering} group=${group} />`;
  return round && html`<${Round} key=${round.id} live=${live} steering=${steering} round=${round} />`;
}
