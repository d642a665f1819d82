"""The sheet of somebody, in each of its three forms, as text."""

import io
import subprocess
from pathlib import Path

from docx import Document

from tests.house import House, Member
from tests.needs import need
from tests.personal.reading import text_of

FORMS = ("page", "docx", "pdf")


def home_of(house: House, by: Member) -> str:
    return f"/me/{house.programme}" if "link" in by.name else f"/s/{house.session}/mine"


def fetched(house: House, by: Member, ending: str = "", language: str = "nl") -> tuple[bytes, str]:
    """(what came, the name of the file)."""
    asked = {"Accept-Language": language}
    response = house.client(by).get(f"{home_of(house, by)}/sheet{ending}", headers=asked)
    assert response.status_code == 200, response.text
    return response.get_data(), response.headers.get("Content-Disposition", "")


def read_sheet(house: House, by: Member, form: str) -> str:
    """What can be read on it, in one line."""
    if form == "page":
        return text_of(fetched(house, by)[0].decode())
    content, _ = fetched(house, by, f".{form}")
    return text_of_word(content) if form == "docx" else text_of_pdf(content)


def text_of_word(content: bytes) -> str:
    document = Document(io.BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return " ".join(" ".join([*(paragraph.text for paragraph in document.paragraphs), *cells]).split())


def text_of_pdf(content: bytes) -> str:
    said = subprocess.run([need("pdftotext"), "-", "-"], input=content, capture_output=True, check=True)
    return " ".join(said.stdout.decode().replace("\u200b", "").split())


def converted_by_libreoffice(content: bytes, folder: Path) -> str:
    """What LibreOffice says of a Word file; empty when it has nothing to complain of."""
    (folder / "made.docx").write_bytes(content)
    profile = (folder / "profile").as_uri()
    command = [need("soffice"), "--headless", f"-env:UserInstallation={profile}", "--convert-to", "pdf", "made.docx"]
    said = subprocess.run(command, cwd=folder, capture_output=True, timeout=240, check=True, text=True)
    assert (folder / "made.pdf").is_file()
    lines = said.stderr.casefold().splitlines()
    return "\n".join(line for line in lines if "error" in line or "exception" in line)
