"""Which language the launcher speaks."""

import pytest

from tools.words import say

NAMES = ("FACILITATOR_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "nl_BE"}, "nl"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "nl"),
        ({"LC_ALL": "POSIX"}, "nl"),
        ({}, "nl"),
        ({"LANG": "nl_NL.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "nl_NL.UTF-8", "FACILITATOR_LANGUAGE": "en"}, "en"),
    ],
)
def test_it_speaks_the_language_of_the_computer(monkeypatch, environment, language):
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert say("nl", "en") == language


@pytest.mark.parametrize(("known", "language"), [("Dutch_Netherlands", "nl"), ("English_United States", "en")])
def test_windows_has_no_name_in_the_environment(monkeypatch, known, language):
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setattr("locale.getlocale", lambda: (known, "cp1252"))

    assert say("nl", "en") == language
