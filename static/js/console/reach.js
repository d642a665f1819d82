import { html, useState } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { Qr } from "../parts/qr.js";
import { t } from "../parts/texts.js";
import { clockTime } from "../parts/times.js";
import { wayIn } from "../screen/way_in.js";
import { Panel } from "./panel.js";
import { Addresses, useAddresses } from "./reach_addresses.js";
import { Advice } from "./reach_advice.js";
import { Awake } from "./reach_awake.js";
import { Wifi } from "./reach_wifi.js";

// Whether phones get through, seen with one's own phone before anybody comes in; and what to do when they do not.
export function ReachDialog({ live, close }) {
  const way = wayIn(live);
  const found = useAddresses(live);
  return html`<${Panel} name="reach" title=${t("How do phones get here?")} close=${close} wide>
    <${Check} key=${way.url} live=${live} way=${way} found=${found} />
    <${Addresses} live=${live} way=${way} found=${found} />
    <${Wifi} live=${live} />
    <${Awake} />
  </${Panel}>`;
}

// Another address has to be tried anew: what was seen at the one before says nothing.
function Check({ live, way, found }) {
  const [since] = useState(() => live.clock.now());
  const at = live.seen.value?.at ?? 0;
  const seen = at >= since;
  return html`<div class="reach">
      <${Qr} qr=${way.qr} kind="desk" />
      <div class="reach__facts">
        <p class="lead">${t("Scan this code with your own phone.")}</p>
        <${Seen} seen=${seen} at=${at} />
        <dl>
          <div><dt>${t("Address")}</dt><dd>${way.address}</dd></div>
          <div><dt>${t("Code")}</dt><dd>${way.code}</dd></div>
        </dl>
        <${Trouble} way=${way} found=${found} />
      </div>
    </div>
    ${!seen && html`<${Advice} hosted=${found?.fixed} />`}`;
}

// In a region of its own: the page's own announcer cannot be heard while a dialog lies over it.
const Seen = ({ seen, at }) => html`
  <p class="reach__seen" role="status" data-seen=${seen}><${Icon} name=${seen ? "check" : "clock"} />
    <strong>${seen ? t("Phone seen at {time}", { time: clockTime(at) }) : t("No phone seen yet")}</strong></p>
  ${!seen && at > 0 && html`<p class="small quiet">${t("A phone was last seen at {time}.", { time: clockTime(at) })}</p>`}`;

// What is wrong before anybody has tried.
function Trouble({ way, found }) {
  const words = troubleOf(way, found);
  return words && html`<p class="notice" data-tone="warn"><${Icon} name="triangle-alert" /> <span>${words}</span></p>`;
}

function troubleOf(way, found) {
  if (way.gone) return t("This computer does not have this address any more. Choose another one below.");
  if (found?.addresses.length === 0) {
    return t("This computer is on no network, so no phone can get here. Connect it to a wifi, or switch on its hotspot.");
  }
  return null;
}
