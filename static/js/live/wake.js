// A phone that slept, changed network or came back from another app finds its connection again at once.
export function onWake(act) {
  const visible = () => document.visibilityState === "visible" && act();
  addEventListener("online", act);
  // Only when it comes back as it was; a page that loads connects by itself.
  addEventListener("pageshow", (event) => event.persisted && act());
  document.addEventListener("visibilitychange", visible);
}

export function onLeave(act) {
  addEventListener("pagehide", act);
}
