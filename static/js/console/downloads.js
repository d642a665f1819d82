import { one } from "../parts/facts.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { nt, t } from "../parts/texts.js";

const WORDS = {
  zip: () => [t("Everything in one file"), "ZIP"],
  html: () => [t("To read and print"), "HTML"],
  csv: () => [t("For a spreadsheet"), "CSV"],
  json: () => [t("For other programs"), "JSON"],
};

export function Downloads({ live }) {
  const archive = one(live.view, "archive", live.page.session);
  if (!archive) return html`<p role="status">${t("The result is being put together.")}</p>`;
  return html`<section class="console__part" aria-labelledby="downloads">
    <h2 id="downloads">${t("Download the result")}</h2>
    ${archive.after_end > 0 && html`<p class="small">${nt("{n} note came after the end. It waits with the result.", "{n} notes came after the end. They wait with the result.", archive.after_end)}</p>`}
    ${live.page.links.downloads.map(({ format, href }, index) => html`<a key=${format} class=${index ? "button button--between" : "button button--primary button--large button--between"}
      href=${href} download><span class="button__words"><${Icon} name="download" /> ${WORDS[format]()[0]}</span> <span class="small">${WORDS[format]()[1]}</span></a>`)}
  </section>`;
}
