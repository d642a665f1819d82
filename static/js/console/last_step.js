import { all, one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { now } from "../parts/ticker.js";

const DONE = {
  StartSession: () => t("The session has started"),
  OpenRound: ({ title }) => t("{title} has started", { title }),
  PauseRound: () => t("The clock stands still"),
  ResumeRound: () => t("The clock runs again"),
  ExtendRound: () => t("There is more time"),
  CloseRound: ({ title }) => t("{title} has been closed", { title }),
  EndGrace: ({ title }) => t("{title} is closed", { title }),
  ShowOnScreen: () => t("The screen shows something else"),
};

// The latest step, as long as it can be undone. A note just taken away comes first.
export function LastStep({ live, steering }) {
  const gone = all(live.view, "deleted").filter(({ undo, until }) => undo !== false && until > now.value).at(-1);
  if (gone) {
    const restore = () => live.outbox.add("RestoreNote", { note: gone.id });
    return html`<${Message} words=${t("Note taken away")} undo=${restore} />`;
  }
  const step = one(live.view, "step", live.page.session);
  if (!step || !DONE[step.verb] || step.at + live.limits.value.step_undo_ms < now.value) return null;
  const round = one(live.view, "round", step.round) ?? { title: "" };
  return html`<${Message} words=${DONE[step.verb](round)} undo=${() => steering.undo(step)} hotkey="z" />`;
}

const Message = ({ words, undo, hotkey }) => html`<div class="message message--floating" role="status">
  <span>${words}</span>
  <button type="button" class="button" onClick=${undo}>
    <${Icon} name="undo-2" /> <span>${t("Undo")}</span> ${hotkey && html`<kbd>${hotkey}</kbd>`}</button>
</div>`;
