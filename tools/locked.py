"""What is wrong with the locks, found without the network: they must satisfy pyproject.toml and each other."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

SERVING, TESTING = "requirements.lock", "requirements-test.lock"
# An entry runs up to the next line that starts with a name: hashes and the reasons why it is there are indented.
ENTRY = re.compile(r"^(?P<pin>[A-Za-z0-9][^\\\n]*?)[ \\]*\n(?P<rest>(?:[ \t]+.*\n?)*)", re.MULTILINE)
OWN = "facilitator (pyproject.toml"
ADDRESS = re.compile(r"^\s*(?:--(?!hash=sha256:).*|.*(?:https?:|file:|git\+| @ ).*)$", re.MULTILINE)


@dataclass(frozen=True)
class Pin:
    version: str
    hashes: int
    ours: bool
    """pyproject.toml asks for it by name."""


def problems_with_locks(root: Path) -> list[str]:
    project = tomllib.loads((root / "pyproject.toml").read_text())
    serving = [Requirement(line) for line in project["project"]["dependencies"]]
    testing = [Requirement(line) for line in project["dependency-groups"]["test"]]
    texts = {name: (root / name).read_text() for name in (SERVING, TESTING)}
    pins = {name: read_lock(text) for name, text in texts.items()}
    return [
        *unmet(serving, pins[SERVING], SERVING),
        *unmet([*serving, *testing], pins[TESTING], TESTING),
        *different(pins[SERVING], pins[TESTING]),
        *(
            f"{name}: {line.strip()!r} has no place here"
            for name, text in texts.items()
            for line in ADDRESS.findall(text)
        ),
    ]


def read_lock(text: str) -> dict[str, Pin]:
    """Read `name==version ; marker` entries, by canonical name."""
    pins: dict[str, Pin] = {}
    for entry in ENTRY.finditer(text):
        name, _, version = entry["pin"].partition(";")[0].strip().partition("==")
        name = canonicalize_name(name.partition("[")[0])
        pins[name] = Pin(version.strip(), entry["rest"].count("--hash=sha256:"), OWN in entry["rest"])
    return pins


def unmet(wanted: list[Requirement], pins: dict[str, Pin], lock: str) -> Iterator[str]:
    for requirement in wanted:
        pin = pins.get(canonicalize_name(requirement.name))
        if pin is None:
            yield f"{lock}: {requirement.name} is missing"
        elif not requirement.specifier.contains(pin.version, prereleases=True):
            yield f"{lock}: {requirement.name} {pin.version} is not {requirement.specifier}"
    names = {canonicalize_name(requirement.name) for requirement in wanted}
    for name, pin in pins.items():
        if pin.ours and name not in names:
            yield f"{lock}: pyproject.toml no longer asks for {name}"
        if not pin.version or not pin.hashes:
            yield f"{lock}: {name} has no version or no hash"


def different(serving: dict[str, Pin], testing: dict[str, Pin]) -> Iterator[str]:
    for name, pin in serving.items():
        other = testing.get(name)
        if other is None or (other.version, other.hashes) != (pin.version, pin.hashes):
            yield f"{name} is not the same in both locks"
