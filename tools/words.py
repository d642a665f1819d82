"""Says a sentence in Dutch or in English before anything is installed.

The catalogue needs what is not installed yet, so the launcher carries its few sentences in both languages. Python 3.6
must be able to read this file as well: it tells that Python that it is too old.
"""

import os
import sys


def tell(dutch: str, english: str) -> None:
    sys.stderr.write(say(dutch, english) + "\n")
    sys.stderr.flush()


def say(dutch: str, english: str) -> str:
    return dutch if language().lower().startswith(("nl", "dutch")) else english


def language() -> str:
    for name in ("FACILITATOR_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return os.environ[name]
    import locale

    return locale.getlocale()[0] or ""
