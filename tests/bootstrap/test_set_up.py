"""The launcher sets itself up: for real, with small wheels (house.py)."""

import shutil

import pytest

from tests.bootstrap.house import House

SETTING_UP = "Facilitator is setting itself up."


@pytest.fixture(scope="module")
def ready(tmp_path_factory):
    """A house that was started once. Its first start is `ready.first`."""
    house = House(tmp_path_factory.mktemp("house"))
    house.first = house.run("--port", "8080")
    return house


@pytest.fixture
def house(ready, tmp_path):
    """A house of one's own, set up."""
    shutil.copytree(ready.root, tmp_path / "house", symlinks=True, ignore=shutil.ignore_patterns("__pycache__"))
    house = House.__new__(House)
    house.root = tmp_path / "house"
    return house


def test_the_first_start_sets_up_patches_and_serves(ready):
    assert ready.first.stdout == "patched\nserve --port 8080 1.0 True\n", ready.first.stderr
    assert ready.first.stderr.count(SETTING_UP) == 1
    assert ready.first.returncode == 7


def test_a_later_start_installs_nothing_and_asks_no_network(house):
    shutil.rmtree(house.root / "wheels")

    result = house.run("demo", "x")

    assert (result.stdout, result.stderr, result.returncode) == ("patched\ndemo x 1.0 True\n", "", 7)


def test_another_lock_sets_up_again(house):
    house.lock("requirements.lock", flask_socketio="2.0")

    result = house.run("manage")

    assert result.stdout == "patched\nmanage 2.0 True\n"
    assert SETTING_UP in result.stderr


def test_a_set_up_that_was_cut_off_is_done_again(house):
    (house.root / ".venv/requirements.lock.stamp").unlink()
    shutil.rmtree(next((house.root / ".venv").rglob("flask_socketio")))

    result = house.run()

    assert (result.stdout, result.returncode) == ("patched\nserve 1.0 True\n", 7)


def test_a_wheel_with_another_hash_is_refused_and_leaves_no_stamp(house):
    lock = house.root / "requirements.lock"
    good = lock.read_text()
    lock.write_text(good.replace("sha256:", "sha256:0000")[: len(good)])

    result = house.run()

    assert result.returncode == 1
    assert "Not everything could be fetched." in result.stderr
    assert not (house.root / ".venv/requirements.lock.stamp").exists()
    lock.write_text(good)
    assert house.run().returncode == 7


def test_started_from_inside_its_own_environment_it_still_follows_the_lock(house, monkeypatch):
    house.lock("requirements.lock", flask_socketio="2.0")
    monkeypatch.setattr("tests.bootstrap.house.PYTHON", str(house.root / ".venv/bin/python"))

    assert house.run().stdout == "patched\nserve 2.0 True\n"


def test_two_starts_at_once_set_up_once(tmp_path):
    house = House(tmp_path)

    starts = [house.start("serve", name) for name in ("first", "second")]
    outputs = [start.communicate() for start in starts]

    assert [stdout for stdout, _ in outputs] == ["patched\nserve first 1.0 True\n", "patched\nserve second 1.0 True\n"]
    assert sum(stderr.count(SETTING_UP) for _, stderr in outputs) == 1
    assert sum(stderr.count("Another start is setting up.") for _, stderr in outputs) == 1


def test_tests_are_installed_beside_and_pytests_exit_code_comes_through(house):
    before = (house.root / ".venv/requirements.lock.stamp").stat().st_mtime_ns

    result = house.run("test", "-k", "notes")

    assert result.stdout == "$ pytest -k notes\ntests -k notes\n", result.stderr
    assert result.returncode == 5
    assert SETTING_UP not in result.stderr
    assert (house.root / ".venv/requirements.lock.stamp").stat().st_mtime_ns >= before
    shutil.rmtree(house.root / "wheels")
    assert [house.run(*words).returncode for words in (["serve"], ["test"], ["serve"])] == [7, 5, 7]


def test_without_the_venv_module_one_line_says_what_to_install(tmp_path):
    house = House(tmp_path)
    hidden = "import importlib.util as u, sys\nfind = u.find_spec\n"
    hidden += "u.find_spec = lambda name, package=None: None if name == 'ensurepip' else find(name, package)\n"
    (tmp_path / "hidden").mkdir()
    (tmp_path / "hidden/sitecustomize.py").write_text(hidden)

    result = house.run(PYTHONPATH=str(tmp_path / "hidden"))

    assert result.returncode == 1
    assert result.stderr.splitlines()[1:] == [
        "Python cannot make an environment of its own here yet. Install that first: apt install python3-venv"
    ]


def test_a_folder_that_cannot_be_written_is_said_in_one_line(tmp_path):
    house = House(tmp_path)
    (tmp_path / ".venv.lock").mkdir()

    result = house.run()

    assert result.returncode == 1
    assert result.stderr.startswith("Setting up does not work: ")
    assert result.stderr.count("\n") == 1
