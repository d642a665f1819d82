import { announce } from "../parts/announce.js";
import { one } from "../parts/facts.js";
import { html, useEffect } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";

const WORDS = {
  docx: () => t("To send round"),
  zip: () => t("Everything in one file"),
  html: () => t("To read and print"),
  csv: () => t("For a spreadsheet"),
  json: () => t("For other programs"),
};
const SHOWN = { docx: "Word" };
const FIRST = "button button--primary button--large button--between";

export function Downloads({ live }) {
  const archive = one(live.view, "archive", live.page.session);
  useEffect(() => announce(archive ? t("Download the result") : t("The result is being put together."), "result"), [!archive]);
  if (!archive) return html`<p>${t("The result is being put together.")}</p>`;
  const { after_end: late } = archive;
  return html`<section class="console__part" aria-labelledby="downloads">
    <h2 id="downloads">${t("Download the result")}</h2>
    ${late > 0 && html`<p class="small">${nt("{n} note came after the end. It waits with the result.",
      "{n} notes came after the end. They wait with the result.", late)}</p>`}
    ${live.page.links.downloads.map(({ format, href }, index) => html`
      <a key=${format} class=${index ? "button button--between" : FIRST} href=${href} download>
        <span class="button__words"><${Icon} name="download" /> ${WORDS[format]()}</span>
        <span class="small">${SHOWN[format] ?? format.toUpperCase()}</span>
      </a>`)}
    <p><a href=${live.page.links.after}>${t("Who was there, late notes, and the same without names")}</a></p>
  </section>`;
}
