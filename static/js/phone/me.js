import { useModal } from "../parts/dialog.js";
import { html, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";

// What this session knows of me. A typed name may hold a mistake, and another phone needs the code.
export function Me({ live, me, close }) {
  const dialog = useModal();
  const [name, setName] = useState(me.name);
  const [wrong, setWrong] = useState(false);
  // Closing gives the focus back to where it was, and then tells.
  const leave = () => dialog.current.close();

  function save(event) {
    event.preventDefault();
    if (!name.trim()) return setWrong(true);
    if (name.trim() !== me.name) live.outbox.add("RenamePerson", { person: me.id, name: name.trim() });
    leave();
  }

  return html`<dialog class="dialog" ref=${dialog} aria-labelledby="me-title" onClose=${close}>
    <h2 id="me-title" class="lead">${t("This is you")}</h2>
    <form class="stack stack--wide" id="me" onSubmit=${save}>
      <div class="field" data-state=${wrong ? "wrong" : null}>
        <label class="field__label" for="my-name">${t("Your name")}</label>
        <input class="input" id="my-name" value=${name} autocomplete="name" maxlength=${live.limits.value.name_length}
          aria-invalid=${wrong ? "true" : null} aria-describedby=${wrong ? "my-name-wrong" : null}
          onInput=${(event) => { setName(event.target.value); setWrong(false); }} />
        ${wrong && html`<p class="field__error" id="my-name-wrong"><${Icon} name="triangle-alert" /> ${t("Fill in your name.")}</p>`}
      </div>
      ${me.organisation && html`<p class="quiet">${me.organisation}</p>`}
    </form>
    <${ReturnCode} me=${me} />
    <div class="dialog__actions">
      <button type="button" class="button" onClick=${leave}>${t("Close")}</button>
      <button class="button button--primary" form="me">${t("Save name")}</button>
    </div>
  </dialog>`;
}

export const ReturnCode = ({ me }) => (me?.code ? html`<p class="code">
  <span>${t("Another phone? Join with your name and this code:")}</span> <strong class="code__letters">${me.code}</strong>
</p>` : null);
