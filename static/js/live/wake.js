// A phone that slept, changed network or came back from another app finds its connection again at once.
export function onWake(act) {
  const visible = () => document.visibilityState === "visible" && act();
  addEventListener("online", act);
  addEventListener("pageshow", act);
  document.addEventListener("visibilitychange", visible);
}

export function onLeave(act) {
  addEventListener("pagehide", act);
}
