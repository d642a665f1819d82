"""Makes one sheet, in a process of its own: `python -m facilitator.personal.sheet.press FORMAT`.

The sheet comes on standard input, in words already; out goes the name of the file on a line, then the file.
"""

from __future__ import annotations

import os
import sys

import orjson

from facilitator.personal.sheet.pdf import pdf_of
from facilitator.personal.sheet.word import docx_of

_MAKES = {"docx": docx_of, "pdf": pdf_of}


def main(format: str) -> None:
    if hasattr(os, "nice"):
        os.nice(10)  # phones first
    sheet = orjson.loads(sys.stdin.buffer.read())
    sys.stdout.buffer.write(f"{sheet['file']}.{format}".encode() + b"\n" + _MAKES[format](sheet))


if __name__ == "__main__":
    main(*sys.argv[1:])
