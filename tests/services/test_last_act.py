"""The last act is still offered after the program was closed, as long as nothing of it has left."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from domain.errors import Refusal
from services.box import boxed
from services.bulk import Deed, do_bulk, preview
from services.desk import Desk
from services.history import history_of
from services.intake import accept_appeal, empty_box, register_accepted
from services.intake_addition import add_to_appeal
from services.journal import count
from services.journal_filter import JournalFilter
from services.last_act import last_act
from services.office import Office
from services.routing import assign_executor, direct_to_unit
from services.rows import read_record
from services.settings import Settings
from services.undoing import undo
from tests.factory import MovableClock, appeal_form, clock_at, make_office, person, registered

CLERK = "e-kovaleva"


@pytest.fixture
def clock() -> MovableClock:
    return clock_at("2026-06-01 10:00")


@pytest.fixture
def office(tmp_path: Path, clock: MovableClock) -> Office:
    return make_office(tmp_path, clock=clock)


@pytest.fixture
def desk(office: Office) -> Desk:
    return office.sit_down(CLERK)


def started_again(office: Office, who: str = CLERK) -> Desk:
    """The same person after the program was closed: nothing is in memory."""
    office.reload()
    return office.sit_down(who)


def sent(desk: Desk, *, some: bool = False) -> None:
    """The exchange took what waited, or a part of it."""
    where = "WHERE position = (SELECT max(position) FROM outbox)" if some else ""
    desk.store.execute(f"UPDATE outbox SET state = 'delivered' {where}")


def handed_over(desk: Desk) -> str:
    made = registered(desk)
    direct_to_unit(desk, appeal_id=made.appeal_id, unit_id="u-sales")
    return made.appeal_id


def test_the_last_act_is_offered_after_a_start_and_taken_back(office: Office, desk: Desk) -> None:
    appeal_id = handed_over(desk)
    again = started_again(office)
    done = last_act(again)
    assert done is not None and done.action == "direct_to_unit"
    undo(again, done)
    assert read_record("appeal", appeal_id)["unit_id"] is None
    kinds = [(line.kind, line.taken_back) for line in history_of(office.store, {"appeal": [appeal_id]})]
    assert ("directed", True) in kinds


@pytest.mark.parametrize("some", [False, True])
def test_what_has_left_this_computer_is_not_offered(office: Office, desk: Desk, some: bool) -> None:
    handed_over(desk)
    sent(desk, some=some)
    assert last_act(started_again(office)) is None


def test_an_act_that_cannot_be_undone_hides_the_one_before(office: Office, desk: Desk) -> None:
    handed_over(desk)
    registered(desk, applicant=person(surname="Цой"))
    assert last_act(started_again(office)) is None


def test_nothing_is_offered_twice(office: Office, desk: Desk) -> None:
    handed_over(desk)
    done = last_act(desk)
    assert done is not None
    undo(desk, done)
    assert last_act(started_again(office)) is None


def test_everybody_is_offered_the_own_act(office: Office, desk: Desk) -> None:
    appeal_id = handed_over(desk)
    head = office.sit_down("e-omarova")
    assert last_act(head) is None
    assign_executor(head, appeal_id=appeal_id, executor_id="e-zhuk")
    assert [one.action for who in (CLERK, "e-omarova") if (one := last_act(started_again(office, who)))] == [
        "direct_to_unit",
        "assign_executor",
    ]


def test_what_somebody_built_on_is_refused_by_its_name(office: Office, desk: Desk) -> None:
    appeal_id = handed_over(desk)
    direct_to_unit(office.sit_down("e-omarova"), appeal_id=appeal_id, unit_id="u-contract")
    again = started_again(office)
    done = last_act(again)
    assert done is not None
    with pytest.raises(Refusal, match="act_has_followers"):
        undo(again, done)


def test_an_act_on_many_is_taken_back_whole_after_a_start(office: Office, desk: Desk) -> None:
    for number in range(45):
        registered(desk, applicant=person(surname=f"Ким{number}", phone="", account_no="", email=""))
    rows = [row for (row,) in office.store.execute("SELECT row FROM journal").fetchall()]
    do_bulk(desk, preview(desk, Deed.ASSIGN, rows, target="e-zhuk"))
    again = started_again(office)
    done = last_act(again)
    assert done is not None and len(done.groups) == 2
    undo(again, done)
    assert count(again, JournalFilter(executor_id="e-zhuk")) == 0


def test_words_added_to_an_open_appeal_are_taken_back(office: Office, desk: Desk) -> None:
    made = registered(desk)
    add_to_appeal(desk, appeal_id=made.appeal_id, form=appeal_form(text="Ещё и горячей воды нет."))
    done = last_act(started_again(office))
    assert done is not None and done.action == "add_to_appeal"
    undo(desk, done)
    notes = [line for line in history_of(office.store, {"appeal": [made.appeal_id]}) if line.kind == "note"]
    assert [line.taken_back for line in notes] == [True]


def test_an_emptied_box_is_filled_again_after_a_start_unless_a_number_was_given(
    office: Office, desk: Desk
) -> None:
    form = appeal_form(channel="service_centre")
    one, other = (accept_appeal(desk, form=form, into_box=True).appeal_id for _ in range(2))
    empty_box(desk, place_id="p0", appeal_ids=(one, other))
    done = last_act(started_again(office))
    assert done is not None
    undo(desk, done)
    assert all(appeal.in_box for appeal in boxed(desk))
    empty_box(desk, place_id="p0", appeal_ids=(one, other))
    again = last_act(started_again(office))
    assert again is not None
    register_accepted(desk, appeal_id=one)
    with pytest.raises(Refusal, match="act_has_followers"):
        undo(desk, again)


def test_what_another_version_wrote_down_is_passed_over(office: Office, desk: Desk) -> None:
    handed_over(desk)
    text = json.dumps({"action": "direct_to_unit", "steps": [{"unknown": 1}]})
    office.store.execute("UPDATE setting SET value = ? WHERE key LIKE 'last_act@%'", (text,))
    assert last_act(started_again(office)) is None
    assert Settings(office.store, CLERK).get("theme") == "system"
