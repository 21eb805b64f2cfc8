"""Counting open records again: what moves, from, to, and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.calendar_override import with_days
from domain.calendars import Calendar
from domain.recount import Cause, Move, OpenTerm, Progress, dates_of, recount
from domain.terms import Base, Roll, Term, Unit
from tests.domain.days import PLAIN, WORKING_15, calendar_days, day, frozen, made

WITH_HOLIDAY = made(off=("2026-07-06",))
TERMS = st.builds(
    Term, st.integers(1, 40), st.sampled_from(list(Unit)), st.just(Base.RECEIPT), st.sampled_from(list(Roll))
)


def counted(name: str, start: str, calendar: Calendar = PLAIN, term: Term = WORKING_15) -> OpenTerm:
    """A record whose dates are those of ``calendar``."""
    record = OpenTerm(name, "KZ", term, day(start), day(start), day(start))
    dates = dates_of(record, calendar)
    return record._replace(due=dates.due, send_by=dates.send_by)


def moves(records: list[OpenTerm], calendar: Calendar, before: Calendar | None = None) -> list[Move]:
    reports = recount(
        records, {"KZ": calendar}, cause=Cause.CALENDAR, before={"KZ": before} if before else None
    )
    return [move for report in reports for move in report.moves]


def test_a_new_holiday_moves_the_terms_that_run_over_it() -> None:
    records = [counted("over", "2026-06-22"), counted("before", "2026-06-01")]
    (move,) = moves(records, WITH_HOLIDAY, PLAIN)
    assert (move.id, move.due_was, move.due_now) == ("over", day("2026-07-13"), day("2026-07-14"))
    assert (move.send_by_was, move.send_by_now) == (day("2026-07-13"), day("2026-07-14"))
    assert not move.sooner


def test_a_move_names_the_days_that_changed_in_it() -> None:
    both = made(off=("2026-07-06", "2026-09-01"))
    (move,) = moves([counted("over", "2026-06-22")], both, PLAIN)
    assert [change.on for change in move.days] == [day("2026-07-06")]
    assert move.cause is Cause.CALENDAR
    assert move.days[0].was.working and not move.days[0].now.working


def test_a_worked_saturday_gives_less_time_and_says_so() -> None:
    (move,) = moves([counted("x", "2026-08-03")], made(working=("2026-08-08",)), PLAIN)
    assert (move.due_was, move.due_now) == (day("2026-08-24"), day("2026-08-21"))
    assert move.sooner


def test_a_safe_date_may_move_where_the_due_date_stays() -> None:
    record = counted("x", "2026-06-01", term=calendar_days(14))
    assert record.due == day("2026-06-15")
    (move,) = moves([record], made(off=("2026-06-15",)), PLAIN)
    assert move.due_now == record.due
    assert (move.send_by_was, move.send_by_now) == (day("2026-06-15"), day("2026-06-12"))
    assert [change.on for change in move.days] == [day("2026-06-15")]
    assert move.sooner


def test_without_the_earlier_calendar_the_move_is_told_without_its_days() -> None:
    (move,) = moves([counted("over", "2026-06-22")], WITH_HOLIDAY)
    assert move.days == ()


def test_an_extended_record_keeps_its_extension() -> None:
    record = OpenTerm(
        "x", "KZ", WORKING_15, day("2026-06-22"), day("2026-08-02"), day("2026-07-31"), extended=20
    )
    assert moves([record], PLAIN) == []
    (move,) = moves([record], WITH_HOLIDAY)
    assert move.due_now == day("2026-08-03")


def test_records_of_several_calendars_are_counted_by_their_own() -> None:
    records = [counted("kz", "2026-06-22"), counted("ru", "2026-06-22")._replace(calendar="RU")]
    reports = recount(records, {"KZ": WITH_HOLIDAY, "RU": PLAIN}, cause=Cause.CALENDAR)
    assert [move.id for report in reports for move in report.moves] == ["kz"]


def test_nothing_moves_when_nothing_changed() -> None:
    assert moves([counted(str(number), "2026-06-22") for number in range(5)], PLAIN, PLAIN) == []


def test_progress_is_reported_in_chunks_and_each_move_once() -> None:
    records = [counted(str(number), "2026-06-22") for number in range(5)]
    reports = list(recount(records, {"KZ": WITH_HOLIDAY}, cause=Cause.CALENDAR, chunk=2))
    assert [report.done for report in reports] == [2, 4, 5]
    assert [move.id for report in reports for move in report.moves] == ["0", "1", "2", "3", "4"]


def test_the_last_full_chunk_is_reported_once() -> None:
    records = [counted(str(number), "2026-06-22") for number in range(4)]
    reports = recount(records, {"KZ": PLAIN}, cause=Cause.CALENDAR, chunk=2)
    assert [report.done for report in reports] == [2, 4]


def test_a_recount_of_nothing_is_finished_at_once() -> None:
    assert list(recount([], {}, cause=Cause.PROFILE)) == [Progress(0, ())]


def test_a_recount_can_be_given_up_after_any_chunk() -> None:
    asked: list[str] = []

    def records() -> list[OpenTerm]:
        return [counted(str(number), "2026-06-22") for number in range(10)]

    def watched() -> Iterator[OpenTerm]:
        for record in records():
            asked.append(record.id)
            yield record

    reports = recount(watched(), {"KZ": WITH_HOLIDAY}, cause=Cause.CALENDAR, chunk=3)
    assert next(reports).done == 3
    assert len(asked) == 3


@given(
    st.lists(st.tuples(TERMS, st.dates(date(2026, 1, 1), date(2026, 12, 1)), st.integers(0, 30)), max_size=8),
    st.lists(st.dates(date(2026, 1, 1), date(2027, 3, 1)), max_size=4),
)
def test_after_a_recount_nothing_moves_any_more(
    inputs: list[tuple[Term, date, int]], off: list[date]
) -> None:
    old = frozen().of("KZ")
    new = with_days(old, off=tuple(off))
    records = []
    for number, (term, start, extended) in enumerate(inputs):
        record = OpenTerm(str(number), "KZ", term, start, start, start, extended)
        dates = dates_of(record, old)
        records.append(record._replace(due=dates.due, send_by=dates.send_by))
    found = {move.id: move for move in moves(records, new, old)}
    moved = [
        record._replace(due=found[record.id].due_now, send_by=found[record.id].send_by_now)
        if record.id in found
        else record
        for record in records
    ]
    assert moves(moved, new, old) == []
    assert all(move.days for move in found.values())


def test_every_moved_record_is_found_among_many() -> None:
    records = [
        counted(f"{offset}", (day("2026-05-01") + timedelta(days=offset)).isoformat())
        for offset in range(100)
    ]
    expected = {record.id for record in records if dates_of(record, WITH_HOLIDAY) != dates_of(record, PLAIN)}
    assert {move.id for move in moves(records, WITH_HOLIDAY, PLAIN)} == expected
    assert 10 < len(expected) < 40
