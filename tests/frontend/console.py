"""The console drawn from entities alone, without a server: what a facilitator would see, and press."""

from typing import Any

from tests.frontend.conftest import Chromium
from tests.frontend.room import NOW, Entities, presence

# Drawn by the console's own App from a store that is filled here. `feed` changes entities as a frame would.
CONSOLE = """
const { createStore, applySnapshot, applyFrame } = await import("/static/js/live/store.js");
const { createView } = await import("/static/js/live/view.js");
const { createOutbox } = await import("/static/js/live/outbox.js");
const { signal } = await import("/static/vendor/signals-core.js");
const { effect } = await import("/static/vendor/signals-core.js");
const { html, render } = await import("/static/js/parts/html.js");
const { loadTexts } = await import("/static/js/parts/texts.js");
const { setZone } = await import("/static/js/parts/times.js");
const { now } = await import("/static/js/parts/ticker.js");
const { App } = await import("/static/js/console/app.js");
const { createSteering } = await import("/static/js/console/steering.js");
const { createDrafts } = await import("/static/js/live/drafts.js");
const page = { session: "s", as: "facilitator", person: null, language, texts, errors,
  links: { sessions: "/sessions", screen: "/screen", after: "/after", downloads: [] },
  join: { address: "192.168.1.7:8080", code: "K7M 2PX", qr: { size: 21, path: "M0 0h7v7h-7z" } } };
loadTexts(page);
setZone("Europe/Amsterdam");
const store = createStore();
applySnapshot(store, { to: 1, put: entities });
const stores = new Map([["facilitators", store]]);
const memory = { lasting: true, put() {}, remove() {}, all: () => [] };
const outbox = createOutbox({ opening: Promise.resolve(memory), session: "s", owner: "f", epoch: "e" });
const view = createView(stores);
const heard = [];
const live = { page, view, outbox, drafts: createDrafts("s"), clock: { now: () => now.value },
  limits: signal({ message_length: 500, step_undo_ms: 120000 }), writable: signal(true), away: signal(false),
  refusal: signal(null), presence: signal(presence), guessing: signal(null), tell() {},
  listen(audience) { heard.push(audience); return () => heard.push(`-${audience}`); } };
effect(() => { outbox.entries.value; queueMicrotask(() => view.refresh(outbox.entries.value)); });
now.value = at;
document.documentElement.dataset.surface = "console";
document.documentElement.lang = language;
document.body.className = "console";
await new Promise((loaded) => {
  const sheet = document.createElement("link");
  document.head.append(Object.assign(sheet, { rel: "stylesheet", href: "/static/css/console.css", onload: loaded }));
});
document.body.innerHTML = '<div id="app" class="app"></div>';
render(html`<${App} live=${live} steering=${createSteering(live)} />`, document.getElementById("app"));
window.console_ = {
  live, heard,
  sent: () => outbox.entries.value.map(({ type, args }) => ({ type, args })),
  feed(put, drop = {}) {
    applyFrame(store, { from: store.cursor, to: store.cursor + 1, put, drop });
    view.refresh(outbox.entries.value);
  },
  answer(status, error = null) {
    for (const { id, state } of outbox.entries.value)
      if (state === "waiting") outbox.answered({ id, status, at: {}, error });
    outbox.reached(() => 99);
  },
  pass(ms) { now.value += ms; },
};
"""


class Console:
    """The page, in English. Every look and press goes to the browser's own thread."""

    def __init__(self, chromium: Chromium, address: str, entities: Entities, *, covered: bool = False, **given: Any):
        self._do = chromium.do
        self.page = chromium.page(address)
        self.resize(1366, 768)
        self.run("covered => covered || localStorage.setItem('facilitator:uncovered', '1')", covered)
        values = {"entities": entities, "presence": presence(), "at": NOW, "texts": {}, "errors": {}, **given}
        names = ", ".join((*values, "language"))
        self.run(f"async ({{ {names} }}) => {{ {CONSOLE} }}", {**values, "language": "en"})
        self.draw()

    def run(self, script: str, value: Any = None) -> Any:
        return self._do(lambda: self.page.evaluate(script, value))

    def press(self, *keys: str) -> None:
        for key in keys:
            self._do(lambda key=key: self.page.keyboard.press(key))
            self.draw()

    def draw(self) -> None:
        """Until what was changed is drawn, and what follows a drawing (a focus) has followed."""
        self.run("async () => { for (let n = 3; n > 0; n -= 1) await new Promise(requestAnimationFrame); }")

    def type(self, text: str) -> None:
        self._do(lambda: self.page.keyboard.insert_text(text))

    def click(self, words: str, *, within: str = "body", role: str = "button", exact: bool = True) -> None:
        place = self.page.locator(within)
        self._do(lambda: place.get_by_role(role, name=words, exact=exact).first.click(timeout=3000))  # type: ignore[arg-type]
        self.draw()

    def text(self, within: str = "#app") -> str:
        """As somebody reads it."""
        found = self._do(lambda: self.page.locator(within).first.inner_text(timeout=3000))
        return " ".join(str(found).split())

    def wait(self, holds: str) -> None:
        """Until an expression in the page is true."""
        self._do(lambda: self.page.wait_for_function(holds, timeout=3000))

    def wait_text(self, words: str, within: str = "#app") -> None:
        found = "([place, words]) => document.querySelector(place)?.textContent.replace(/\\s+/g, ' ').includes(words)"
        self._do(lambda: self.page.wait_for_function(found, arg=[within, words], timeout=3000))

    def focused(self) -> str:
        return str(self.run("() => document.activeElement.id || document.activeElement.textContent.trim()"))

    def sent(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.run("() => console_.sent()")
        return found

    def answer(self, status: str = "applied", error: dict[str, Any] | None = None) -> None:
        self.run("([status, error]) => console_.answer(status, error)", [status, error])

    def feed(self, put: Entities, drop: dict[str, list[str]] | None = None) -> None:
        self.run("([put, drop]) => console_.feed(put, drop)", [put, drop or {}])

    def resize(self, width: int, height: int) -> None:
        self._do(lambda: self.page.set_viewport_size({"width": width, "height": height}))
        self.draw()

    def settle(self) -> None:
        """Until a step that has just come may be taken."""
        self.wait("!document.querySelector('[data-fresh]')")
