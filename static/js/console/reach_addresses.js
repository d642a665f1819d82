import { html, useEffect, useState } from "../parts/html.js";
import { t } from "../parts/texts.js";
import { ask } from "./reach_asking.js";

const EVERY_MS = 5000;

// {addresses: [{address, adapter, current}], fixed} as this computer has them now; null until the first answer.
export function useAddresses({ page }) {
  const [found, setFound] = useState(null);
  useEffect(() => {
    let here = true;
    async function look() {
      const answer = await fetch(`/api/v1/sessions/${page.session}/addresses`).catch(() => null);
      const body = answer?.ok ? await answer.json() : null;
      if (here && body) setFound(body);
    }
    look();
    const timer = setInterval(look, EVERY_MS);
    return () => { here = false; clearInterval(timer); };
  }, []);
  return found;
}

// Only where there is something to choose.
export function Addresses({ live, way, found }) {
  if (!found || found.fixed || (found.addresses.length < 2 && !way.chosen)) return null;
  const choose = (address) => ask(live, "ChooseAddress", { address });
  const [first] = found.addresses;
  return html`<fieldset class="reach__part">
    <legend>${t("Which network are the phones on?")}</legend>
    <div class="pick">
      <${Choice} words=${t("Let Facilitator find it")} meta=${first && t("now {address}", first)}
        chosen=${!way.chosen} choose=${() => choose(null)} />
      ${found.addresses.map(({ address, adapter }) => html`<${Choice} key=${address} words=${adapter || address}
        meta=${address} chosen=${way.chosen && way.address === address} choose=${() => choose(address)} />`)}
      ${way.gone && html`<${Choice} words=${way.address} meta=${t("not on this computer any more")} chosen />`}
    </div>
  </fieldset>`;
}

const Choice = ({ words, meta, chosen, choose }) => html`<label class="pick__row">
  <input class="radio" type="radio" name="reach-address" checked=${chosen} onChange=${choose} />
  <span><span class="pick__name">${words}</span> <span class="pick__meta">${meta}</span></span>
</label>`;
