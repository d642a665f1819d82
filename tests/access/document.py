"""Prints the access table and the rules behind it as `docs/permissions.md`: python -m tests.access.document"""

import ast
from pathlib import Path

from tests.access.cast import NO_WAY_IN
from tests.access.table import COLUMNS, Table, read_table

ROOT = Path(__file__).parents[2]
PATH = ROOT / "docs" / "permissions.md"
HEADINGS = {"command": "Commands", "route": "Pages and the API", "enter": "Sockets, by role", "hear": "Audiences"}
SHORT = {
    "participant elsewhere": "elsewhere",
    "own": "own thing",
    "somebody else's": "other's thing",
    "other's personal link": "other's link",
}
MARKS = {"allowed": "✓", NO_WAY_IN: "·"}


def document() -> str:
    table, rules = read_table(), rules_of(ROOT / "facilitator")
    parts = [_INTRODUCTION, *(_section(table, kind) for kind in HEADINGS), _rules(rules)]
    return "\n".join(parts)


def rules_of(package: Path) -> dict[str, list[tuple[str, str]]]:
    """{domain: [(name of a rule, what it says)]}, of every `can_…` in a `permissions.py`."""
    found: dict[str, list[tuple[str, str]]] = {}
    for path in sorted(package.glob("*/permissions.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("can_"):
                found.setdefault(path.parent.name, []).append((node.name, _said(node)))
    return found


def _said(rule: ast.FunctionDef) -> str:
    """Its docstring, else its expression."""
    said = ast.get_docstring(rule)
    last = rule.body[-1]
    expression = ast.unparse(last.value) if isinstance(last, ast.Return) and last.value else ""
    return said.splitlines()[0] if said else f"`{expression}`"


def _section(table: Table, kind: str) -> str:
    rows = {what: row for (row_kind, what), row in table.items() if row_kind == kind}
    columns = [column for column in COLUMNS if any(row[column] != NO_WAY_IN for row in rows.values())]
    heads = [SHORT.get(column, column) for column in columns]
    lines = [f"## {HEADINGS[kind]}", "", _line(["", *heads]), _line(["---"] * (len(columns) + 1))]
    for what, row in rows.items():
        lines.append(_line([f"`{what}`", *(MARKS.get(row[column], row[column]) for column in columns)]))
    return "\n".join([*lines, ""])


def _rules(rules: dict[str, list[tuple[str, str]]]) -> str:
    lines = ["## The rules", "", _line(["domain", "rule", "says"]), _line(["---"] * 3)]
    for domain, named in rules.items():
        lines += [_line([domain, f"`{name}`", said]) for name, said in named]
    return "\n".join([*lines, ""])


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


_INTRODUCTION = """\
# Who may do what

Printed from `tests/access.csv`, which is written by hand and of which a test tries every cell, and from the rules
in the code. To change it: change those, then `python -m tests.access.document`.

✓ is allowed; else it is the code or the status of the refusal. *Elsewhere* is a participant, or a facilitator, of
another session or programme; *own thing* and *other's thing* are a participant of this session, whose thing it is or
not. *Grant ended* is a participant whose way in was ended. The host is whoever has the key in the data directory; the
system is the server itself, when a moment has come. An API token is that of the organiser: it reads what its own
pages of the API hold, and is nobody elsewhere. A personal link is that of whoever owns the thing, or of another
participant of this programme; what they send, their pages send for them. Whoever tries to get in where they do not
belong brings their own valid grant, in every cookie there is.
"""

if __name__ == "__main__":
    PATH.write_text(document(), encoding="utf-8")
