"""The Word file around what is written in it: its properties, its page, and bytes that are the same every time."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import datetime
from typing import Any

from docx import Document
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.shared import Twips

from facilitator.archive.documents.word_paper import field, plain, write
from facilitator.archive.documents.word_styles import MARGIN, PAGE, styles_xml

_LANGUAGES = {"nl": "nl-NL", "en": "en-GB"}
# What python-docx's own empty document brings along and nobody asked for.
_NOT_OURS = ("thumbnail", "customXml", "stylesWithEffects", "numbering")
_APP = (
    b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Application>Facilitator</Application></Properties>"
)
_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
_EARLIEST = (1980, 1, 1, 0, 0, 0)


def blank(*, title: str, language: str, at: datetime) -> Any:
    """An empty document. `at` is when what it tells of was over: a file that says more tells when somebody worked."""
    document = Document()
    spoken = _LANGUAGES.get(language, "en-GB")
    for holder in (document.part.package, document.part):
        for id, relation in list(holder.rels.items()):
            if relation.reltype.rsplit("/", 1)[-1] in _NOT_OURS:
                del holder.rels[id]
            elif relation.reltype.endswith("/extended-properties"):
                relation.target_part._blob = _APP
    document.part._styles_part._element = parse_xml(styles_xml(spoken))
    _compatible_with_now(document.settings.element, spoken)
    _properties(document.core_properties, title, spoken, at)
    _page(document.sections[0])
    return document


def saved(document: Any) -> bytes:
    """Its bytes. A ZIP carries dates: they are all the same, so that the same archive gives the same file."""
    made, again = io.BytesIO(), io.BytesIO()
    document.save(made)
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(again, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, date_time=_EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return again.getvalue()


def number_pages(document: Any, title: str, words: str) -> None:
    """A footer with the title and where one is; `words` such as *Page {page} of {pages}*."""
    footer = document.sections[0].footer.paragraphs[0]._p
    write(footer, f"{title}\t")
    for part in re.split("({page}|{pages})", words):
        if part in _FIELDS:
            field(footer, _FIELDS[part])
        else:
            write(footer, part)


def _compatible_with_now(settings: Any, spoken: str) -> None:
    """Without this Word shows it as a document of an older Word."""
    for setting in settings.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")
    for name in ("w:rsids", "w:proofState", "w:savePreviewPicture"):
        for found in settings.findall(qn(name)):
            settings.remove(found)
    for zoom in settings.findall(qn("w:zoom")):
        zoom.attrib.clear()
        zoom.set(qn("w:percent"), "100")
    for fonts in settings.findall(qn("w:themeFontLang")):
        fonts.attrib.clear()
        fonts.set(qn("w:val"), spoken)


def _properties(properties: Any, title: str, spoken: str, at: datetime) -> None:
    properties.title, properties.language = plain(title)[:255], spoken
    properties.author = properties.last_modified_by = "Facilitator"
    properties.created = properties.modified = at
    properties.comments = properties.keywords = properties.subject = properties.category = ""
    properties.revision = 1


def _page(section: Any) -> None:
    section.page_width, section.page_height = (Twips(side) for side in PAGE)
    section.left_margin = section.right_margin = Twips(MARGIN)
    section.top_margin, section.bottom_margin = Twips(1247), Twips(1247)
    section.header_distance = section.footer_distance = Twips(624)
