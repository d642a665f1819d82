"""One view of a kind of round, drawn from entities alone, in English, with no server behind it."""

from typing import Any

from tests.browser.axe import in_every_light, violations
from tests.frontend.conftest import Chromium

Entities = dict[str, dict[str, Any]]  # kind → {id: entity}, as in docs/live-protocol.md

ROUND = {
    "position": 0,
    "title": "Check-in",
    "kind": "check-in",
    "seating": "plenary",
    "minutes": 3,
    "planned_minutes": None,
    "state": "running",
    "opened_at": 1_000,
    "ends_at": 180_000,
    "paused_with": None,
    "grace_ms": 60_000,
    "grace_until": None,
    "closed_at": None,
    "revealed": False,
    "prompt": "Hoe kom je binnen?",
}
SESSION = {"title": "Samen", "place": "Utrecht", "state": "running", "current": "r", "starts_at": 0}
VIEWS = {"phone": "Phone", "console": "Console", "screen": "Screen"}

DRAW = """
const { createStore, applySnapshot, applyFrame } = await import("/static/js/live/store.js");
const { createView } = await import("/static/js/live/view.js");
const { createOutbox } = await import("/static/js/live/outbox.js");
const { createDrafts } = await import("/static/js/live/drafts.js");
const { effect, signal } = await import("/static/vendor/signals-core.js");
const { html, render } = await import("/static/js/parts/html.js");
const { loadTexts } = await import("/static/js/parts/texts.js");
const { setZone } = await import("/static/js/parts/times.js");
const { now } = await import("/static/js/parts/ticker.js");
const { [view]: View } = await import(`/static/js/${module}`);
const page = { session: "s", as: "participant", person: "p", language: "en", texts: {}, errors,
  links: {}, join: { address: "192.168.1.7", code: "K7M 2PX", qr: { size: 21, path: "M0 0h7v7h-7z" } } };
loadTexts(page);
setZone("UTC");
const store = createStore();
applySnapshot(store, { to: 1, put: entities });
const outbox = createOutbox({ opening: Promise.resolve({ lasting: true, put() {}, remove() {}, all: () => [] }),
  session: "s", owner: "p", epoch: "e" });
const shown = createView(new Map([["everyone", store]]));
const live = { page, view: shown, outbox, drafts: createDrafts("s"), clock: { now: () => now.value }, tell() {},
  limits: signal({ note_length: 2000, answer_length: 500, word_length: 40 }),
  writable: signal(true), away: signal(false), refusal: signal(null),
  presence: signal({ here: [], writing: [] }), guessing: signal(null), listen: () => () => {} };
effect(() => { outbox.entries.value; queueMicrotask(() => shown.refresh(outbox.entries.value)); });
now.value = 60_000;
const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: `/static/css/${surface}.css` });
document.head.append(link);
await new Promise((done) => { link.onload = done; });
document.documentElement.dataset.surface = surface;
document.documentElement.lang = "en";
document.body.className = surface;
document.body.innerHTML = '<div id="app" class="app"></div>';
const steering = { send: (type, args, done) => outbox.add(type, args).then(done ?? (() => {})), isBusy: () => false };
const round = () => ({ ...shown.get("round", "r"), id: "r" });
const on = signal(presentation);
const place = () => on.value && { ...shown.get("presentation", on.value), id: on.value };
const props = { live, steering, what };
const Whole = () => html`<${View} ...${props} round=${round()} presentation=${place()} />`;
render(html`<${Whole} />`, document.getElementById("app"));
window.stage = {
  live,
  on: (id) => { on.value = id; },
  sent: () => outbox.entries.value.map(({ type, args }) => ({ type, args })),
  feed(put) {
    applyFrame(store, { from: store.cursor, to: store.cursor + 1, put });
    shown.refresh(outbox.entries.value);
  },
  answer(status, error) {
    for (const { id, state } of outbox.entries.value)
      if (state === "waiting") outbox.answered({ id, status, at: { everyone: store.cursor + 1 }, error });
  },
};
"""


class Drawn:
    """A page with one view on it. `what` is what the screen shows, `presentation` whose moment it is."""

    def __init__(
        self,
        chromium: Chromium,
        address: str,
        surface: str,
        module: str,
        entities: Entities | None = None,
        *,
        what: str = "question",
        view: str = "",
        presentation: str | None = None,
        errors: dict[str, str] | None = None,
        **round: Any,
    ) -> None:
        self._do = chromium.do
        self._surface = surface
        self.page = chromium.page(address)
        self.run("() => localStorage.setItem('facilitator:uncovered', '1')")
        put = {"session": {"s": SESSION}, "round": {"r": {**ROUND, **round}}, **(entities or {})}
        given = {"surface": surface, "module": module, "view": view or VIEWS[surface]}
        values = {**given, "what": what, "presentation": presentation, "entities": put, "errors": errors or {}}
        self.run(f"async ({{ {', '.join(values)} }}) => {{ {DRAW} }}", values)
        self.settle()

    def faults(self) -> list[str]:
        """What axe finds wrong, by day and by night; on a phone at 320 px as well."""
        look = in_every_light if self._surface == "phone" else violations
        self._do(lambda: self.page.emulate_media(reduced_motion="reduce"))  # or a colour is caught half-way
        found: list[str] = self._do(lambda: look(self.page))
        self._do(lambda: self.page.emulate_media(reduced_motion="no-preference"))
        return found

    def run(self, script: str, value: Any = None) -> Any:
        return self._do(lambda: self.page.evaluate(script, value))

    def settle(self) -> None:
        """Until what was said last has been drawn."""
        self.run("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def text(self, where: str = "#app") -> str:
        """What can be read there, in one line."""
        return self.texts(where)[0]

    def texts(self, where: str) -> list[str]:
        read = "(where) => [...document.querySelectorAll(where)].map((one) => one.innerText ?? one.textContent)"
        return [" ".join(one.split()) for one in self.run(read, where)]

    def count(self, where: str) -> int:
        return int(self._do(lambda: self.page.locator(where).count()))

    def fill(self, where: str, words: str) -> None:
        self._do(lambda: self.page.locator(where).fill(words))
        self.settle()

    def press(self, *keys: str) -> None:
        for key in keys:
            self._do(lambda key=key: self.page.keyboard.press(key))
        self.settle()

    def click(self, name: str) -> None:
        self._do(lambda: self.page.get_by_role("button", name=name, exact=True).click())
        self.settle()

    def sent(self) -> list[dict[str, Any]]:
        """The commands that wait in the outbox, or were refused."""
        found: list[dict[str, Any]] = self.run("() => stage.sent()")
        return found

    def answered(self, status: str, **error: Any) -> None:
        """Have the server answer all that waits."""
        self.run("([status, error]) => stage.answer(status, error)", [status, error or None])
        self.settle()

    def feed(self, **put: Any) -> None:
        self.run("(put) => stage.feed(put)", put)
        self.settle()
