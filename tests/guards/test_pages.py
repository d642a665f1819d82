"""Pages under a strict policy: nothing inline, no way from text to HTML, nothing from another site."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.guards.tree import ROOT, files, place, write

JINJA = re.compile(r"\{#.*?#\}|\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
INLINE = {
    "a style attribute": r"<[^>]*\sstyle\s*=",
    "a style element": r"<style\b",
    "a script inside the page": r"<script(?![^>]*\b(?:src\s*=|type=\"application/json\"))",
    "a handler inside the page": r"<[^>]*\son\w+\s*=",
    "a javascript: address": r"javascript:",
    "a base element": r"<base\b",
}
UNESCAPED = {"text taken for HTML": r"\|\s*safe\b|autoescape\s+false|\bMarkup\("}
SINKS = {
    "a way from text to HTML": r"\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|"
    r"setHTMLUnsafe|parseHTMLUnsafe|parseFromString|createContextualFragment)\b|document\.write",
    "a way from text to code": r"\beval\s*\(|new\s+Function\s*\(|set(?:Timeout|Interval)\s*\(\s*[\"'`]",
}
# Files that leave the house carry their style along; nothing else may.
CARRIED_ALONG = {"templates/archive/document.html": "a style element"}
# A name space is an address that nobody ever fetches.
ELSEWHERE = {"an address of another site": r"(?:(?:https?|wss?):|[\"'(=]\s*)//(?!www\.w3\.org/)[\w-]+(?:\.[\w-]+)+"}


def faults_in_templates(root: Path) -> tuple[int, list[str]]:
    paths = list(files(root, ".html", ".svg", ".xml", under="templates"))
    plain = [fault for path in paths for fault in faults(path, root, {**UNESCAPED, **ELSEWHERE})]
    # What Jinja writes is no markup; left in, `{{ a > b }}` would end a tag.
    inline = [fault for path in paths for fault in faults(path, root, INLINE, JINJA)]
    return len(paths), [fault for fault in plain + inline if not is_carried_along(fault)]


def is_carried_along(fault: str) -> bool:
    return any(fault.startswith(f"{path}:") and f"has {what}:" in fault for path, what in CARRIED_ALONG.items())


def faults_in_scripts(root: Path) -> tuple[int, list[str]]:
    paths = list(files(root, ".js", ".mjs", under="static"))
    return len(paths), [fault for path in paths for fault in faults(path, root, {**SINKS, **ELSEWHERE})]


def faults_in_styles(root: Path) -> tuple[int, list[str]]:
    paths = list(files(root, ".css", ".svg", under="static"))
    return len(paths), [fault for path in paths for fault in faults(path, root, ELSEWHERE)]


def faults(path: Path, root: Path, patterns: dict[str, str], blank: re.Pattern[str] | None = None) -> Iterator[str]:
    text = path.read_text(encoding="utf-8")
    if blank:
        text = blank.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    for what, pattern in patterns.items():
        for match in re.finditer(pattern, text, re.IGNORECASE if patterns is INLINE else 0):
            yield f"{place(path, root, text.count(chr(10), 0, match.start()) + 1)} has {what}: {match[0][-40:]!r}"


@pytest.mark.parametrize(
    ("look", "at_least"), [(faults_in_templates, 5), (faults_in_scripts, 10), (faults_in_styles, 10)]
)
def test_the_pages_keep_to_the_policy(look, at_least):
    looked_at, problems = look(ROOT)

    assert problems == []
    assert looked_at >= at_least


@pytest.mark.parametrize(
    "text",
    [
        '<p class="a" style="color: red">',
        "<p\n  style='x'>",
        "<style>p {}</style>",
        "<script>start()</script>",
        '<script type="module">start()</script>',
        '<button onclick="go()">',
        '<a href="javascript:go()">',
        '<base href="/">',
        "{{ note.text|safe }}",
        "{% autoescape false %}",
        '<script src="https://cdn.example.org/a.js"></script>',
        '<img src="//img.example.org/a.png">',
    ],
)
def test_a_planted_fault_in_a_template_is_seen(tmp_path, text):
    write(tmp_path, "templates/join/code.html", f"<!doctype html>\n{text}")

    looked_at, problems = faults_in_templates(tmp_path)

    assert looked_at == 1
    assert len(problems) == 1
    assert problems[0].startswith("templates/join/code.html:2")


@pytest.mark.parametrize(
    "text",
    [
        "note.innerHTML = text",
        "note.insertAdjacentHTML('beforeend', text)",
        "html`<p dangerouslySetInnerHTML=${{ __html: text }} />`",
        "document.write(text)",
        "eval(text)",
        "new Function(text)",
        'setTimeout("go()", 10)',
        "fetch('https://stats.example.org/')",
        "new WebSocket('wss://live.example.org')",
        "load('//cdn.example.org/a.js')",
    ],
)
def test_a_planted_fault_in_a_script_is_seen(tmp_path, text):
    write(tmp_path, "static/js/phone/note.js", f"// a comment // with slashes\n{text}")

    assert len(faults_in_scripts(tmp_path)[1]) == 1


@pytest.mark.parametrize(
    "text", ["@import url(https://fonts.example.org/a.css);", "p { background: url(//img.example.org/a.png) }"]
)
def test_a_planted_fault_in_a_style_is_seen(tmp_path, text):
    write(tmp_path, "static/css/tokens.css", text)

    assert len(faults_in_styles(tmp_path)[1]) == 1


def test_what_a_downloaded_page_carries_along_is_style_and_nothing_else(tmp_path):
    write(tmp_path, "templates/archive/document.html", "<style>p {}</style>\n<script>start()</script>")
    write(tmp_path, "templates/archive/other.html", "<style>p {}</style>")

    problems = faults_in_templates(tmp_path)[1]

    assert sorted(problem.partition(" has ")[0] for problem in problems) == [
        "templates/archive/document.html:2",
        "templates/archive/other.html:1",
    ]
    assert [path for path in CARRIED_ALONG if not (ROOT / path).exists()] == []


def test_what_the_policy_allows_is_allowed(tmp_path):
    page = '<script type="application/json" id="page">{{ page|tojson }}</script><script src="{{ asset(x) }}"></script>'
    write(tmp_path, "templates/live/phone.html", page)
    write(tmp_path, "static/js/qr.js", 'const SVG = "http://www.w3.org/2000/svg"; // see above\nsetTimeout(go, 10)')
    write(tmp_path, "static/icons.svg", '<svg xmlns="http://www.w3.org/2000/svg"></svg>')

    assert faults_in_templates(tmp_path) == (1, [])
    assert faults_in_scripts(tmp_path) == (1, [])
    assert faults_in_styles(tmp_path) == (1, [])
