"""A phone's page fed by hand: the real components over a real view and outbox, with the entities a test gives it.

For what a test does then there are `live`, `feed(audience, put, drop)`, `leave(audience)`, `draw()`, `sent()` (the
outbox), `words(selector)`, `part(section, selector)`, `press(name)` and `type(selector, text)`. Texts are in English.
"""

from typing import Any

from tests.frontend.conftest import Run

SET = """
const [{ App }, { html, render, signal }, { createView }, { createStore, applyFrame }, { createOutbox },
  { memoryShelf }, { createDrafts }, { loadTexts }, { startTicker }, { setZone }] = await Promise.all([
  "phone/app.js", "parts/html.js", "live/view.js", "live/store.js", "live/outbox.js", "live/shelf.js",
  "live/drafts.js", "parts/texts.js", "parts/ticker.js", "parts/times.js"].map((path) => import("/static/js/" + path)));
document.documentElement.lang = page.language;
document.documentElement.dataset.surface = "phone";
document.body.className = "phone";
document.body.innerHTML = '<div id="app" class="app"></div>';
loadTexts(page);
setZone("Europe/Amsterdam");
const stores = new Map();
const outbox = createOutbox({ opening: Promise.resolve({ ...memoryShelf(), lasting: true }), session: page.session,
  owner: "participant:anna", epoch: "e" });
const view = createView(stores);
const refresh = () => view.refresh(outbox.entries.value);
const live = { page, view, outbox, drafts: createDrafts(page.session), limits: signal(page.limits),
  writable: signal(true), away: signal(false), refusal: signal(null), clock: { now: () => page.server_ms }, tell() {} };
startTicker(live.clock, 1e6);
let seq = 0;
const feed = (audience, put = {}, drop = {}) => {
  if (!stores.has(audience)) stores.set(audience, createStore());
  const store = stores.get(audience);
  applyFrame(store, { from: store.cursor, to: (seq += 1), put, drop });
};
const leave = (audience) => stores.delete(audience);
// Drawn in one frame, what follows from that (focus, announcements) after the next.
const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const drawn = async () => { for (let turn = 0; turn < 3; turn += 1) await frame(); };
const draw = async () => { refresh(); await drawn(); };
const { add } = outbox;
outbox.add = async (...what) => { const id = await add(...what); refresh(); return id; };
const sent = () => outbox.entries.value.map(({ type, args }) => [type, args]);
for (const [audience, put] of Object.entries(entities)) feed(audience, put);
refresh();
render(html`<${App} live=${live} />`, document.getElementById("app"));
await drawn();
const $ = (selector) => document.querySelector(selector);
const words = (selector) => [...document.querySelectorAll(selector)].map((found) => found.innerText.trim());
const part = (section, selector) => words(`section[aria-labelledby=${section}] ${selector}`);
const button = (name) =>
  [...document.querySelectorAll("button, a")].find((found) => found.innerText.trim().startsWith(name));
const press = async (name) => { button(name).click(); await drawn(); };
const type = async (selector, text) => {
  $(selector).value = text;
  $(selector).dispatchEvent(new Event("input", { bubbles: true }));
  await drawn();
};
"""

NOW = 1_791_184_500_000  # 5 October 2026, 10.55 in Utrecht
LIMITS = {"note_length": 2000, "name_length": 80, "help_length": 200}
PAGE: dict[str, Any] = {
    "session": "s", "as": "participant", "person": "anna", "language": "en", "server_ms": NOW, "limits": LIMITS,
    "links": {"join": "/j/k7m4px"},
}  # fmt: skip


def on_stage(
    run: Run,
    entities: dict[str, Any],
    body: str,
    *,
    page: dict[str, Any] | None = None,
    before: str = "",
    values: dict[str, Any] | None = None,
) -> Any:
    """Draw Anna's phone with these entities ({audience: {kind: {id: entity}}}), then do `body` in the page.

    `before` is done before anything is drawn: what an earlier visit left behind. `body` knows the `values` by name.
    """
    shown = {**PAGE, **(page or {})}
    return run("parts/html.js", "html: _", before + SET + body, page=shown, entities=entities, **(values or {}))
