"""Keeps docs/figures.md in step with the results in bench/results/ and with bench/figures.py: nobody copies a number.

Two tables stand there between marks: every figure in a row, and everything that was measured.
"""

import argparse
import json
from pathlib import Path
from typing import Any

from bench.figure import SECTIONS, Figure
from bench.figures import FIGURES as ALL
from bench.rows import Row, rows_of

FIGURES = Path(__file__).parents[1] / "docs" / "figures.md"
_MARKS = {
    "overview": ("<!-- table: python -m bench table -->", "<!-- end of the table -->"),
    "everything": ("<!-- everything: python -m bench table -->", "<!-- end of everything -->"),
}
_ALONE = ("s3", "s6", "s7", "s8", "s11", "s12", "r10")
"""Figures of one size: how many phones is not asked."""

Result = dict[str, Any]


def command(options: argparse.Namespace) -> str:
    parts = [f"python -m bench {options.figure}"]
    if options.figure == "flame":
        parts.append(options.load or "s1")
    if options.figure not in _ALONE:
        parts.append(f"--phones {options.phones}")
    if options.figure in ("s1", "s4", "sink"):
        parts.append(f"--rate {options.rate:g}")
    if options.figure in ("s1", "s2", "s4", "sink"):
        parts.append(f"--seconds {options.seconds:g}")
    return " ".join(parts)


def name(options: argparse.Namespace) -> str:
    """Of the file that keeps the result."""
    if options.figure == "flame":
        return f"flame-{options.load or 's1'}-{options.phones:04d}"
    return options.figure if options.figure in _ALONE else f"{options.figure}-{options.phones:04d}"


def write(results: Path, page: Path = FIGURES) -> None:
    """Put both tables between their marks."""
    text = page.read_text()
    for part, made in (("overview", overview(results)), ("everything", everything(results))):
        start, end = _MARKS[part]
        head, rest = text.split(start, 1)
        text = f"{head}{start}\n{made}{end}{rest.split(end, 1)[1]}"
    page.write_text(text)


def overview(results: Path) -> str:
    """Every figure in one row, in the order of the figures."""
    measured = _largest(results)
    lines: list[str] = []
    for section in SECTIONS:
        lines += [f"### {section}", "", "| | what | target | reached | | shown by |", "|---|---|---|---|---|---|"]
        lines += [_line(figure, measured.get(figure.id)) for figure in ALL if figure.section == section]
        lines.append("")
    return "\n".join(lines)


def everything(results: Path) -> str:
    """One line for everything that was measured, and under it with what, when and where."""
    lines = ["| figure | phones | what | target | reached | |", "|---|---|---|---|---|---|"]
    measured: dict[str, None] = {}
    for path, result in _kept(results):
        phones = f"{int(path.stem.split('-')[1]):,}" if "-" in path.stem else ""
        for what, target, reached, enough in rows_of(result):
            lines.append(f"| {result['figure'].upper()} | {phones} | {what} | {target} | {reached} | {_mark(enough)} |")
        measured[_measured(result)] = None
    return "\n".join([*lines, "", *measured, ""])


def _line(figure: Figure, result: Result | None) -> str:
    judged = [row for row in rows_of(result) if row[3] is not None] if result else []
    reached, enough = _reached(judged) if judged else (figure.reached or "not measured yet", figure.enough)
    by = [f"`{result['command']}`, {result['machine']['date']}"] if result else []
    by += [f"[{test.rpartition('/')[2]}](../{test.partition('::')[0]})" for test in figure.tests]
    return f"| {figure.id} | {figure.what} | {figure.target} | {reached} | {_mark(enough)} | {', '.join(by)} |"


def _reached(rows: list[Row]) -> tuple[str, bool]:
    parts = [f"{what}: {reached}" if enough else f"**{what}: {reached}**" for what, _, reached, enough in rows]
    return "; ".join(parts), all(row[3] for row in rows)


def _mark(enough: bool | None) -> str:
    return "" if enough is None else "yes" if enough else "**no**"


def _largest(results: Path) -> dict[str, Result]:
    """Figure → its result with the most phones: files are named by that."""
    return {result["figure"].upper(): result for _, result in _kept(results)}


def _kept(results: Path) -> list[tuple[Path, Result]]:
    paths = [path for pattern in ("[rs][0-9].json", "[rs][0-9][-0-9]*.json") for path in results.glob(pattern)]
    return [(path, json.loads(path.read_text())) for path in sorted(set(paths), key=_order)]


def _order(path: Path) -> tuple[bool, int, str]:
    figure = path.stem.partition("-")[0]
    return figure[0] != "s", int(figure[1:]), path.stem


def _measured(result: Result) -> str:
    on = result["machine"]
    return f"- `{result['command']}`: {on['date']}, {on['cores']} × {on['cpu']}, Python {on['python']}"
