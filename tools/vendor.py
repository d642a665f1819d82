"""Copy the few libraries and fonts that pages and documents use into static/vendor, and prove they are as published.

    python tools/vendor.py            fetch, rewrite and lock (needs npm; only for who updates a library)
    python tools/vendor.py --check    compare every file with the lock (needs nothing)

Browsers need an import map for bare names such as ``preact``, and an import map is an inline script,
which our content policy forbids. So the bare names become relative ones here.
"""

import argparse
import hashlib
import json
import re
import sys
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from tools.npm import unpack

ROOT = Path(__file__).resolve().parent.parent
CACHE = Path.home() / ".cache" / "facilitator-tools"
LOCK = Path("static/vendor/lock.json")


class Library(NamedTuple):
    package: str
    files: dict[str, str]
    licence: str


LIBRARIES = [
    Library(
        "preact@11.2.0",
        {"dist/preact.mjs": "static/vendor/preact.js", "hooks/dist/hooks.mjs": "static/vendor/preact-hooks.js"},
        "static/vendor/licences/preact.txt",
    ),
    Library(
        "@preact/signals@2.11.4",
        {"dist/signals.mjs": "static/vendor/signals.js"},
        "static/vendor/licences/signals.txt",
    ),
    Library(
        "@preact/signals-core@1.14.5",
        {"dist/signals-core.mjs": "static/vendor/signals-core.js"},
        "static/vendor/licences/signals-core.txt",
    ),
    Library("htm@3.1.1", {"dist/htm.mjs": "static/vendor/htm.js"}, "static/vendor/licences/htm.txt"),
    Library(
        "socket.io-client@4.8.4",
        {"dist/socket.io.esm.min.js": "static/vendor/socket.io.js"},
        "static/vendor/licences/socket.io.txt",
    ),
    # What documents are printed with: whole faces, since typst takes no woff2 and no subsets.
    Library(
        "@expo-google-fonts/atkinson-hyperlegible-next@0.4.1",
        {
            "400Regular/AtkinsonHyperlegibleNext_400Regular.ttf": "static/vendor/fonts/atkinson-400.ttf",
            "700Bold/AtkinsonHyperlegibleNext_700Bold.ttf": "static/vendor/fonts/atkinson-700.ttf",
        },
        "static/vendor/licences/atkinson-hyperlegible-next.txt",
    ),
    # Greek and Cyrillic, and signs that the first has not.
    Library(
        "source-sans@3.52.0",
        {"TTF/SourceSans3-Regular.ttf": "static/vendor/fonts/source-sans-400.ttf"},
        "static/vendor/licences/source-sans.txt",
    ),
    Library(
        "@expo-google-fonts/noto-sans-arabic@0.4.3",
        {"400Regular/NotoSansArabic_400Regular.ttf": "static/vendor/fonts/noto-arabic-400.ttf"},
        "static/vendor/licences/noto-sans-arabic.txt",
    ),
    Library(
        "@expo-google-fonts/noto-sans-hebrew@0.4.1",
        {"400Regular/NotoSansHebrew_400Regular.ttf": "static/vendor/fonts/noto-hebrew-400.ttf"},
        "static/vendor/licences/noto-sans-hebrew.txt",
    ),
    Library(
        "@expo-google-fonts/noto-emoji@0.4.7",
        {"400Regular/NotoEmoji_400Regular.ttf": "static/vendor/fonts/noto-emoji-400.ttf"},
        "static/vendor/licences/noto-emoji.txt",
    ),
    Library("axe-core@4.14.1", {"axe.min.js": "tests/browser/vendor/axe.js"}, "tests/browser/vendor/axe-LICENSE.txt"),
]

RELATIVE = {
    "preact": "./preact.js",
    "preact/hooks": "./preact-hooks.js",
    "@preact/signals-core": "./signals-core.js",
}
BARE_IMPORT = re.compile(r"""(\bfrom\s*|\bimport\s*)(["'])([@a-z][\w./-]*)\2""")
SOURCE_MAP = re.compile(rb"\n?//# sourceMappingURL=\S+\s*$")


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare with the lock, fetch nothing")
    if parser.parse_args(argv).check:
        return _report(differences(ROOT))
    lock: dict[str, Any] = {"packages": [library.package for library in LIBRARIES], "files": {}}
    for library in LIBRARIES:
        lock["files"].update(_take(library))
    (ROOT / LOCK).write_text(json.dumps(lock, indent=1, sort_keys=True) + "\n")
    return 0


def differences(root: Path) -> list[str]:
    """Sentences about files that are missing, changed, or in static/vendor without being in the lock."""
    locked = json.loads((root / LOCK).read_text())["files"]
    found = {path: root / path for path in locked} | _strangers(root)
    told = [f"{path} is not in the lock" for path in sorted(found) if path not in locked]
    for path, expected in sorted(locked.items()):
        if not found[path].is_file():
            told.append(f"{path} is missing")
        elif _sha256(found[path].read_bytes()) != expected:
            told.append(f"{path} is not as it was published")
    return told


def _strangers(root: Path) -> dict[str, Path]:
    files = (path for path in (root / LOCK).parent.rglob("*") if path.is_file() and path != root / LOCK)
    return {path.relative_to(root).as_posix(): path for path in files}


def _take(library: Library) -> dict[str, str]:
    folder = unpack(library.package, CACHE)
    # A font's own licence goes before that of the package around it.
    licence = max(sorted(folder.glob("LICENSE*")), key=lambda path: path.name.startswith("LICENSE_FONT"))
    copies = {library.licence: licence.read_bytes()}
    for source, target in library.files.items():
        content = (folder / source).read_bytes()
        copies[target] = content if target.endswith(".ttf") else rewrite(content)
    for target, content in copies.items():
        (ROOT / target).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / target).write_bytes(content)
    return {target: _sha256(content) for target, content in copies.items()}


def rewrite(content: bytes) -> bytes:
    """The module with bare imports made relative and without the pointer to a map we do not ship."""
    text = SOURCE_MAP.sub(b"\n", content).decode()
    return BARE_IMPORT.sub(lambda found: f'{found[1]}"{RELATIVE[found[3]]}"', text).encode()


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _report(told: list[str]) -> int:
    print("\n".join(told) or "static/vendor is as published")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
