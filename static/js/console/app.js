import { currentRound, one, roundsOf } from "../parts/facts.js";
import { html, signal } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { Warnings } from "../parts/warnings.js";
import { Agenda } from "./agenda.js";
import { Bar } from "./bar.js";
import { LastStep } from "./last_step.js";
import { NotDone } from "./not_done.js";
import { Rail } from "./rail.js";
import { Round } from "./round.js";

// The round that is looked at; null follows the one that is on.
const looking = signal(null);

export function App({ live, steering }) {
  const rounds = roundsOf(live);
  const current = currentRound(live);
  const planned = rounds.find(({ state }) => state === "planned");
  const round = one(live.view, "round", looking.value) ?? current ?? planned ?? rounds.at(-1);
  const look = (id) => { looking.value = id === current?.id ? null : id; };
  return html`
    <a class="button skip visually-hidden" href="#round">${t("To the round")}</a>
    <${Bar} live=${live} />
    <div class="console__body">
      <${Agenda} live=${live} rounds=${rounds} shown=${round} look=${look} />
      <main class="console__main" id="round" tabindex="-1">
        <${Warnings} live=${live} offline=${t("What you see may be old. Writing on the phones goes on.")} />
        <${NotDone} live=${live} />
        ${round && html`<${Round} key=${round.id} live=${live} steering=${steering} round=${round} />`}
      </main>
      <${Rail} live=${live} steering=${steering} followed=${() => { looking.value = null; }} />
    </div>
    <${LastStep} live=${live} steering=${steering} />`;
}
