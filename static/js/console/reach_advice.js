import { html, useEffect, useState } from "../parts/html.js";
import { t } from "../parts/texts.js";

// As long as somebody may still be getting their phone out.
const PATIENCE_MS = 15_000;

export function Advice({ hosted }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return html`<section class="reach__advice" aria-labelledby="reach-advice">
    <h3 id="reach-advice">${t("No phone yet? Try this, in this order")}</h3>
    <ol>${(hosted ? HOSTED() : IN_THE_ROOM()).map((step) => html`<li key=${step}>${step}</li>`)}</ol>
  </section>`;
}

// What is quickest to see comes first, what costs most comes last.
const IN_THE_ROOM = () => [
  t("Is the phone on the same wifi as this computer, and not on mobile data?"),
  t("Did this computer ask whether other devices may come in? Say yes. On Windows: allow it on private networks, and make this network a private one. On a Mac: allow incoming connections."),
  t("Is a VPN on, here or on the phone? Switch it off for as long as the session lasts."),
  t("Guest wifi often keeps devices apart, and nothing here can change that. Use another wifi, or the hotspot of this computer or of a phone: enough for 8 to 10 phones."),
  t("With more people: bring a small travel router, or have Facilitator run on a server of your organisation (--public-url)."),
];

const HOSTED = () => [
  t("Is the phone online? Open another site on it. Guest wifi may want you to log in first."),
  t("Type the address in the browser of the phone. If it opens there, only the camera was the trouble."),
  t("Does it open on no phone at all? Ask whoever runs the server whether this address can be reached from outside."),
];
