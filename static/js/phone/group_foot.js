import { announce } from "../parts/announce.js";
import { boardOf } from "../parts/facts.js";
import { html, useEffect, useRef, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { AskHelp } from "./ask_help.js";
import { coming } from "./help.js";
import { Picks } from "./pick.js";

// What the group tells the facilitator: we are done, we need you. One of the group says it, the whole group sees it.
export function GroupFoot({ live, group, round }) {
  const [asking, setAsking] = useState(false);
  const board = boardOf(live, round);
  const send = (type) => () => live.outbox.add(type, { group: group.id });
  useSaid(live, group);
  return html`<footer class="phone__foot"><div class="foot">
    ${group.help && html`<p class="foot__line"><${Icon} name="life-buoy" />
      <strong>${coming(live, group.help)}</strong></p>`}
    ${board?.group && html`<${Picks} live=${live} board=${board} />`}
    <div class="foot__row">
      <${Ready} group=${group} send=${send} />
      ${group.help
        ? html`<button type="button" class="button button--quiet" onClick=${send("EndHelp")}>
          ${t("No help needed")}</button>`
        : html`<button type="button" class="button button--quiet" onClick=${() => setAsking(true)}>
          <${Icon} name="life-buoy" /> ${t("Ask for help")}</button>`}
    </div>
    ${asking && html`<${AskHelp} live=${live} group=${group} close=${() => setAsking(false)} />`}
  </div></footer>`;
}

const Ready = ({ group, send }) => (group.ready_at
  ? html`<button type="button" class="button button--done" onClick=${send("UnmarkReady")}><${Icon} name="check" />
      ${t("Ready")}<span class="visually-hidden">, ${t("not yet after all")}</span></button>`
  : html`<button type="button" class="button" onClick=${send("MarkReady")}>${t("We are ready")}</button>`);

// Somebody else at the table may have pressed it.
function useSaid(live, { help, ready_at: ready }) {
  const first = useRef(true);
  useEffect(() => {
    if (help || !first.current) announce(help ? coming(live, help) : t("Help is no longer asked."), "help");
  }, [Boolean(help)]);
  useEffect(() => {
    if (!first.current) announce(ready ? t("Your group is ready") : t("Your group is not ready yet"), "ready");
    first.current = false;
  }, [Boolean(ready)]);
}
