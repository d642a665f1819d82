import { newId } from "../live/ids.js";
import { html, useEffect, useRef, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";
import { allCovered } from "./cover.js";
import { leaveByEscape } from "./member_row.js";
import { tell } from "./telling.js";

// Somebody without a phone: the facilitator writes for them.
export function AddPerson({ steering }) {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState("");
  const field = useRef(null);
  useEffect(() => { if (open) field.current.focus(); }, [open]);

  function add(event) {
    event.preventDefault();
    if (!name.trim()) return;
    const words = allCovered() ? t("Somebody was added") : t("{name} is in", { name: name.trim() });
    steering.send("AddPerson", { person: newId(), name: name.trim() }, () => tell(words));
    setName("");
    field.current.focus();
  }

  if (!open) return html`<button type="button" class="button" onClick=${() => setOpen(true)}>
    <${Icon} name="user-plus" /> ${t("Somebody without a phone")}</button>`;
  return html`<form class="field field--line" onSubmit=${add}
    onKeyDown=${(event) => leaveByEscape(event, () => setOpen(false))}>
    <label class="field__label" for="add-person">${t("Name of somebody without a phone")}</label>
    <div class="row row--field">
      <input class="input" id="add-person" ref=${field} value=${name} autocomplete="off"
        onInput=${(event) => setName(event.target.value)} />
      <button class="button">${t("Add")}</button>
      <button type="button" class="button button--quiet" onClick=${() => setOpen(false)}>${t("Close")}</button>
    </div>
  </form>`;
}
