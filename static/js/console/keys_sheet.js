import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { KEYS } from "./key_map.js";
import { Panel } from "./panel.js";

export function KeysSheet({ close }) {
  return html`<${Panel} name="keys" title=${t("All keys")} close=${close}>
    <dl class="keys">${KEYS().map(([key, words]) => html`<div key=${key}><dt><kbd>${key}</kbd></dt><dd>${words}</dd></div>`)}</dl>
    <p class="small quiet">${t("Not while you type. Tab goes from one thing to the next.")}</p>
  </${Panel}>`;
}
