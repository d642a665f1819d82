"""What tests need from the machine: found, installed, failed or skipped."""

import subprocess

import pytest

from tests import needs
from tools import apt


@pytest.fixture(autouse=True)
def machine(monkeypatch, tmp_path):
    """A machine that has nothing, and that may not install anything."""
    monkeypatch.setattr(needs.shutil, "which", lambda name: None)
    monkeypatch.setattr(needs, "may_install", lambda: False)
    for name in ("CI", "CHROMIUM", "FACILITATOR_APT"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_the_environment_names_the_program(machine):
    machine.setenv("CHROMIUM", "/somewhere/chrome")

    assert needs.need("chromium") == "/somewhere/chrome"


def test_it_is_found_on_the_path(machine):
    machine.setattr(needs.shutil, "which", {"chromium-browser": "/bin/chromium-browser"}.get)

    assert needs.need("chromium") == "/bin/chromium-browser"


def test_it_is_found_where_the_system_hides_it(machine, tmp_path):
    program = tmp_path / "15/bin/postgres"
    program.parent.mkdir(parents=True)
    program.touch()
    hidden = needs.Need("POSTGRES", ("postgres",), ("postgresql",), (f"{str(tmp_path)[1:]}/*/bin/postgres",))
    machine.setitem(needs.NEEDS, "postgres", hidden)

    assert needs.need("postgres") == str(program)


def test_missing_it_is_skipped_with_the_command_that_helps():
    with pytest.raises(pytest.skip.Exception) as skipped:
        needs.need("chromium")

    assert str(skipped.value) == "chromium is missing: apt install chromium, or set CHROMIUM to its path"


def test_missing_on_a_build_server_it_fails(machine):
    machine.setenv("CI", "true")

    with pytest.raises(pytest.fail.Exception, match="redis-server is missing: apt install redis-server"):
        needs.need("redis-server")


def test_missing_where_installing_is_allowed_it_is_installed(machine):
    installed = []
    machine.setattr(needs, "may_install", lambda: True)
    machine.setattr(needs, "install_packages", lambda *packages: not installed.extend(packages))
    machine.setattr(needs.shutil, "which", lambda name: f"/bin/{name}" if name in installed else None)

    assert needs.need("chromium") == "/bin/chromium"
    assert installed == ["chromium"]


def test_an_installation_that_fails_on_a_build_server_fails(machine):
    machine.setenv("CI", "1")
    machine.setattr(needs, "may_install", lambda: True)
    machine.setattr(needs, "install_packages", lambda *packages: False)

    with pytest.raises(pytest.fail.Exception):
        needs.need("chromium")


@pytest.mark.parametrize(
    ("allowed", "user", "apt_get", "may"),
    [
        ("1", 0, "/usr/bin/apt-get", True),
        ("", 0, "/usr/bin/apt-get", False),
        ("1", 1000, "/usr/bin/apt-get", False),
        ("1", 0, None, False),
    ],
)
def test_only_root_on_debian_with_leave_may_install(machine, allowed, user, apt_get, may):
    machine.setenv("FACILITATOR_APT", allowed)
    machine.setattr(apt.os, "geteuid", lambda: user)
    machine.setattr(apt.shutil, "which", lambda name: apt_get)

    assert apt.may_install() is may


def test_installing_asks_for_fresh_lists_first_and_goes_on_without(machine, capsys):
    asked = []

    def answer(command, **_):
        asked.append(command)
        return subprocess.CompletedProcess(command, 100 if "update" in command else 0, b"hello")

    machine.setattr(apt.subprocess, "run", answer)

    assert apt.install_packages("chromium", "postgresql") is True
    assert capsys.readouterr() == ("$ apt-get install chromium postgresql\n", "")
    assert [command[0] for command in asked] == ["apt-get", "apt-get"]
    assert asked[0][-1] == "update"
    assert asked[1][-4:] == ["-y", "--no-install-recommends", "chromium", "postgresql"]


def test_what_apt_said_is_shown_when_it_failed(machine, capsys):
    failed = subprocess.CompletedProcess([], 100, b"E: Unable to locate package chromiun\n")
    machine.setattr(apt.subprocess, "run", lambda command, **_: failed)

    assert apt.install_packages("chromiun") is False
    assert capsys.readouterr().err == "E: Unable to locate package chromiun\n"


@pytest.mark.parametrize("name", needs.NEEDS)
def test_every_need_can_be_met(name):
    wanted = needs.NEEDS[name]

    assert wanted.packages
    assert wanted.programs or wanted.places
