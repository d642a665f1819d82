"""The dialog that says whether phones get here, fed by hand."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.frontend.conftest import Run

NOW = 1_791_184_500_000  # 5 October 2026, 9.15 in Amsterdam
MINUTE = 60_000
WIFI = {"address": "192.0.2.10:8080", "adapter": "wifi (wlp2s0)", "current": True}
CABLE = {"address": "203.0.113.9:8080", "adapter": "cable (enp3s0)", "current": False}
WAY = {
    "url": "http://192.0.2.10:8080/j/K7M4PX", "address": "192.0.2.10:8080", "code": "K7M 4PX", "chosen": False,
    "gone": False, "qr": {"size": 1, "path": "M0 0h1v1h-1z"},
}  # fmt: skip

# Time stands still until `patience()` or `phone(at)`; what the server answers is `addresses`.
DRAW = """
const [{ ReachDialog }, { html, render, signal }, { createView }, { createStore, applyFrame }, { loadTexts },
  { setZone }] = await Promise.all(["console/reach.js", "parts/html.js", "live/view.js", "live/store.js",
    "parts/texts.js", "parts/times.js"].map((path) => import("/static/js/" + path)));
let time = now;
const timers = [];
window.setTimeout_ = window.setTimeout;
window.setTimeout = (act, ms) => (ms >= 15000 ? timers.push(act) : window.setTimeout_(act, ms));
window.setInterval = () => 0;
window.fetch = async (path) => { asked.push(path); return new Response(JSON.stringify(addresses)); };
const asked = [], sent = [];
document.body.innerHTML = '<div id="app"></div>';
loadTexts({ language: "en" });
setZone("Europe/Amsterdam");
const stores = new Map([["facilitators", createStore()]]);
const view = createView(stores);
let seq = 0;
const drawn = () => new Promise((resolve) => window.setTimeout_(resolve, 30));
const feed = async (put, drop = {}) => {
  const store = stores.get("facilitators");
  applyFrame(store, { from: store.cursor, to: (seq += 1), put, drop });
  view.refresh([]);
  await drawn();
};
const live = { page: { session: "s", join: way }, view, seen: signal(null), clock: { now: () => time },
  outbox: { add: (type, args, { until }) => { sent.push({ type, args, soon: until - Date.now() < 10_000 }); } } };
