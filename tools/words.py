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
    return dutch if speaks_dutch() else english


def speaks_dutch() -> bool:
    """Where the computer names no language we speak Dutch, as everywhere; where it names another one, English."""
    language = name_of_language().lower().partition(".")[0]
    return language in ("", "c", "posix") or language.startswith(("nl", "dutch"))


def name_of_language() -> str:
    for name in ("FACILITATOR_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return os.environ[name]
    if sys.platform != "win32":
        return ""
    import locale

    return locale.getlocale()[0] or ""
