"""What was downloaded, opened: as Word reads it, as a browser does, as a program does."""

import csv
import io
import json
import subprocess
import zipfile
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import fastjsonschema
from docx import Document

_SCHEMA = Path(__file__).parents[3] / "docs" / "archive.schema.json"


class Word:
    """A Word document: its headings, its tables, and how each paragraph begins: a note, and under it who wrote it."""

    def __init__(self, file: Path) -> None:
        found = Document(str(file))
        self.headings = [
            line.text for line in found.paragraphs if line.style and str(line.style.name).startswith("Heading")
        ]
        self.tables = [[[cell.text for cell in row.cells] for row in table.rows] for table in found.tables]
        cells = [cell for table in self.tables for row in table for cell in row]
        self.lines = Counter(line.text.partition("\n")[0] for line in found.paragraphs)
        self.text = "\n".join([*(line.text for line in found.paragraphs), *cells])


class Page(HTMLParser):
    """A web page: its text, and whether it is only text."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self._said: list[str] = []
        self.feed(file.read_text(encoding="utf-8"))
        self.text = "\n".join(self._said)

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1

    def handle_data(self, data: str) -> None:
        self._said.append(data.strip())


class Bundle:
    """A ZIP: the data, which is as its schema says, and the table."""

    def __init__(self, file: Path) -> None:
        with zipfile.ZipFile(file) as bundle:
            assert bundle.testzip() is None
            self.names = bundle.namelist()
            files = {Path(name).suffix: bundle.read(name) for name in self.names}
        self.document: dict[str, Any] = json.loads(files[".json"])
        fastjsonschema.compile(json.loads(_SCHEMA.read_text(encoding="utf-8")))(self.document)
        self.rows = list(csv.reader(io.StringIO(files[".csv"].decode("utf-8-sig")), delimiter=";"))
        self.text = "\n".join(content.decode("utf-8", "replace") for kind, content in files.items() if kind != ".docx")

    @property
    def notes(self) -> list[dict[str, Any]]:
        """Of every board, also those that were brought to the plenary."""
        boards = (board for round in self.document["rounds"] for board in round["boards"])
        return [note for board in boards for column in board["columns"] for note in column["notes"]]


def printed(program: str, file: Path, folder: Path) -> bytes:
    """A document as LibreOffice prints it; it may not complain."""
    profile = (folder / "profile").as_uri()
    command = [program, "--headless", f"-env:UserInstallation={profile}", "--convert-to", "pdf", "--outdir"]
    done = subprocess.run([*command, str(folder), str(file)], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert "rror" not in done.stdout + done.stderr
    return (folder / f"{file.stem}.pdf").read_bytes()
