"""Open appeals counted again: what moves is shown first, written once, and closed ones stay."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from domain.appeals import fold_appeal
from domain.errors import BadInput, Refusal
from domain.recount import Cause
from services import recounting
from services.appeal_terms import term_of
from services.calendars_admin import correction_of, save_correction
from services.closing import withdraw_appeal
from services.desk import Desk
from services.facts import facts_of
from services.history import history_of
from services.office import Office
from services.recording import recording
from services.recounting import (
    FoundMove,
    apply_moves,
    moving_appeals,
    preview_of,
    recount_open,
    running_terms,
)
from services.rows import read_record
from services.term_acts import extend_term
from tests.factory import MovableClock, clock_at, make_office, registered

INDEPENDENCE_WEEK = (date(2026, 12, 17), date(2026, 12, 18))


@pytest.fixture
def clock() -> MovableClock:
    return clock_at("2026-12-01 10:00")


@pytest.fixture
def office(tmp_path: Path, clock: MovableClock) -> Office:
    return make_office(tmp_path, clock=clock)


@pytest.fixture
def registry(office: Office) -> Desk:
    return office.sit_down("e-kovaleva")


def declare(office: Office, *off: date, source: str = "Постановление") -> Desk:
    """The administrator declares days off; the desk of the registry under the new calendar."""
    admin = office.sit_down("e-lee")
    held = correction_of(admin, "KZ", 2026)
    save_correction(admin, held._replace(days_off=off, info=held.info._replace(source=source)))
    office.reload()
    return office.sit_down("e-kovaleva")


def found(desk: Desk) -> list[FoundMove]:
    return [move for report in recount_open(desk) for move in report.moves]


def due(desk: Desk, appeal_id: str) -> date | None:
    return fold_appeal(facts_of(desk.store, "appeal", appeal_id)).due_on


def test_a_new_day_off_moves_the_open_appeal_and_names_the_day(office: Office, registry: Desk) -> None:
    made = registered(registry)
    assert due(registry, made.appeal_id) == date(2026, 12, 23)
    (one,) = found(declare(office, date(2026, 12, 18)))
    assert (one.appeal_id, one.move.due_was, one.move.due_now) == (
        made.appeal_id,
        date(2026, 12, 23),
        date(2026, 12, 24),
    )
    assert one.move.cause is Cause.CALENDAR
    assert [day.on for day in one.move.days] == [date(2026, 12, 18)]


def test_a_preview_writes_nothing(office: Office, registry: Desk) -> None:
    made = registered(registry)
    desk = declare(office, date(2026, 12, 18))
    before = desk.store.execute("SELECT count(*) FROM fact").fetchone()
    assert found(desk)
    assert desk.store.execute("SELECT count(*) FROM fact").fetchone() == before
    assert due(desk, made.appeal_id) == date(2026, 12, 23)


def test_what_is_applied_stands_in_the_history_with_the_reason(office: Office, registry: Desk) -> None:
    made = registered(registry)
    desk = declare(office, *INDEPENDENCE_WEEK)
    assert apply_moves(desk, found(desk), reason="Перенос дней отдыха") == 1
    assert due(desk, made.appeal_id) == date(2026, 12, 25)
    last = history_of(desk.store, {"appeal": [made.appeal_id]})[-1]
    assert (last.kind, last.data["old_due_on"], last.data["due_on"], last.data["reason"]) == (
        "term_recounted",
        "2026-12-23",
        "2026-12-25",
        "Перенос дней отдыха",
    )
    row = desk.store.execute("SELECT due_on, send_by FROM journal").fetchone()
    assert row == ("2026-12-25", "2026-12-25")


def test_a_recount_done_twice_moves_nothing_twice(office: Office, registry: Desk) -> None:
    registered(registry)
    desk = declare(office, date(2026, 12, 18))
    moves = found(desk)
    assert apply_moves(desk, moves, reason="x") == 1
    assert apply_moves(desk, moves, reason="x") == 0
    assert found(desk) == []


def test_the_date_on_the_card_is_the_recorded_one_after_a_recount(office: Office, registry: Desk) -> None:
    made = registered(registry)
    desk = declare(office, date(2026, 12, 18))
    apply_moves(desk, found(desk), reason="x")
    state = fold_appeal(facts_of(desk.store, "appeal", made.appeal_id))
    term = term_of(desk, read_record("appeal", made.appeal_id), state)
    assert term is not None and term.due_on == state.due_on


def test_a_closed_appeal_keeps_its_dates(office: Office, registry: Desk) -> None:
    made = registered(registry)
    withdraw_appeal(registry, appeal_id=made.appeal_id, reason="ошибочная запись")
    assert running_terms(registry) == 0
    assert found(declare(office, date(2026, 12, 18))) == []
    assert due(registry, made.appeal_id) == date(2026, 12, 23)


def test_an_appeal_closed_between_preview_and_applying_is_left_alone(office: Office, registry: Desk) -> None:
    made = registered(registry)
    desk = declare(office, date(2026, 12, 18))
    moves = found(desk)
    withdraw_appeal(desk, appeal_id=made.appeal_id, reason="ошибочная запись")
    assert apply_moves(desk, moves, reason="x") == 0


def test_an_extension_runs_on_from_the_recounted_base(office: Office, registry: Desk) -> None:
    made = registered(registry, kind="appeal")
    director = office.sit_down("e-abdrakhmanov")
    extend_term(director, appeal_id=made.appeal_id, days=10, reason="дополнительная проверка")
    assert due(registry, made.appeal_id) == date(2027, 1, 2)
    desk = declare(office, date(2026, 12, 18))
    (one,) = found(desk)
    assert one.move.due_now == date(2027, 1, 3)
    apply_moves(desk, [one], reason="x")
    assert found(desk) == []


def test_a_changed_classification_is_named_with_both_rules(office: Office, registry: Desk) -> None:
    made = registered(registry)
    with recording(registry, "edit") as act:
        act.set("appeal", made.appeal_id, {"needs_site_check": True})
    (one,) = found(registry)
    assert one.move.cause is Cause.CLASSIFICATION
    assert one.rule_was != one.rule_now
    assert one.move.due_now == date(2026, 12, 31)
    assert apply_moves(registry, [one], reason="назначен выезд") == 1
    state = fold_appeal(facts_of(registry.store, "appeal", made.appeal_id))
    assert (state.rule, state.due_on) == (one.rule_now, date(2026, 12, 31))
    assert found(registry) == []


def test_an_appeal_of_a_version_that_is_not_here_is_counted_out(registry: Desk) -> None:
    registered(registry)
    registry.store.execute("UPDATE running_term SET version = '99'")
    (report,) = recount_open(registry)
    assert (report.done, report.total, report.moves, report.uncounted) == (1, 1, (), 1)


def test_a_recount_reports_by_chunks_and_can_be_given_up(office: Office, registry: Desk) -> None:
    for _ in range(3):
        registered(registry)
    desk = declare(office, date(2026, 12, 18))
    reports = recount_open(desk, chunk=1)
    first = next(reports)
    assert (first.done, first.total, len(first.moves)) == (1, 3, 1)
    assert [report.done for report in recount_open(desk, chunk=1)] == [1, 2, 3]


def test_who_may_not_move_dates_is_refused(office: Office, registry: Desk) -> None:
    registered(registry)
    declare(office, date(2026, 12, 18))
    engineer = office.sit_down("e-seitkali")
    with pytest.raises(Refusal, match="not_permitted"):
        apply_moves(engineer, [], reason="x")


def test_a_recount_needs_a_reason(registry: Desk) -> None:
    with pytest.raises(BadInput, match="reason_missing"):
        apply_moves(registry, [], reason=" ")


def test_one_act_holds_a_bounded_number_of_appeals(office: Office, registry: Desk) -> None:
    registered(registry)
    (one,) = found(declare(office, date(2026, 12, 18)))
    with pytest.raises(ValueError, match="one act"):
        apply_moves(registry, [one] * (recounting.AT_ONCE + 1), reason="x")


def test_the_rows_of_moved_appeals_are_those_of_a_whole_projection(office: Office, registry: Desk) -> None:
    made = registered(registry)
    desk = declare(office, date(2026, 12, 18))
    apply_moves(desk, found(desk), reason="x")
    columns = "due_on, send_by, calendar_status, unsent, state, open FROM journal"
    terms = "due_on, send_by, calendar_status, rule, extended FROM running_term"
    shown = [desk.store.execute(f"SELECT {part}").fetchall() for part in (columns, terms)]
    with desk.store.transaction():
        desk.project(desk.store, {"appeal": frozenset({made.appeal_id})})
    assert [desk.store.execute(f"SELECT {part}").fetchall() for part in (columns, terms)] == shown


def test_moves_stand_in_the_order_of_need(office: Office, registry: Desk, clock: MovableClock) -> None:
    later = registered(registry)
    with recording(registry, "edit") as act:
        act.set("appeal", later.appeal_id, {"needs_site_check": True})
    clock.set("2026-12-02 10:00")
    registered(registry)
    desk = declare(office, date(2026, 12, 18))
    ordered = preview_of(found(desk)).moves
    assert [one.move.due_now for one in ordered] == [date(2026, 12, 25), date(2026, 12, 31)]
    shown = moving_appeals(desk, [one.appeal_id for one in ordered])
    assert {one.number for one in shown.values()} == {"C0-26-A-0001", "C0-26-A-0002"}
