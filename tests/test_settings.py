"""Settings come from the command line, then the environment, then the defaults."""

from dataclasses import asdict
from pathlib import Path

import pytest

from facilitator.settings import Settings


def test_the_environment_lays_over_the_defaults():
    found = Settings.from_environment(
        {
            "FACILITATOR_PORT": "9000",
            "FACILITATOR_DATA": "/tmp/elsewhere",
            "FACILITATOR_UNBUILT": "yes",
            "FACILITATOR_LANGUAGE": "en",
            "PORT": "1",
        }
    )

    assert found == Settings(port=9000, data=Path("/tmp/elsewhere"), unbuilt=True, language="en")


def test_what_was_chosen_lays_over_the_environment():
    found = Settings.from_environment({"FACILITATOR_PORT": "9000", "FACILITATOR_HOST": "::1"}, port=0, host=None)

    assert found == Settings(port=0, host="::1")


def test_every_setting_can_be_set_from_the_environment():
    other = {"port": "1", "data": "x", "unbuilt": "1"}
    environ = {f"FACILITATOR_{name.upper()}": other.get(name, "x") for name in asdict(Settings())}

    found, usual = asdict(Settings.from_environment(environ)), asdict(Settings())

    assert [name for name in usual if found[name] == usual[name]] == []


@pytest.mark.parametrize(
    ("given", "means"), [("1", True), ("true", True), ("ON", True), ("0", False), ("no", False), ("", False)]
)
def test_yes_and_no(given, means):
    assert Settings.from_environment({"FACILITATOR_UNBUILT": given}).unbuilt is means


@pytest.mark.parametrize(
    ("public_url", "secure"), [("", False), ("http://192.0.2.1:8080", False), ("https://x.example", True)]
)
def test_cookies_ask_for_https_only_where_phones_use_it(public_url, secure):
    assert Settings(public_url=public_url).secure is secure


def test_the_database_lies_in_the_data_directory(tmp_path):
    assert Settings(data=tmp_path).database == tmp_path / "facilitator.sqlite3"
