"""Every surface has a view of every kind of round, and a page loads its own views only."""

import re

import pytest

from facilitator.kinds.registry import kind_names
from tests.guards.tree import ROOT

SURFACES = ["phone", "console", "screen"]


def views(surface: str) -> set[str]:
    table = (ROOT / f"static/js/{surface}/kinds.js").read_text(encoding="utf-8").split("VIEWS = {")[1]
    return set(re.findall(r'"?([a-z-]+)"?: [A-Z]', table))


def foreign(surface: str, built: str) -> list[str]:
    """Classes of other surfaces in what a surface loads: a view of theirs came along."""
    others = [other for other in SURFACES if other != surface]
    return sorted(set(re.findall(rf"\b(?:{'|'.join(others)})__\w+", built)))


def built_script(surface: str) -> str:
    return (ROOT / f"static/built/{surface}.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("surface", SURFACES)
def test_every_kind_has_a_view_on_every_surface(surface):
    assert set(kind_names()) <= views(surface)


@pytest.mark.parametrize("surface", SURFACES)
def test_a_surface_loads_no_view_of_another(surface):
    assert foreign(surface, built_script(surface)) == []
    assert f"{surface}__" in built_script(surface)


def test_a_planted_view_of_another_surface_is_seen():
    assert foreign("phone", built_script("phone") + built_script("screen")) != []


@pytest.mark.parametrize(("surface", "file"), [("phone", "phone/app.js"), ("screen", "screen/app.js")])
def test_a_kind_that_is_newer_than_the_page_is_shown_calmly(draw, surface, file):
    page = draw(
        surface,
        file,
        {"shown": {"s": {"what": "question", "round": "r"}}},
        view="App",
        kind="dance",
        title="Dansen",
        prompt="",
    )

    assert "Dansen" in page.text()
    assert "Scan" not in page.text()
