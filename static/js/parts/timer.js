import { html } from "./html.js";
import { now } from "./ticker.js";
import { clockTime, countdown, standing } from "./times.js";
import { t } from "./texts.js";

const WORDS = {
  running: ({ until }) => t("until {time}", { time: clockTime(until) }),
  minute: () => t("last minute"),
  last: () => t("nearly there"),
  over: ({ over }) => (over >= 1000 ? t("over time") : t("time is up")),
  grace: () => t("finish your sentence"),
  paused: () => t("paused"),
};

export function Timer({ round, left = false, children }) {
  const clock = standing(round, now.value);
  if (clock.left === null) return null;
  const phase = clock.phase === "over" ? "last" : clock.phase;
  return html`<div class=${left ? "timer timer--left" : "timer"} data-phase=${phase} role="timer">
    <span class="timer__digits">${digits(clock)}</span>
    <span class="timer__word">${WORDS[clock.phase](clock)}${children}</span>
  </div>`;
}

// 2:10 over time is +2:10: it began at zero, and zero ended nothing.
export const digits = ({ left, over }) => (over >= 1000 ? `+${countdown(Math.floor(over / 1000) * 1000)}` : countdown(left));

export function TimeBar({ round }) {
  const { phase, left } = standing(round, now.value);
  if (left === null) return null;
  const whole = phase === "grace" ? round.grace_ms : wholeOf(round);
  const seconds = (ms) => Math.max(0, Math.round(ms / 1000));
  return html`<progress class="progress" data-phase=${phase} value=${seconds(left)} max=${seconds(whole) || 1}
    aria-label=${t("Time left")}></progress>`;
}

// Time that was added makes the whole longer; the bar never stands beyond its end.
const wholeOf = ({ minutes, ends_at: ends, opened_at: opened }) =>
  Math.max(minutes * 60_000, ends && opened ? ends - opened : 0);
