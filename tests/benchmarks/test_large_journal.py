"""The journal of two million rows, here with some thousand: every step of the measurement is a check."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.large_journal import measured, stepped, write_journal
from services.journal_import.reading import look_into, source_rows


def test_a_large_journal_is_tried_broken_off_gone_on_with_and_whole_in_the_end(tmp_path: Path) -> None:
    figures = {figure.name: figure for figure in measured(tmp_path, 3_000)}
    assert "3 refused" in figures["dry run"].note
    assert figures["import broken off and gone on with"].value > 0


def test_its_file_holds_two_encodings_that_are_both_read(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    write_journal(path, 30)
    with pytest.raises(UnicodeDecodeError):
        path.read_text(encoding="utf-8")
    journal = look_into(path)
    rows = [row.cells for row in source_rows(path)][1:]
    assert journal.headings[2] == "Заявитель"
    assert {cells[3].split(",")[0] for cells in rows if cells[3]} == {"ул. Абая"}


def test_a_piece_that_comes_no_further_is_no_measurement() -> None:
    with pytest.raises(ValueError, match="no progress"):
        stepped(lambda: True, lambda: 7)
