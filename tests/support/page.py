"""Reads the pages the way in leads through: the form with the name, the data block, the files a page asks for."""

import json
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

_DATA_BLOCK = re.compile(r'<script\b[^>]*\bid="page"[^>]*>(.*?)</script>', re.DOTALL)


class NoForm(LookupError):
    """The page has no such form; its title tells what it is instead."""


@dataclass
class Form:
    action: str = ""
    method: str = "get"
    fields: dict[str, str] = field(default_factory=dict)
    """Every named field with the value it has when the page is opened."""
    typed: list[str] = field(default_factory=list)
    """The names of the fields a person types in."""


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.files: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append(Form(values.get("action", ""), values.get("method", "get").lower()))
        elif tag == "input" and self.forms and "name" in values:
            self._input(self.forms[-1], values)
        elif tag == "link" and values.get("rel") in ("stylesheet", "modulepreload", "preload"):
            self.files.append(values.get("href", ""))
        elif tag == "script" and values.get("src"):
            self.files.append(values["src"])

    def _input(self, form: Form, values: dict[str, str]) -> None:
        kind = values.get("type", "text")
        if kind in ("text", "email", "search", "password"):
            form.typed.append(values["name"])
        if kind not in ("submit", "checkbox", "radio") or "checked" in values:
            form.fields[values["name"]] = values.get("value", "")


def form_with(html: str, name: str) -> Form:
    """The form a person can type `name` in."""
    for form in _read(html).forms:
        if name in form.typed:
            return form
    title = re.search(r"<title>(.*?)</title>", html, re.DOTALL)
    raise NoForm(f"no form with {name!r} on {title.group(1).strip() if title else html[:200]!r}")


def asks_for(html: str, name: str) -> bool:
    """Whether a person can type `name` on this page."""
    return any(name in form.typed for form in _read(html).forms)


def form_to_post(html: str) -> Form:
    """The form that sends a command, rather than looking something up or choosing a language."""
    return next(form for form in _read(html).forms if form.method == "post" and "command" in form.fields)


def data_block(html: str) -> dict[str, Any]:
    """What the server put in `<script type="application/json" id="page">`."""
    found = _DATA_BLOCK.search(html)
    if found is None:
        raise LookupError(f"no data block in {html[:200]!r}")
    block: dict[str, Any] = json.loads(found.group(1))
    return block


def files(html: str) -> list[str]:
    """Stylesheets and scripts in the order of the page, each once."""
    return list(dict.fromkeys(file for file in _read(html).files if file))


def _read(html: str) -> _Page:
    page = _Page()
    page.feed(html)
    return page
