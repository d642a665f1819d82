import { awake } from "../live/wake_lock.js";
import { html } from "../parts/html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../parts/texts.js";

// Which of both is the case, never a hope: a computer that falls asleep takes the whole session with it.
export function Awake() {
  const held = awake.value === "held";
  return html`<section class="reach__part" aria-labelledby="reach-awake">
    <h3 id="reach-awake">${t("This computer must not fall asleep")}</h3>
    <p class="reach__awake">${held
      ? html`<${Icon} name="check" /> <span>${t("It stays awake by itself as long as this page or the big screen is in view. Leave the lid open.")}</span>`
      : html`<${Icon} name="triangle-alert" /> <span>${t("This browser cannot keep it awake here, so set it yourself for today, and leave the lid open.")} ${settingOf(navigator.userAgent)}</span>`}
    </p>
  </section>`;
}

export function settingOf(agent) {
  const settings = [
    [/Windows/, t("Windows: Settings, System, Power: screen and sleep on “Never”.")],
    [/Mac OS X/, t("Mac: System Settings, Lock Screen: turn display off “Never”.")],
    [/Linux|CrOS/, t("Linux: Settings, Power: automatic suspend and blank screen off.")],
  ];
  const own = settings.filter(([system]) => system.test(agent));
  return (own.length ? own : settings).map(([, words]) => words).join(" ");
}
