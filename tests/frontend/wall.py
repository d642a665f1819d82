"""The big screen fed by hand: the real components and style over a real view, with the entities a test gives it.

The script leaves `change(put, drop)`, `wait(ms)` (time goes on), `words(selector)` and `faults()` to a test: sentences
about words that are too small for eight metres, or do not stand within the wall.
"""

import json
from pathlib import Path
from typing import Any

from tests.frontend.conftest import Run

# What people of the case wrote, and words that are longer than one expects.
CASE = json.loads((Path(__file__).parents[2] / "facilitator/demo/data/notes.json").read_text(encoding="utf-8"))
TEXTS = [text for question in CASE["questions"] for text in question["notes"]]
PLACES = ["Trouwzaal", "Raadzaal, links", "Raadzaal, rechts", "Foyer", "Kamer 0.12", "Kamer 0.14", "Bibliotheek"]
LONG = [
    "Zaal Annemarie van den Heuvel-Oosterbaan, begane grond, achterin",
    "Samenwerkingsverbandoverstijgend overlegcentrum",
]
WORDS = [word.strip(",.!?") for text in TEXTS for word in text.split() if 4 < len(word) < 25][:60]
# Everything that comes by in five minutes, and what was wrong with it on the way.
TURN_ALL = """
const all = [], wrong = faults(), numbers = [];
for (let turn = 0; turn < 10; turn += 1) {
  all.push(...words(".note__text")); wrong.push(...faults()); numbers.push(words(".screen__more")[0]);
  await wait(30_001);
}
return [[...new Set(all)].sort(), wrong, numbers.slice(0, 6)];
"""
SET = """
const load = (path) => import("/static/js/" + path);
const [{ App }, { html, render, signal }, { createView }, { createStore, applyFrame }] = await Promise.all(
  ["screen/app.js", "parts/html.js", "live/view.js", "live/store.js"].map(load));
const [{ loadTexts }, ticker, { setZone }] = await Promise.all(
  ["parts/texts.js", "parts/ticker.js", "parts/times.js"].map(load));
Object.assign(document.documentElement.dataset, { surface: "screen", theme: "light" });
document.documentElement.lang = "nl";
document.body.className = "screen";
document.body.innerHTML = '<div id="app" class="app"></div>';
if (!document.querySelector("link")) {
  const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "/static/css/screen.css" });
  document.head.append(style);
  await new Promise((resolve) => { style.onload = resolve; });
  const font = (weight) => document.fonts.load(`${weight} 16px "Atkinson Hyperlegible Next"`);
  await Promise.all([400, 600, 700].map(font));
}
const later = [];
let skipped = 0;
const { setTimeout: plan, clearTimeout: unplan } = window;
const clock = performance.now.bind(performance);
performance.now = () => clock() + skipped;
window.setTimeout = (act, ms = 0) => (ms < 1000 ? plan(act, ms) : -later.push({ act, at: performance.now() + ms }));
window.clearTimeout = (id) => { if (id < 0) later[-id - 1].act = null; else unplan(id); };
const drawn = async () => { for (let turn = 0; turn < 3; turn += 1) await new Promise(requestAnimationFrame); };
async function wait(ms) {
  skipped += ms;
  for (const one of later) if (one.act && one.at <= performance.now()) { const { act } = one; one.act = null; act(); }
  await drawn();
}
loadTexts(page);
setZone("Europe/Amsterdam");
ticker.now.value = page.server_ms;
const store = createStore();
const view = createView(new Map([["everyone", store]]));
async function change(put, drop = {}) {
  applyFrame(store, { from: store.cursor, to: store.cursor + 1, put, drop });
  view.refresh([]);
  await drawn();
}
const live = { page, view, away: signal(false), clock: { now: () => page.server_ms } };
await change(entities);
render(html`<${App} live=${live} />`, document.getElementById("app"));
await drawn();
const visible = (one) => getComputedStyle(one).visibility !== "hidden";
const seen = (selector) => [...document.querySelectorAll(selector)].filter(visible);
const words = (selector) => seen(selector).map((one) => one.innerText.trim());
const SMALLEST = 2.125 * parseFloat(getComputedStyle(document.documentElement).fontSize) - 0.01;
function faults() {
  const texts = document.createTreeWalker(document.getElementById("app"), NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) found.push(...faultsOf(texts.currentNode));
  return found;
}
function faultsOf(node) {
  const holder = node.parentElement;
  const style = getComputedStyle(holder);
  if (!node.data.trim() || style.visibility === "hidden") return [];
  const range = document.createRange();
  range.selectNodeContents(node);
  const box = range.getBoundingClientRect();
  const note = holder.closest(".note")?.getBoundingClientRect();
  const room = holder.closest(".sheet")?.getBoundingClientRect();
  return [
    parseFloat(style.fontSize) < SMALLEST && "too small",
    box.right > innerWidth && style.textOverflow !== "ellipsis" && "beyond the side",
    !note && box.bottom > innerHeight && "below the wall",
    note && room && note.bottom > room.bottom + 1 && "below its sheet",
    behind(holder, box) && "behind something else",
  ].filter(Boolean).map((fault) => `${fault}: ${node.data.trim()}`);
}
function behind(holder, { left, top, width, height }) {
  const across = left + Math.min(width, innerWidth - left) / 2;
  const front = document.elementFromPoint(across, top + Math.min(height, 20) / 2);
  return front && !front.contains(holder) && !holder.contains(front);
}
"""

