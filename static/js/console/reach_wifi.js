import { one } from "../parts/facts.js";
import { html, useEffect, useState } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { ask } from "./reach_asking.js";

// As long as the standard allows.
const NAME = 32;
const PASSWORD = 63;

// The venue's wifi, for the wall: a second code to scan, and name and password to read.
export function Wifi({ live }) {
  const shown = one(live.view, "wifi", live.page.session);
  const [name, setName] = useState(shown?.name ?? "");
  const [password, setPassword] = useState(shown?.password ?? "");
  useEffect(() => { setName(shown?.name ?? ""); setPassword(shown?.password ?? ""); }, [shown?.name, shown?.password]);
  const same = shown && shown.name === name.trim() && shown.password === password.trim();

  function show(event) {
    event.preventDefault();
    if (name.trim() && !same) ask(live, "SetWifi", { name: name.trim(), password: password.trim() });
  }

  return html`<form class="reach__part" onSubmit=${show} aria-labelledby="reach-wifi">
    <h3 id="reach-wifi">${t("Show the wifi on the screen too")}</h3>
    <p class="small quiet" id="reach-wifi-hint">${shown
      ? t("The big screen shows a second code, and this name and password beside it.")
      : t("For a room where people have to be on the wifi first. Only the big screen and this page show the password.")}</p>
    <div class="reach__fields">
      <${Field} id="wifi-name" label=${t("Name of the wifi")} max=${NAME} value=${name} set=${setName} />
      <${Field} id="wifi-password" label=${t("Password, if it has one")} max=${PASSWORD} value=${password} set=${setPassword} />
    </div>
    <div class="row">
      <button class="button" aria-disabled=${!name.trim() || same ? "true" : null}>${shown ? t("Show this instead") : t("Show it on the screen")}</button>
      ${shown && html`<button type="button" class="button button--quiet"
        onClick=${() => ask(live, "SetWifi", { name: "", password: "" })}>${t("Take it off the screen")}</button>`}
    </div>
  </form>`;
}

const Field = ({ id, label, max, value, set }) => html`<div class="field">
  <label class="field__label" for=${id}>${label}</label>
  <input class="input" id=${id} maxlength=${max} value=${value} autocomplete="off" autocapitalize="none" spellcheck=${false}
    onInput=${(event) => set(event.target.value)} aria-describedby="reach-wifi-hint" />
</div>`;
