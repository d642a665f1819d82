import { newId } from "../live/ids.js";
import { html, useLayoutEffect, useRef, useState } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { Counter, tooLong } from "./counter.js";
import { draftsChanged } from "./left_over.js";
import { tellWriting } from "./writing.js";

// A blank geeltje. What is typed is a draft until the outbox holds it. `ready`: its board is there to post on.
export function Write({ live, board, column, ready }) {
  const place = [board.id, column.id];
  const [text, setText] = useState(() => live.drafts.read(...place));
  const area = useRef(null);
  useCarried(live, place, text, setText);
  const type = (typed) => {
    setText(typed);
    live.drafts.write(typed, ...place);
    tellWriting(live, Boolean(typed));
  };
  const cannot = !ready || tooLong(text, live.limits.value);

  async function post(event) {
    event.preventDefault();
    area.current.focus();
    if (!text.trim() || cannot) return;
    setText("");
    await live.outbox.add("AddNote", { note: newId(), board: board.id, column: column.id, text: text.trim() });
    if (!area.current?.value) live.drafts.write("", ...place);
    tellWriting(live, false);
  }

  return html`<form class="write" onSubmit=${post}>
    <label class="visually-hidden" for="text">${t("Your note for {column}", { column: column.title })}</label>
    <textarea class="write__text" id="text" rows="3" ref=${area} value=${text} placeholder=${t("One thought per note")}
      aria-describedby="who-sees" onInput=${(event) => type(event.target.value)} onKeyDown=${onPostKey(post)}></textarea>
    <div class="write__foot">
      <span class="small" id="who-sees">${whoSees(board)}</span>
      <${Counter} text=${text} limits=${live.limits.value} />
      <button class="button button--primary" aria-disabled=${cannot ? "true" : null}>${t("Post")}</button>
    </div>
  </form>`;
}

// Moved to another group while typing: the words come along, unless other words wait there already. Those that stay
// behind are shown beside the field (left_over.js).
function useCarried(live, place, text, setText) {
  const was = useRef(place);
  useLayoutEffect(() => {
    if (was.current[0] === place[0]) return;
    const waiting = live.drafts.read(...place);
    if (waiting) setText(waiting);
    else if (text) {
      live.drafts.write(text, ...place);
      live.drafts.write("", ...was.current);
    }
    draftsChanged();
    was.current = place;
  }, [place[0]]);
}

// Enter makes a new line on a phone; with a keyboard Ctrl or Cmd and Enter post.
const onPostKey = (post) => (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) post(event); };

function whoSees({ names, group }) {
  if (names === "hidden") return t("Only the facilitator sees your name");
  return group ? t("Your group sees your name") : t("Everyone sees your name");
}
