"""The registry controls the terms of what came in: due today, soon, late, and the report (AES-K1)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from services.desk import Desk
from services.journal import first_lines
from services.journal_filter import JournalFilter
from services.reports import Report, make_report
from services.today import today
from tests.factory import MovableClock, clock_at, make_office, registered


@pytest.fixture
def clock() -> MovableClock:
    return clock_at("2026-06-01 10:00")


@pytest.fixture
def desk(tmp_path: Path, clock: MovableClock) -> Desk:
    return make_office(tmp_path, clock=clock).sit_down("e-kovaleva")


def test_aes_k1_three_appeals_due_today_are_counted_and_listed(desk: Desk, clock: MovableClock) -> None:
    due = {registered(desk).number for _ in range(3)}
    clock.set("2026-06-02 10:00")
    registered(desk)
    clock.set("2026-06-22 09:00")
    counts = today(desk)
    assert (counts.overdue, counts.due_today, counts.soon) == (0, 3, 1)
    assert {line.number for line in first_lines(desk, JournalFilter(due_today=True))} == due


def test_aes_k1_the_day_after_they_are_late_by_a_day(desk: Desk, clock: MovableClock) -> None:
    registered(desk)
    clock.set("2026-06-23 09:00")
    (line,) = first_lines(desk, JournalFilter(overdue=True))
    assert (today(desk).overdue, line.days_left) == (1, -1)


def test_aes_k1_the_control_report_counts_by_unit(desk: Desk, clock: MovableClock) -> None:
    registered(desk, unit_id="u-sales")
    registered(desk, unit_id="u-sales")
    registered(desk, unit_id="u-contract")
    clock.set("2026-06-23 09:00")
    counted = make_report(desk, Report.UNITS, date(2026, 6, 1), date(2026, 6, 30))
    received = counted.columns.index("received")
    assert sorted(str(line.figures[received]) for line in counted.lines) == ["1", "2"]
    assert counted.total is not None and counted.total.figures[counted.columns.index("overdue")] == 3
