"""Make the one script and one style sheet per surface that phones load.

    python tools/build.py     bundle and minify with esbuild (needs npm; only for who changes static/)
    python tools/build.py --check    compare what was built from what with what is there (needs nothing)

A thousand phones fetch four files instead of forty. What is built is committed, so nobody needs npm to run the house.
"""

import argparse
import hashlib
import json
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from tools.npm import unpack
from tools.numbered import mark, number
from tools.shapes import write_shapes

ROOT = Path(__file__).resolve().parent.parent
CACHE = Path.home() / ".cache" / "facilitator-tools"
ESBUILD = "0.28.2"
SCRIPTS = ["phone", "console", "screen", "join", "desk", "personal"]
STYLES = ["phone", "console", "screen", "desk", "personal", "print"]
MANIFEST = "static/built/manifest.json"
TEXTS = "static/built/texts.json"
# Phones older than these are not served: iOS 15.4, Chrome 105.
TARGET = "safari15.4,chrome105,firefox100"


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="say what is stale, build nothing")
    if parser.parse_args(argv).check:
        return _report(differences(ROOT))
    write_shapes(ROOT)
    _bundle_scripts()
    _bundle([f"static/css/{name}.css" for name in STYLES], STYLES, "css")
    (ROOT / MANIFEST).write_text(json.dumps(_manifest(ROOT), indent=1, sort_keys=True) + "\n")
    return 0


def differences(root: Path) -> list[str]:
    """Sentences about sources that changed since the build, and built files that are not as built."""
    then, now = json.loads((root / MANIFEST).read_text()), _manifest(root)
    changed = {path for part in then for path, _hash in then[part].items() ^ now[part].items()}
    return [f"{path} is not as it was when static/built was made: run tools/build.py" for path in sorted(changed)]


def _manifest(root: Path) -> dict[str, dict[str, str]]:
    """The sha256 of all that goes in and all that came out."""
    sources = [*root.glob("static/js/**/*.js"), *root.glob("static/css/**/*.css"), *root.glob("static/vendor/*.js")]
    built = [path for path in root.glob("static/built/*") if path.suffix in {".js", ".css"}]
    return {"inputs": _hashes(root, [*sources, root / "static/icons.svg"]), "outputs": _hashes(root, built)}


def _hashes(root: Path, paths: list[Path]) -> dict[str, str]:
    return {path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(paths)}


def _bundle_scripts() -> None:
    """With every text as a number, and beside them which text that is."""
    with tempfile.TemporaryDirectory() as folder:
        texts = mark(ROOT, Path(folder))
        _bundle([f"static/js/{name}/main.js" for name in SCRIPTS], SCRIPTS, "js", Path(folder))
    numbered = {name: number(ROOT / f"static/built/{name}.js", texts) for name in SCRIPTS}
    (ROOT / TEXTS).write_text(json.dumps(numbered, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _bundle(sources: list[str], names: list[str], suffix: str, place: Path = ROOT) -> None:
    entries = [f"{name}={source}" for name, source in zip(names, sources, strict=True)]
    options = ["--bundle", "--minify", "--format=esm", f"--target={TARGET}", "--charset=utf8", "--legal-comments=none"]
    fonts = ["--external:*.woff2"] if suffix == "css" else []
    subprocess.run([_esbuild(), *entries, *options, *fonts, f"--outdir={ROOT / 'static/built'}"], cwd=place, check=True)


def _esbuild() -> str:
    """The binary lies ready inside the package of this kind of computer; nothing needs to be installed."""
    system = {"Linux": "linux", "Darwin": "darwin", "Windows": "win32"}[platform.system()]
    machine = {"x86_64": "x64", "AMD64": "x64", "arm64": "arm64", "aarch64": "arm64"}[platform.machine()]
    folder = unpack(f"@esbuild/{system}-{machine}@{ESBUILD}", CACHE)
    return str(folder / ("esbuild.exe" if system == "win32" else "bin/esbuild"))


def _report(told: list[str]) -> int:
    print("\n".join(told) or "static/built is as its sources say")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
