import { html, useEffect, useRef } from "../parts/html.js";
import { Before } from "./ambition_before.js";
import { askedIn, mineIn } from "./ambition_facts.js";
import { Field } from "./ambition_field.js";
import { List } from "./ambition_list.js";
import { Share } from "./ambition_share.js";
import { LISTS } from "./ambition_words.js";

// One's ambition, one question after the other. It is saved by itself; sharing is the one thing that is done.
export function AmbitionForm({ live, round }) {
  const saves = useRef(new Map()).current;
  const mine = mineIn(live);
  useEffect(() => whenHidden(() => saves.forEach((save) => save(true))), []);
  return html`
    <${Before} live=${live} mine=${mine} />
    <form class="phone__part phone__part--wide ambition" onSubmit=${(event) => event.preventDefault()}>
      ${askedIn(live, round, mine).map((name) => {
        const Part = LISTS.includes(name) ? List : Field;
        return html`<${Part} key=${name} live=${live} name=${name} saves=${saves} />`;
      })}
    </form>
    <${Share} live=${live} mine=${mine} saves=${saves} />`;
}

// A phone that is put away may not come back to this page.
function whenHidden(act) {
  const look = () => { if (document.hidden) act(); };
  document.addEventListener("visibilitychange", look);
  return () => document.removeEventListener("visibilitychange", look);
}
