"""Why this date: the chain of counting, what runs beside it, and the other rule."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from services.appeal_terms import other_terms
from services.calendars_admin import correction_of, save_correction
from services.card import appeal_card
from services.closing import withdraw_appeal
from services.desk import Desk
from services.office import Office
from services.routing import direct_to_unit
from services.term_acts import extend_term, set_internal_target
from services.visit_planning import VisitPlan, plan_visit
from services.why import ClockKind, OtherClock, Why, unconfirmed, why_of_term, why_this_date
from tests.factory import MovableClock, appeal_form, clock_at, make_office, registered


@pytest.fixture
def clock() -> MovableClock:
    return clock_at("2026-12-01 10:00")


@pytest.fixture
def office(tmp_path: Path, clock: MovableClock) -> Office:
    return make_office(tmp_path, clock=clock)


@pytest.fixture
def registry(office: Office) -> Desk:
    return office.sit_down("e-kovaleva")


def why(desk: Desk, appeal_id: str) -> Why:
    found = why_this_date(desk, appeal_card(desk, appeal_id))
    assert found is not None
    return found


def clocks(found: Why) -> dict[ClockKind, OtherClock]:
    return {clock.kind: clock for clock in found.clocks}


def test_the_date_is_explained_with_rule_version_and_the_clause_s_own_words(registry: Desk) -> None:
    found = why(registry, registered(registry).appeal_id)
    assert found.explanation is not None
    assert (found.explanation.start, found.explanation.due) == (date(2026, 12, 1), date(2026, 12, 23))
    assert len(found.explanation.skipped) == 7
    assert found.profile.edition == "aes 1"
    assert "15 (пятнадцати) рабочих дней" in found.chosen.clause.text
    assert not found.outdated


def test_the_other_rule_is_shown_with_its_date(registry: Desk) -> None:
    (other,) = why(registry, registered(registry).appeal_id).others
    assert other.needs_tick
    assert other.term.due_on == date(2026, 12, 31)


def test_an_extension_is_explained_from_the_original_date(office: Office, registry: Desk) -> None:
    made = registered(registry)
    director = office.sit_down("e-abdrakhmanov")
    extend_term(director, appeal_id=made.appeal_id, days=10, reason="проверка")
    found = why(registry, made.appeal_id)
    assert found.explanation is not None and found.explanation.previous is not None
    assert found.explanation.previous.due == found.explanation.start == date(2026, 12, 23)
    assert found.explanation.due == date(2027, 1, 2)
    assert found.explanation.citation.clause == "AES-D3"
    assert not found.outdated
    told = clocks(found)[ClockKind.EXTENSION_TOLD]
    assert (told.due_on, told.done, told.late) == (date(2026, 12, 4), False, False)


def test_a_date_on_a_day_off_has_its_safe_day_beside_it(office: Office, registry: Desk) -> None:
    made = registered(registry)
    extend_term(office.sit_down("e-abdrakhmanov"), appeal_id=made.appeal_id, days=10, reason="проверка")
    safe = clocks(why(registry, made.appeal_id))[ClockKind.SEND_BY]
    assert safe.due_on == date(2026, 12, 31)


def test_the_stages_of_registration_are_judged(registry: Desk, office: Office, clock: MovableClock) -> None:
    made = registered(registry, channel="web_form")
    found = clocks(why(registry, made.appeal_id))
    assert found[ClockKind.REGISTERED].done and not found[ClockKind.REGISTERED].late
    assert not found[ClockKind.HANDED_OVER].done
    clock.set("2026-12-03 09:00")
    assert clocks(why(registry, made.appeal_id))[ClockKind.HANDED_OVER].late
    direct_to_unit(office.sit_down("e-kovaleva"), appeal_id=made.appeal_id, unit_id="u-registry")
    handed = clocks(why(registry, made.appeal_id))[ClockKind.HANDED_OVER]
    assert (handed.due_on, handed.done_on, handed.late) == (date(2026, 12, 1), date(2026, 12, 3), True)


def test_a_planned_visit_brings_its_notice_and_its_result(office: Office, registry: Desk) -> None:
    made = registered(registry)
    starts = registry.now().replace(day=18, hour=10)
    plan = VisitPlan(engineer_id="e-ten", starts_at=starts, appeal_id=made.appeal_id)
    plan_visit(registry, plan=plan)
    found = clocks(why(registry, made.appeal_id))
    told, result = found[ClockKind.VISIT_TOLD], found[ClockKind.VISIT_RESULT]
    assert (told.due_on, told.about, told.done) == (date(2026, 12, 10), date(2026, 12, 18), False)
    assert (result.due_on, result.done) == (date(2026, 12, 18), False)


def test_an_internal_target_is_a_clock_of_its_own(registry: Desk) -> None:
    made = registered(registry)
    set_internal_target(registry, appeal_id=made.appeal_id, due_on=date(2026, 12, 15))
    target = clocks(why(registry, made.appeal_id))[ClockKind.INTERNAL_TARGET]
    assert (target.due_on, target.done, target.late) == (date(2026, 12, 15), False, False)


def test_a_date_that_a_new_calendar_moves_is_marked_until_it_is_recounted(
    office: Office, registry: Desk
) -> None:
    made = registered(registry)
    admin = office.sit_down("e-lee")
    held = correction_of(admin, "KZ", 2026)
    save_correction(admin, held._replace(days_off=(date(2026, 12, 18),)))
    office.reload()
    found = why(office.sit_down("e-kovaleva"), made.appeal_id)
    assert found.outdated
    assert found.explanation is not None
    assert (found.recorded_on, found.explanation.due) == (date(2026, 12, 23), date(2026, 12, 24))


def test_a_closed_appeal_is_explained_but_offered_no_other_rule(registry: Desk) -> None:
    made = registered(registry)
    withdraw_appeal(registry, appeal_id=made.appeal_id, reason="ошибка")
    found = why(registry, made.appeal_id)
    assert found.others == ()
    assert not found.open


def test_a_term_without_a_record_is_explained_too(registry: Desk) -> None:
    card = appeal_form().columns()
    profile = registry.regulations.profile
    today = registry.today()
    term, *_ = other_terms(registry, card, received_at=today, registered_on=today, profile=profile)
    found = why_of_term(registry, term)
    assert found.profile is profile
    assert found.explanation == term.explanation
    assert not found.outdated


def test_the_year_after_the_date_is_named_while_it_is_not_confirmed(registry: Desk) -> None:
    found = why(registry, registered(registry).appeal_id)
    assert found.explanation is not None
    assert [info.year for info in unconfirmed(registry, found.explanation.years)][-1] == 2027
    assert unconfirmed(registry, ()) == ()


def test_std_watches_the_three_stamps_of_registration(tmp_path: Path, clock: MovableClock) -> None:
    office = make_office(tmp_path / "std", clock=clock, profile="std")
    desk = office.sit_down("e-kovaleva")
    made = registered(desk, topic="")
    clock.set("2026-12-03 09:00")
    found = clocks(why(office.sit_down("e-kovaleva"), made.appeal_id))
    stages = (ClockKind.REGISTERED, ClockKind.CLASSIFIED, ClockKind.HANDED_OVER)
    assert [found[stage].due_on for stage in stages] == [date(2026, 12, 2)] * 3
    assert [found[stage].done for stage in stages] == [True, False, False]
    assert [found[stage].late for stage in stages] == [False, True, True]
