"""Freezing the calendars: the shipped data are what the pinned package gives, and changes are shown."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from domain.calendar_files import read_frozen
from tools import freeze_calendars
from tools.freeze_calendars import FROZEN, SOURCES, as_text, difference, freeze, main

TODAY = date(2026, 12, 1)


@pytest.fixture
def frozen_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    copy = tmp_path / "calendars" / "frozen.json"
    copy.parent.mkdir()
    copy.write_bytes(FROZEN.read_bytes())
    monkeypatch.setattr(freeze_calendars, "FROZEN", copy)
    return copy


def test_the_shipped_data_are_those_of_the_pinned_package() -> None:
    sources = tomllib.loads(SOURCES.read_text(encoding="utf-8"))
    now = as_text(freeze(sources, release=TODAY.isoformat()))
    assert difference(FROZEN.read_text(encoding="utf-8"), now) == []


def test_no_difference_is_said_and_nothing_is_written(
    frozen_copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = frozen_copy.read_bytes()
    assert main(["--write"], today=TODAY) == 0
    assert capsys.readouterr().out == "no difference to the last freeze\n"
    assert frozen_copy.read_bytes() == before


def test_a_day_that_changed_is_shown_with_its_country_and_year(
    frozen_copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = frozen_copy.read_text(encoding="utf-8")
    line = next(line for line in text.splitlines(keepends=True) if '"2026-08-08"' in line)
    frozen_copy.write_text(text.replace(line, ""), encoding="utf-8")
    assert main([], today=TODAY) == 1
    shown = capsys.readouterr().out
    assert '+HU 2026 "2026-08-08": {"kind": "moved_working", "swapped_with": "2026-08-21"}' in shown
    assert line not in frozen_copy.read_text(encoding="utf-8")


def test_what_is_written_can_be_read_by_the_program(
    frozen_copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    frozen_copy.unlink()
    assert main(["--write"], today=TODAY) == 0
    assert "written: frozen.json" in capsys.readouterr().out
    calendars = read_frozen(frozen_copy.read_bytes())
    assert sorted(calendars.by_country) == ["HU", "KZ", "RU"]
    assert calendars.of("KZ").edition.release == "2026-12-01"