NOW = 1_775_545_200_000  # 7 April 2026, 9.00 in Utrecht
PAGE: dict[str, Any] = {
    "session": "s", "as": "screen", "person": None, "language": "en-GB", "zone": "Europe/Amsterdam",
    "server_ms": NOW,
    "join": {"url": "http://10.0.0.1:8080/j/k7m4px", "address": "10.0.0.1:8080", "code": "K7M 4PX",
             "qr": {"size": 21, "path": "M0 0.5h7"}},
}  # fmt: skip
ROUND: dict[str, Any] = {
    "position": 0, "title": "Ronde 1: kansen en bedreigingen", "kind": "notes", "seating": "plenary", "minutes": 12,
    "state": "running", "opened_at": NOW - 300_000, "ends_at": NOW + 402_000, "paused_with": None, "grace_ms": 60_000,
    "grace_until": None, "closed_at": None, "revealed": False,
    "prompt": "Welke kansen en bedreigingen geven de verkiezingen voor onze samenwerkingsafspraken?",
}  # fmt: skip
CLOSED = {"state": "closed", "ends_at": None, "closed_at": NOW - 1000}


def scene(what: str = "question", *, session: dict[str, Any] | None = None, **round_: Any) -> dict[str, Any]:
    """The entities of a session in which round r runs, and `what` of it is on the wall."""
    facts = {"title": "Werksessie Inspiratienetwerk", "state": "running", "current": "r", "rehearsal": False}
    return {
        "session": {"s": {**facts, "starts_at": NOW, "place": "Stadhuis", "language": "nl", **(session or {})}},
        "shown": {"s": {"what": what, "round": "r"}},
        "turnout": {"s": {"people": 38}},
        "round": {"r": {**ROUND, **round_}},
    }


def groups(number: int, *, places: list[str], names: list[str] | None = None, **tally: Any) -> dict[str, Any]:
    """{kind: {id: entity}} of so many groups of round r, seven notes each."""
    name = (lambda at: names[at % len(names)]) if names else (lambda at: f"Subgroep {at + 1}")
    place = (lambda at: places[at % len(places)]) if places else (lambda _at: "")
    counted = {"notes": 7, "people": 5, "late": 0, "picked": 0, "columns": {}, **tally}
    return {
        "group": {
            f"g{at:03}": {"round": "r", "position": at, "name": name(at), "place": place(at)} for at in range(number)
        },
        "tally": {f"b{at:03}": {"round": "r", "group": f"g{at:03}", **counted} for at in range(number)},
    }


def board(texts: list[str], *, columns: int = 2, origin: str | None = None, **facts: Any) -> dict[str, Any]:
    """{kind: {id: entity}} of the plenary board of round r with these notes, dealt over its columns."""
    heads = [{"id": f"c{at}", "title": f"Kolom {at + 1}", "colour": None} for at in range(columns)]
    entity = {"round": "r", "group": None, "picks": None, "columns": heads, "hidden": False, "names": "named"}
    return {
        "board": {"p": {**entity, "limit": None, **facts}},
        "note": {f"n{at:04}": note(text, at, columns=columns, origin=origin) for at, text in enumerate(texts)},
        "tally": {"p": {"round": "r", "group": None, "notes": len(texts), "people": 9, "late": 0, "columns": {}}},
    }


def note(text: str, at: int, *, columns: int = 2, origin: str | None = None) -> dict[str, Any]:
    brought = {"group": "g000", "name": origin} if origin else None
    place = {"board": "p", "column": f"c{at % columns}", "order": f"a{at:05}"}
    return {**place, "text": text, "by": None, "version": 1, "picked": False, "origin": brought}


def answers(form: str, **results: Any) -> dict[str, Any]:
    """{kind: {id: entity}} of the question of round r and what came of it."""
    question = {"round": "r", "form": form, "steps": 5, "low": "niets", "high": "heel veel waar ik mee verder kan"}
    return {"question": {"q": question}, "results": {"q": {"answers": 26, **results}}}


def together(*parts: dict[str, Any]) -> dict[str, Any]:
    kinds = {kind for part in parts for kind in part}
    return {kind: {id: one for part in parts for id, one in part.get(kind, {}).items()} for kind in kinds}


def on_the_wall(run: Run, entities: dict[str, Any], body: str, **values: Any) -> Any:
    """Show these entities, then do `body` in the page."""
    return run("parts/html.js", "html: _", SET + body, page=PAGE, entities=entities, **values)