let closed = 0;
await feed({ join: { s: way }, ...more });
render(html`<${ReachDialog} live=${live} close=${() => { closed += 1; }} />`, document.getElementById("app"));
await drawn();
const patience = async () => { timers.splice(0).forEach((act) => act()); await drawn(); };
const phone = async (at) => { time = at; live.seen.value = { at }; await drawn(); };
const words = (selector = "dialog") => document.querySelector(selector)?.innerText.replace(/\\s+/g, " ").trim() ?? "";
const items = () => [...document.querySelectorAll(".reach__advice li")].map((item) => item.innerText);
const button = (name) => [...document.querySelectorAll("button, label")].find((one) => one.innerText.includes(name));
const press = async (name) => { button(name).click(); await drawn(); };
const type = async (id, text) => {
  const input = document.getElementById(id);
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await drawn();
};
"""

Draw = Callable[..., Any]


@pytest.fixture
def draw(run: Run) -> Draw:
    def in_the_dialog(body: str, *, way: Any = WAY, found: Any = (WIFI,), fixed: bool = False, **more: Any) -> Any:
        addresses = {"addresses": list(found), "fixed": fixed}
        return run("parts/html.js", "html: _", DRAW + body, way=way, addresses=addresses, more=more, now=NOW)

    return in_the_dialog


def test_it_shows_the_way_in_and_says_when_a_phone_came_through(draw):
    before, after, asked = draw(
        """
        const before = words(".reach");
        await phone(now + 26 * 60000);
        return [before, words(".reach__seen"), asked];
        """
    )

    assert before == "Scan this code with your own phone. No phone seen yet Address 192.0.2.10:8080 Code K7M 4PX"
    assert after == "Phone seen at 9.41"
    assert asked == ["/api/v1/sessions/s/addresses"]


def test_after_a_while_it_says_what_to_do_until_a_phone_comes(draw):
    at_once, later, then = draw(
        "const first = items(); await patience(); const later = items(); await phone(now + 20000);"
        "return [first, later, items()];"
    )

    assert at_once == []
    assert [step.split("?")[0][:30] for step in later] == [
        "Is the phone on the same wifi ",
        "Did this computer ask whether ",
        "Is a VPN on, here or on the ph",
        "Guest wifi often keeps devices",
        "With more people: bring a smal",
    ]
    assert then == []


def test_behind_a_public_address_there_is_other_advice_and_nothing_to_choose(draw):
    steps, said = draw("await patience(); return [items(), words()];", found=[{**WIFI, "adapter": ""}], fixed=True)

    assert len(steps) == 3
    assert "same wifi" not in " ".join(steps)
    assert "Which network" not in said


def test_a_phone_that_was_seen_before_says_nothing_of_now(draw):
    earlier, said, again = draw(
        """
        live.seen.value = { at: now - 5 * 60000 };
        await drawn();
        const earlier = words(".reach__facts");
        await phone(now + 1000);
        const said = words(".reach__seen");
        time = now + 60000;
        await feed({ join: { s: { ...way, url: "http://203.0.113.9/j/K7M4PX", address: "203.0.113.9" } } });
        return [earlier, said, words(".reach__facts")];
        """
    )

    assert "No phone seen yet A phone was last seen at 9.10." in earlier
    assert said == "Phone seen at 9.15"
    assert "No phone seen yet A phone was last seen at 9.15. Address 203.0.113.9" in again


def test_an_address_is_chosen_and_left_to_be_found_again(draw):
    sent, chosen = draw(
        """
        await press("cable");
        await feed({ join: { s: { ...way, address: "203.0.113.9:8080", chosen: true } } });
        const chosen = [...document.querySelectorAll("dialog [type=radio]")].map((one) => one.checked);
        await press("Let Facilitator find it");
        return [sent, chosen];
        """,
        found=[WIFI, CABLE],
    )

    assert sent == [
        {"type": "ChooseAddress", "args": {"address": "203.0.113.9:8080"}, "soon": True},
        {"type": "ChooseAddress", "args": {"address": None}, "soon": True},
    ]
    assert chosen == [False, False, True]


@pytest.mark.parametrize(
    ("way", "found", "said"),
    [
        ({"chosen": True, "gone": True}, [CABLE], "This computer does not have this address any more."),
        ({}, [], "This computer is on no network, so no phone can get here."),
    ],
)
def test_it_says_what_is_wrong_before_anybody_tries(draw, way, found, said):
    assert said in draw("return words('.notice');", way={**WAY, **way}, found=found)


def test_with_one_address_there_is_nothing_to_choose(draw):
    assert draw("return document.querySelectorAll('[type=radio]').length;") == 0


def test_the_wifi_is_shown_changed_and_taken_away(draw):
    sent, idle, filled = draw(
        """
        await press("Show it on the screen");
        await type("wifi-name", " Stadhuis-Gast ");
        await type("wifi-password", "welkom2026");
        await press("Show it on the screen");
        await feed({ wifi: { s: { name: "Stadhuis-Gast", password: "welkom2026", qr: way.qr } } });
        const idle = button("Show this instead").getAttribute("aria-disabled");
        const filled = document.getElementById("wifi-name").value;
        await press("Take it off the screen");
        return [sent, idle, filled];
        """
    )

    assert sent == [
        {"type": "SetWifi", "args": {"name": "Stadhuis-Gast", "password": "welkom2026"}, "soon": True},
        {"type": "SetWifi", "args": {"name": "", "password": ""}, "soon": True},
    ]
    assert (idle, filled) == ("true", "Stadhuis-Gast")


def test_what_is_being_typed_stays_when_somebody_else_shows_another_wifi(draw):
    name = draw(
        """
        await type("wifi-name", "Half getypt");
        await feed({ turnout: { s: { people: 3 } } });
        return document.getElementById("wifi-name").value;
        """
    )

    assert name == "Half getypt"


@pytest.mark.parametrize(
    ("agent", "named"),
    [
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64)", ["Windows"]),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)", ["Mac"]),
        ("Mozilla/5.0 (X11; Linux x86_64)", ["Linux"]),
        ("Something else", ["Windows", "Mac", "Linux"]),
    ],
)
def test_it_names_the_setting_of_this_computer(run, agent, named):
    said = run("console/reach_awake.js", "settingOf", "return settingOf(agent);", agent=agent)

    assert [system for system in ("Windows", "Mac", "Linux") if f"{system}: " in said] == named
