import { html } from "../parts/html.js";
import { t } from "../parts/texts.js";

// Where it is, the way in for who is not in the room, and who come beside the participants.
export function Whereabouts({ session: { place, link, guests = [] } }) {
  if (!place && !link && !guests.length) return null;
  return html`<div class="phone__part">
    ${place && html`<p>${t("Place: {place}", { place })}</p>`}
    ${link && html`<p><a class="button" href=${link} target="_blank" rel="noopener noreferrer">
      ${t("To the video call")}<span class="visually-hidden"> ${t("(opens in a new tab)")}</span></a></p>`}
    ${guests.length > 0 && html`<p class="quiet">${t("Guests: {names}", { names: guests.join(", ") })}</p>`}
  </div>`;
}
