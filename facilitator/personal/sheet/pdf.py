"""The sheet as a PDF that also reads aloud (PDF/UA-1): the blocks go into a template as data."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Any

import orjson

from facilitator.personal.sheet.letters import MISSING, drawable, letters_in

_FONTS = Path(__file__).parents[3] / "static" / "vendor" / "fonts"
_TEMPLATE = Path(__file__).with_name("sheet.typ")


def can_make_pdf() -> bool:
    """Not on Windows for ARM: there is no typst for it, and the page prints."""
    return find_spec("typst") is not None


def pdf_of(sheet: dict[str, Any]) -> bytes:
    import typst  # noqa: PLC0415 - not there on every system: who asks for no PDF needs none

    letters = letters_in(sorted(_FONTS.glob("*.ttf")))
    shown = _drawable(sheet, letters)
    if MISSING in str(shown["blocks"]) and MISSING not in str(sheet["blocks"]):
        shown["colophon"] = f"{shown['colophon']} {shown['missing']}"
    made = typst.compile(
        str(_TEMPLATE),
        format="pdf",
        font_paths=[str(_FONTS)],
        ignore_system_fonts=True,
        sys_inputs={"sheet": orjson.dumps(shown).decode()},
        pdf_standards=["ua-1"],
    )
    return bytes(made)


def _drawable(value: Any, letters: frozenset[str]) -> Any:
    if isinstance(value, str):
        return drawable(value, letters)
    if isinstance(value, list):
        return [_drawable(one, letters) for one in value]
    return {name: _drawable(one, letters) for name, one in value.items()} if isinstance(value, dict) else value
