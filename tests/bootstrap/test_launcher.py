"""What the launcher understands, and what it says to a Python that is too old."""

import ast
import os
import shutil
import subprocess
import sys

import pytest

import run
from tests.guards.tree import ROOT

READ_BY_OLD_PYTHONS = ("run.py", "tools/words.py")


@pytest.mark.parametrize(
    ("words", "understood"),
    [
        ([], ("serve", [])),
        (["--port", "8080"], ("serve", ["--port", "8080"])),
        (["serve", "--help"], ("serve", ["--help"])),
        (["demo"], ("demo", [])),
        (["manage", "check", "--data", "x"], ("manage", ["check", "--data", "x"])),
        (["test", "--ci"], ("test", ["--ci"])),
        (["--help"], ("help", [])),
        (["-h"], ("help", [])),
    ],
)
def test_it_understands(words, understood):
    assert run.understand(words) == understood


@pytest.mark.parametrize(
    ("language", "sentence"), [("nl_NL.UTF-8", "Ik ken de opdracht dans niet."), ("en", "There is no command dans.")]
)
def test_it_names_a_command_it_does_not_know(monkeypatch, capsys, language, sentence):
    monkeypatch.setenv("FACILITATOR_LANGUAGE", language)

    with pytest.raises(SystemExit) as ended:
        run.understand(["dans"])

    assert ended.value.code == 2
    assert capsys.readouterr().err.startswith(f"{sentence}\n\npython3 run.py [serve]")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_help_tells_every_command_and_option_without_setting_up(monkeypatch, capsys, language):
    monkeypatch.setenv("FACILITATOR_LANGUAGE", language)

    assert run.main(["--help"]) == 0

    text = capsys.readouterr().out
    outside = ("[serve]", "demo", "test [...]", "test --ci", "manage", "--host", "--port", "--data", "--public-url")
    assert [name for name in outside if name not in text] == []


@pytest.mark.parametrize("name", READ_BY_OLD_PYTHONS)
def test_python_3_6_can_read_it(name):
    ast.parse((ROOT / name).read_text(), feature_version=(3, 6))


@pytest.mark.parametrize("planted", ["(a := 1)", "def f(a, /): pass", "match a:\n    case _: pass"])
def test_a_planted_new_syntax_is_seen(planted):
    ast.parse(planted)

    with pytest.raises(SyntaxError):
        ast.parse(planted, feature_version=(3, 6))


def test_older_pythons_are_told_what_to_do():
    pythons = {minor: python for minor in range(6, 11) if (python := shutil.which(f"python3.{minor}")) and runs(python)}
    if not pythons:
        pytest.skip("no older Python on this computer")
    environment = {"PATH": os.environ["PATH"], "LANG": "en_GB.UTF-8"}

    for minor, python in pythons.items():
        command = [python, str(ROOT / "run.py"), "--port", "1"]
        result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

        assert result.returncode == 1
        assert result.stderr.startswith(f"Facilitator needs Python 3.11 or newer, and this is Python 3.{minor}. Get a")
        assert result.stderr.count("\n") == 1


def runs(python: str) -> bool:
    """A name on the PATH may stand for a version that is not there."""
    return subprocess.run([python, "-V"], capture_output=True, check=False).returncode == 0


def test_an_older_python_is_told_in_dutch_as_well(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 9, 6))
    monkeypatch.setenv("FACILITATOR_LANGUAGE", "nl")

    with pytest.raises(SystemExit) as ended:
        run.main([])

    assert "Python 3.11 of nieuwer nodig, en dit is Python 3.9" in ended.value.code


# Modules that hold locks or sockets: imported before the patch, they would block the loop for ever after.
UNPATCHED = {"threading", "subprocess", "socket", "selectors", "logging", "queue", "ssl"}
LOOK = "import sys; sys.path.insert(0, {root!r}); import run, {modules}; print(*sorted(sys.modules))"


def test_what_the_launcher_imports_leaves_the_patch_its_work():
    assert UNPATCHED & loaded("tools.bootstrap") == set()


def test_a_planted_early_import_is_seen():
    assert {"threading", "subprocess"} <= loaded("tools.bootstrap, subprocess")


def loaded(modules: str) -> set[str]:
    """The modules in memory of a bare Python (-S: without what site-packages start by themselves)."""
    command = [sys.executable, "-S", "-c", LOOK.format(root=str(ROOT), modules=modules)]
    return set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())
