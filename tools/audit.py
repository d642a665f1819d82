"""Known holes in what is locked (A8): asks osv.dev about every Python package and every vendored npm package.

    python tools/audit.py

Needs the network, sends names and versions only, and is never run by the tests. It ends with 1 when something is known,
with 2 when it could not ask.
"""

import json
import sys
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
ASKED = "https://api.osv.dev/v1/querybatch"
VENDORED = "static/vendor/lock.json"


@dataclass(frozen=True)
class Package:
    ecosystem: str
    name: str
    version: str


def packages(root: Path) -> list[Package]:
    from tools.locked import TESTING, read_lock

    python = [Package("PyPI", name, pin.version) for name, pin in read_lock((root / TESTING).read_text()).items()]
    vendored = json.loads((root / VENDORED).read_text())["packages"]
    return python + [Package("npm", *pinned.rsplit("@", 1)) for pinned in vendored]


def known_holes(asked: list[Package], answer: dict[str, Any]) -> list[str]:
    """A line for each package of which something is known."""
    if len(answer["results"]) != len(asked):
        raise ValueError(f"asked about {len(asked)} packages, and heard of {len(answer['results'])}")
    found = zip(asked, answer["results"], strict=True)
    return [
        f"{package.name} {package.version} ({package.ecosystem}): {', '.join(hole['id'] for hole in holes['vulns'])}"
        for package, holes in found
        if holes.get("vulns")
    ]


def ask(asked: list[Package]) -> dict[str, Any]:
    queries = [{"package": {"ecosystem": one.ecosystem, "name": one.name}, "version": one.version} for one in asked]
    body = json.dumps({"queries": queries}).encode()
    request = urllib.request.Request(ASKED, data=body, headers={"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310 - the address stands above
        return dict(json.load(answer))


def main() -> int:
    asked = packages(ROOT)
    try:
        found = known_holes(asked, ask(asked))
    except (OSError, ValueError) as problem:
        print(f"Could not ask: {problem}", file=sys.stderr)
        return 2
    print("\n".join([*found, f"{len(asked)} packages asked about, {len(found)} with known holes."]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
