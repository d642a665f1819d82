"""`test --ci`: every step in order, and the first that fails ends it."""

import os

import pytest

import run
from tools import testing


@pytest.fixture
def steps(monkeypatch):
    """Record the steps instead of running them. `steps.failing` names the one that fails, with exit code 3."""

    class Steps(list):
        failing = None

        def call(self, command, **_):
            name = " ".join(command[command.index("-m") + 1 :]) if "-m" in command else command[0].rpartition("/")[2]
            self.append(name)
            return 3 if self.failing and name.startswith(self.failing) else 0

    steps = Steps()
    monkeypatch.setattr(testing.subprocess, "call", steps.call)
    monkeypatch.setattr(testing, "get_ready", lambda: steps.append("get ready"))
    return steps


def test_the_long_form_checks_everything_and_ends_with_pytest(steps):
    assert testing.run_tests(["--ci"]) == 0
    assert steps == [
        "get ready",
        "ruff check .",
        "ruff format --check .",
        "mypy",
        "lint-imports",
        "pytest -m  -n 3 --dist loadgroup --durations 60",
    ]


@pytest.mark.parametrize(("failing", "done"), [("ruff check", 2), ("ruff format", 3), ("mypy", 4), ("lint-imports", 5)])
def test_the_first_step_that_fails_ends_it_with_its_exit_code(steps, failing, done):
    steps.failing = failing

    assert testing.run_tests(["--ci"]) == 3
    assert len(steps) == done


@pytest.mark.parametrize(("may", "installed"), [(True, [("chromium", "postgresql")]), (False, [])])
def test_what_is_missing_is_installed_in_one_go_where_that_is_allowed(monkeypatch, may, installed):
    asked = []
    missing = {"chromium", "postgres"}
    monkeypatch.setattr("tests.needs.find", lambda name: None if name in missing else "/somewhere")
    monkeypatch.setattr("tools.apt.may_install", lambda: may)
    monkeypatch.setattr("tools.apt.install_packages", lambda *packages: asked.append(packages))

    testing.get_ready()

    assert asked == installed


def test_the_short_form_is_pytest_and_nothing_else(steps):
    steps.failing = "pytest"

    assert testing.run_tests(["-k", "notes"]) == 3
    assert steps == ["pytest -k notes"]


def test_the_long_form_may_install_and_counts_as_a_build_server(monkeypatch):
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.delenv("FACILITATOR_APT", raising=False)
    monkeypatch.setattr("tools.bootstrap.come_home", lambda *_: None)
    monkeypatch.setattr(run, "dispatch", lambda *_: (os.environ["CI"], os.environ["FACILITATOR_APT"]))

    assert run.main(["test", "--ci"]) == ("1", "1")


def test_the_short_form_installs_nothing(monkeypatch):
    monkeypatch.delenv("FACILITATOR_APT", raising=False)
    monkeypatch.setattr("tools.bootstrap.come_home", lambda *_: None)
    monkeypatch.setattr(run, "dispatch", lambda *_: os.environ.get("FACILITATOR_APT"))

    assert run.main(["test"]) is None


def test_without_arguments_everything_quick_runs_on_both_cores_and_with_them_what_they_say(steps):
    testing.run_tests([])
    testing.run_tests(["-k", "notes"])

    assert steps == ["pytest -n 3 --dist loadgroup", "pytest -k notes"]
