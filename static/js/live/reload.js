// The server asks for a newer page. Never more than once a minute, or a mistake there would be a storm here.
const PAUSE_MS = 60_000;

export function reloadOnce(storage = () => sessionStorage, now = Date.now) {
  try {
    if (now() - Number(storage().getItem("facilitator:reloaded") ?? 0) < PAUSE_MS) return false;
    storage().setItem("facilitator:reloaded", now());
  } catch { /* without memory we reload: a page that may no longer speak is worse */ }
  location.reload();
  return true;
}
