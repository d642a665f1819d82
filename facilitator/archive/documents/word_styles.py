"""How the Word document looks: its styles, as WordprocessingML. Whoever receives it restyles it by changing these."""

from __future__ import annotations

# Calibri comes with Word; LibreOffice and others have one of the same widths in its place.
_FONT = "Calibri"
_INK, _QUIET, _LINE = "17222D", "4B5864", "C9C2AE"
# The edges of notes, as on the page.
_EDGES = {"yellow": "E2C654", "green": "A9CB80", "rose": "E6A994", "blue": "93C1DF", "lilac": "BDA9D8"}
# Widths in twentieths of a point: A4 less 2.3 cm on both sides.
PAGE, MARGIN = (11906, 16838), 1304
TEXT_WIDTH = PAGE[0] - 2 * MARGIN
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def styles_xml(language: str) -> str:
    """`language` such as `nl-NL`: in what it is spelled and read aloud."""
    return f"<w:styles {_W}>{_defaults(language)}{''.join(_paragraphs())}{_notes()}{_SAID}{_TABLE}</w:styles>"


def note_style(colour: str) -> str:
    """The id of the style of a note."""
    return f"Note{colour.capitalize()}"


def _defaults(language: str) -> str:
    fonts = f'<w:rFonts w:ascii="{_FONT}" w:hAnsi="{_FONT}" w:cs="{_FONT}" w:eastAsia="{_FONT}"/>'
    size = '<w:sz w:val="22"/><w:szCs w:val="22"/>'
    spoken = f'<w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/>'
    run = f'<w:rPrDefault><w:rPr>{fonts}<w:color w:val="{_INK}"/>{size}{spoken}</w:rPr></w:rPrDefault>'
    spacing = '<w:spacing w:after="120" w:line="264" w:lineRule="auto"/>'
    return f"<w:docDefaults>{run}<w:pPrDefault><w:pPr><w:widowControl/>{spacing}</w:pPr></w:pPrDefault></w:docDefaults>"


def _paragraphs() -> list[str]:
    apart = "<w:contextualSpacing/>"
    return [
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
        _style("Title", "Title", _spaced(0, 80, line=240), _run(52, bold=True), follows="Subtitle"),
        _style("Subtitle", "Subtitle", _spaced(0, 60), _run(24, colour=_QUIET)),
        _heading(1, _spaced(480, 120, line=252), 32),
        _heading(2, _spaced(320, 60, line=252), 26),
        _heading(3, _spaced(240, 100, line=252), 22),
        _style("Question", "Question", f"<w:keepNext/>{_spaced(0, 80)}", _run(24)),
        _style("Quiet", "Quiet", _spaced(0, 80), _run(20, colour=_QUIET)),
        _style("Lead", "Above notes", f"<w:keepNext/>{_spaced(0, 80)}", _run(20, colour=_QUIET)),
        _style("Label", "Label", f"<w:keepNext/>{_spaced(160, 20)}", _run(18, bold=True, colour=_QUIET)),
        # Word draws one frame around paragraphs that follow each other with the same one.
        _style("Promise", "Promise", f"{_frame()}{_spaced(120, 20)}", _run(26, bold=True), follows="PromiseDay"),
        _style("PromiseDay", "Day of a promise", f"{_frame()}{_spaced(0, 160)}", _run(20, colour=_QUIET)),
        _style("Below", "Below a table", _spaced(160, 0), _run(20)),
        _style("Above", "Above the title", _spaced(0, 120), _run(20, colour=_QUIET)),
        _style("Cell", "Table text", _spaced(50, 50, line=252), _run(20)),
        _style("CellHead", "Table head", f"<w:keepNext/>{_spaced(50, 50, line=252)}", _run(18, bold=True)),
        _style("Footer", "footer", f"{_tabs()}{_spaced(0, 0)}{apart}", _run(18, colour=_QUIET)),
        _style("Colophon", "Colophon", f"{_top_line()}{_spaced(480, 0)}", _run(18, colour=_QUIET)),
    ]


def _style(id: str, name: str, paragraph: str, run: str, *, follows: str = "Normal", based: str = "Normal") -> str:
    linked = f'<w:basedOn w:val="{based}"/><w:next w:val="{follows}"/><w:qFormat/>'
    return (
        f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/>{linked}'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _heading(level: int, spacing: str, size: int) -> str:
    outlined = f'<w:keepNext/><w:keepLines/>{spacing}<w:outlineLvl w:val="{level - 1}"/>'
    return _style(f"Heading{level}", f"heading {level}", outlined, _run(size, bold=True))


def _notes() -> str:
    """A note is a quotation with an edge in the colour of its column, and stays on one page."""
    return "".join(
        _style(
            note_style(colour),
            f"Note {colour}",
            f'<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="24" w:space="9" w:color="{edge}"/></w:pBdr>'
            f'{_spaced(0, 150, line=252)}<w:ind w:left="227"/>',
            "",
            follows=note_style(colour),
        )
        for colour, edge in _EDGES.items()
    )


def _spaced(before: int, after: int, *, line: int = 264) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'


def _run(size: int, *, bold: bool = False, colour: str = "") -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    tint = f'<w:color w:val="{colour}"/>' if colour else ""
    return f'{weight}{tint}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'


def _tabs() -> str:
    return f'<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs>'


def _frame() -> str:
    sides = ("top", "left", "bottom", "right")
    lines = "".join(f'<w:{side} w:val="single" w:sz="8" w:space="6" w:color="{_INK}"/>' for side in sides)
    return f"<w:keepNext/><w:keepLines/><w:pBdr>{lines}</w:pBdr>"


def _top_line() -> str:
    return f'<w:keepLines/><w:pBdr><w:top w:val="single" w:sz="4" w:space="8" w:color="{_LINE}"/></w:pBdr>'


_SAID = (
    '<w:style w:type="character" w:styleId="Said"><w:name w:val="Said by"/><w:qFormat/>'
    f'<w:rPr><w:color w:val="{_QUIET}"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>'
)
_RULE = f'w:val="single" w:sz="4" w:space="0" w:color="{_LINE}"'
# Hairlines between rows, a firmer one under the head; text begins where the text around it does.
_TABLE = (
    '<w:style w:type="table" w:styleId="Lines"><w:name w:val="Lines"/><w:qFormat/>'
    f"<w:tblPr><w:tblBorders><w:bottom {_RULE}/><w:insideH {_RULE}/></w:tblBorders>"
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>'
    f'<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{_INK}"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>'
)
