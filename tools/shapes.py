"""Write the icons of static/icons.svg as data for the live pages, which draw them without a request.

Only that file of our own is read here, so the reader need not be one for hostile files.
"""

import json
from pathlib import Path
from xml.etree import ElementTree as ET

SVG = "{http://www.w3.org/2000/svg}"
HEAD = "// Made by tools/build.py from static/icons.svg: Lucide, ISC licence, see static/icons-LICENSE.txt.\n"


def write_shapes(root: Path) -> None:
    sprite = ET.parse(root / "static/icons.svg").getroot()  # noqa: S314
    lines = [f'  "{symbol.get("id")}": {json.dumps(_shapes(symbol))},\n' for symbol in sprite.iter(f"{SVG}symbol")]
    text = HEAD + "export const SHAPES = {\n" + "".join(lines) + "};\n"
    (root / "static/js/parts/shapes.js").write_text(text)


def _shapes(symbol: ET.Element) -> list[list[object]]:
    return [[shape.tag.removeprefix(SVG), dict(shape.attrib)] for shape in symbol]
