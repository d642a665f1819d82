"""The table of docs/figures.md is made from results, and says no where a figure is not reached."""

import json
from pathlib import Path

from bench import table

_MACHINE = {"date": "2026-11-23", "cores": 2, "cpu": "Test", "python": "3.11.7"}


def _result(cpu: float) -> dict[str, object]:
    batches = {size: {"cpu_per_1000_commands": cpu} for size in ("1", "5", "20")}
    return {"figure": "s3", "command": "python -m bench s3", "machine": _MACHINE, "batches": batches}


def test_each_line_says_whether_the_figure_is_reached(tmp_path: Path) -> None:
    (tmp_path / "s3.json").write_text(json.dumps(_result(1.2)))

    lines = table.render(tmp_path).splitlines()

    assert lines[2].endswith("batches of 1 | ≤ 4 s, aim 2 | 1.20 s | yes |")
    assert lines[3].endswith("batches of 5 | ≤ 1.5 s, aim 0.75 | 1.20 s | yes |")
    assert lines[4].endswith("batches of 20 | ≤ 0.8 s, aim 0.4 | 1.20 s | **no** |")
    assert lines[-1] == "- `python -m bench s3`: 2026-11-23, 2 × Test, Python 3.11.7"


def test_the_page_holds_the_table_of_the_results_that_are_kept() -> None:
    results = Path(table.__file__).parent / "results"

    assert table.render(results) in table.FIGURES.read_text()
