"""What a browser may do with a page is said by every answer, in the words of docs/security.md."""

import re
from pathlib import Path

import pytest

from tests.access.cast import ACTORS, browser_of
from tests.access.routes import ask, known_routes, visits
from tests.house import House

DOCUMENT = (Path(__file__).parents[2] / "docs" / "security.md").read_text(encoding="utf-8")
DOCUMENTED = dict(re.findall(r"^    ([A-Za-z-]+): (.+)$", DOCUMENT, re.MULTILINE))
OVER_HTTPS = "Cross-Origin-Opener-Policy"
HEADERS = {name: value for name, value in DOCUMENTED.items() if name != OVER_HTTPS}
FACILITATOR = next(actor for actor in ACTORS if actor.column == "facilitator")
NOBODY = next(actor for actor in ACTORS if actor.column == "nobody")


def unlike_the_document(headers: dict[str, str]) -> dict[str, str | None]:
    return {name: headers.get(name) for name, value in HEADERS.items() if headers.get(name) != value}


def test_the_document_names_the_headers():
    assert set(DOCUMENTED) == {
        "Content-Security-Policy",
        "Cross-Origin-Opener-Policy",
        "Referrer-Policy",
        "X-Content-Type-Options",
    }
    assert "require-trusted-types-for 'script'" in HEADERS["Content-Security-Policy"]
    assert "unsafe" not in HEADERS["Content-Security-Policy"]


def test_over_https_pages_are_kept_apart_from_who_opened_them_too(make_house):
    house = make_house(public_url="https://workshop.example")
    headers = house.app.test_client().get("/").headers

    assert {name: headers.get(name) for name in DOCUMENTED} == DOCUMENTED


def test_every_route_says_so_when_it_answers_and_when_it_refuses(house: House):
    looked_at = 0
    for what, visit in visits(house).items():
        for actor in (FACILITATOR, NOBODY):
            response = ask(house, browser_of(house, actor), visit, actor.role)
            looked_at += 1

            assert unlike_the_document(response.headers) == {}, what
            assert response.headers["Cache-Control"], what

    assert looked_at == 2 * len(known_routes(house))


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nowhere", 404),
        ("GET", "/api/v1/nowhere", 404),
        ("DELETE", "/", 405),
        ("POST", "/", 400),
        ("GET", "/s/nosuchsession", 404),
        ("GET", "/j/NOSUCH", 404),
        ("GET", "/l/nosuchlink", 410),
        ("GET", "/static/../run.py", 404),
        ("GET", "/static/%2e%2e/run.py", 404),
        ("GET", "/s/%00", 404),
        ("GET", "/s/%ed%a0%80", 404),
    ],
)
def test_errors_say_so_too_and_name_a_next_step(house: House, method, path, status):
    response = house.app.test_client().open(path, method=method)

    assert response.status_code == status
    assert unlike_the_document(response.headers) == {}
    assert response.mimetype == ("application/json" if path.startswith("/api/") else "text/html")


@pytest.mark.parametrize("path", ["//evil.example/", "/static//etc/passwd", "//evil.example/..", "/\\evil.example"])
def test_an_address_with_too_many_slashes_leads_nowhere_else(house: House, path):
    answer = house.app.test_client().get("/", environ_overrides={"PATH_INFO": path})

    assert answer.status_code in {308, 404}
    assert answer.headers.get("Location", "http://localhost/").startswith("http://localhost/")


def test_what_breaks_on_our_side_is_an_answer_without_its_reason(house: House, caplog):
    def broken() -> str:
        raise RuntimeError("Anna schreef dit")

    house.app.add_url_rule("/broken", view_func=broken)
    response = house.app.test_client().get("/broken")

    assert response.status_code == 500
    assert unlike_the_document(response.headers) == {}
    assert "Anna schreef dit" not in response.text + caplog.text
    assert "RuntimeError" in caplog.text


def test_a_planted_page_without_its_policy_is_seen():
    planted = {**HEADERS, "Content-Security-Policy": "default-src *"}

    assert unlike_the_document(HEADERS) == {}
    assert unlike_the_document(planted) == {"Content-Security-Policy": "default-src *"}
    assert unlike_the_document({}) == dict.fromkeys(HEADERS)
