"""The tables of docs/figures.md are made from results, say no where a figure is not reached, and name what there is."""

import json
from pathlib import Path

import pytest

from bench import figure, figures, table

_ROOT = Path(table.__file__).parents[1]
_RESULTS = Path(table.__file__).parent / "results"
_MACHINE = {"date": "2026-11-23", "cores": 2, "cpu": "Test", "python": "3.11.7"}
_IDS = [
    f"{letter}{number}" for letter, last in (("S", 12), ("R", 14), ("A", 10), ("U", 6)) for number in range(1, last + 1)
]


def _result(cpu: float) -> dict[str, object]:
    batches = {size: {"cpu_per_1000_commands": cpu} for size in ("1", "5", "20")}
    return {"figure": "s3", "command": "python -m bench s3", "machine": _MACHINE, "batches": batches}


def test_each_line_says_whether_the_figure_is_reached(tmp_path: Path) -> None:
    (tmp_path / "s3.json").write_text(json.dumps(_result(1.2)))

    lines = table.everything(tmp_path).splitlines()
    (row,) = (line for line in table.overview(tmp_path).splitlines() if line.startswith("| S3 "))

    assert lines[2].endswith("batches of 1 | ≤ 4 s, aim 2 | 1.20 s | yes |")
    assert lines[3].endswith("batches of 5 | ≤ 1.5 s, aim 0.75 | 1.20 s | yes |")
    assert lines[4].endswith("batches of 20 | ≤ 0.8 s, aim 0.4 | 1.20 s | **no** |")
    assert lines[-1] == "- `python -m bench s3`: 2026-11-23, 2 × Test, Python 3.11.7"
    assert row.endswith("batches of 20: 1.20 s** | **no** | `python -m bench s3`, 2026-11-23 |")


def test_a_verdict_that_no_row_knows_is_told_in_counts(tmp_path: Path) -> None:
    verdict = {"figure": "r99", "command": "python -m tests.faults R99", "machine": _MACHINE, "kills": 200, "lost": 0}
    (tmp_path / "r99.json").write_text(json.dumps({**verdict, "right": True}))

    assert "| R99 |  | verdict | right | kills 200, lost 0 | yes |" in table.everything(tmp_path)


def test_the_page_holds_the_tables_of_the_results_that_are_kept() -> None:
    page = table.FIGURES.read_text()

    assert table.overview(_RESULTS) in page
    assert table.everything(_RESULTS) in page


def test_every_figure_stands_there_once_in_its_order() -> None:
    assert [figure.id for figure in figures.FIGURES] == _IDS


@pytest.mark.parametrize("figure", figures.FIGURES, ids=lambda figure: figure.id)
def test_what_is_said_to_show_a_figure_is_there(figure: figure.Figure) -> None:
    assert [test for test in figure.tests if not _is_there(test)] == []
    assert figure.enough is None or figure.tests, "nothing shows it"


def test_a_test_that_is_gone_is_seen() -> None:
    assert _is_there("tests/support/test_table.py::test_a_test_that_is_gone_is_seen")
    assert not _is_there("tests/support/test_table.py::test_that_nobody_wrote")
    assert not _is_there("tests/support/test_that_nobody_wrote.py")


def _is_there(test: str) -> bool:
    file, _, name = test.partition("::")
    return (_ROOT / file).is_file() and f"def {name}" in (_ROOT / file).read_text()
