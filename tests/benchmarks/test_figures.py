"""A figure says whether its target holds; the runner fails only when a measurement does."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

from benchmarks import __main__ as runner
from benchmarks.figures import Figure, percentile


@pytest.mark.parametrize(
    ("figure", "met"),
    [
        (Figure("p99", 29, "ms", 30), True),
        (Figure("p99", 31, "ms", 30), False),
        (Figure("rows", 31, "rows/s", 30, more_is_better=True), True),
        (Figure("rows", 29, "rows/s", 30, more_is_better=True), False),
        (Figure("size", 29, "MB"), True),
    ],
)
def test_a_target_holds_on_its_side(figure: Figure, met: bool) -> None:
    assert figure.met is met


def test_a_row_shows_value_target_ratio_and_verdict() -> None:
    row = runner.row(Figure("register", 45, "ms", 30, "500 rounds"))
    assert row.split() == ["register", "45", "ms", "30", "x1.50", "MISSED", "500", "rounds"]


def test_a_percentile_is_one_of_the_samples() -> None:
    assert percentile(list(range(100)), 0.99) == 99
    assert percentile([5.0], 0.5) == 5.0


def test_a_percentile_of_nothing_is_an_error() -> None:
    with pytest.raises(ValueError, match="no samples"):
        percentile([], 0.5)


def offer(monkeypatch: pytest.MonkeyPatch, **measurements: object) -> None:
    """Pretend that these measurements lie beside the runner."""
    for name, run in measurements.items():
        module = ModuleType(f"benchmarks.bench_{name}")
        module.run = run  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr(runner, "names", lambda chosen: sorted(measurements))


def test_figures_are_printed_and_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    offer(monkeypatch, one=lambda: [Figure("start", 380, "ms", 400)])
    assert runner.main(["--json", str(tmp_path / "figures.json")]) == 0
    assert "x0.95" in capsys.readouterr().out
    assert json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))[0]["value"] == 380


def test_a_missed_target_is_shown_and_not_an_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    offer(monkeypatch, one=lambda: [Figure("start", 500, "ms", 400)])
    assert runner.main([]) == 0
    assert "MISSED" in capsys.readouterr().out


def test_a_measurement_that_fails_is_an_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> list[Figure]:
        raise ZeroDivisionError

    offer(monkeypatch, one=fail)
    assert runner.main([]) == 1
    assert "ZeroDivisionError" in capsys.readouterr().err
