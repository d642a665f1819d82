import { boardOf } from "../parts/facts.js";
import { html, signal } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { Columns } from "./columns.js";
import { Mine } from "./mine.js";
import { Others } from "./others.js";
import { Write } from "./write.js";

// Which column is chosen, per board: a refresh of the drawing must not move somebody to another column.
const chosen = signal({});

const chosenColumn = (board) => board.columns.find(({ id }) => id === chosen.value[board.id]) ?? board.columns[0];

export function Round({ live, round }) {
  const board = boardOf(live, round);
  if (!board) return html`<h1>${round.prompt ?? round.title}</h1>`;
  const column = chosenColumn(board);
  const choose = (id) => { chosen.value = { ...chosen.value, [board.id]: id }; };
  return html`
    <section class="phone__part" aria-labelledby="prompt">
      <h1 id="prompt" class="prompt">${round.prompt ?? round.title}</h1>
      ${round.state === "closing" && html`<div class="notice" data-tone="accent" role="status"><${Icon} name="clock" />
        <p><strong>${t("Finish your sentence and post it.")}</strong> ${t("The round is about to close.")}</p></div>`}
      ${round.state === "paused" && html`<div class="notice" role="status"><${Icon} name="pause" />
        <p><strong>${t("The clock stands still.")}</strong> ${t("You can go on writing.")}</p></div>`}
      ${board.columns.length > 1 && html`<${Columns} live=${live} board=${board} column=${column} choose=${choose} />`}
      <${Write} key=${column.id} live=${live} board=${board} column=${column} />
    </section>
    <${Mine} live=${live} board=${board} />
    <${Others} live=${live} board=${board} round=${round} column=${column} />`;
}
