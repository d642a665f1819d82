import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";
import { one } from "../parts/facts.js";
import { calmNow } from "./calm.js";
import { stateOfGroup, tallyOfGroup } from "./group_facts.js";
import { listed } from "./listed.js";

const PILLS = {
  help: () => ({ tone: "danger", icon: "life-buoy", words: t("Help") }),
  ready: () => ({ tone: "good", icon: "check", words: t("Ready") }),
  quiet: ({ minutes }) => ({ tone: "warn", words: t("{n} min quiet", { n: minutes }) }),
  writing: () => ({ words: t("Writing") }),
  begun: () => ({ words: t("Just begun") }),
};

export function standingOfGroup(live, round, group, members) {
  const { writing } = live.presence.value;
  const step = one(live.view, "step", live.page.session);
  return stateOfGroup({
    group, round, tally: tallyOfGroup(live, group), now: calmNow.value,
    writing: members.some(({ id }) => writing.includes(id)),
    since: step?.verb === "ResumeRound" && step.round === round.id ? step.at : 0,
  });
}

export function GroupState({ standing }) {
  const pill = PILLS[standing.state]?.(standing);
  return pill && html`<span class="pill" data-tone=${pill.tone}>
    ${pill.icon && html`<${Icon} name=${pill.icon} />`} ${pill.words}</span>`;
}

const SAID = {
  help: (n, groups) => nt("{groups} asks for help.", "{groups} ask for help.", n, { groups }),
  ready: (n, groups) => nt("{groups} is ready.", "{groups} are ready.", n, { groups }),
  quiet: (n, groups) => nt("{groups} is quiet.", "{groups} are quiet.", n, { groups }),
};

// Which groups are in this state, in a sentence; nothing when there are none.
export const say = (state, groups) => (groups.length ? SAID[state](groups.length, listed(groups.map(({ name }) => name))) : "");

// Of which groups there is something to say: who asks first, then who is done, then who is quiet.
export function sayAll(groups, standings) {
  const of = (state) => groups.filter((_, index) => standings[index].state === state);
  return Object.keys(SAID).map((state) => say(state, of(state))).filter(Boolean).join(" ");
}
