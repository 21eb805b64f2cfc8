"""What closing writes into the journal, and that nothing leaves it."""

from __future__ import annotations

from pathlib import Path

import peewee
import pytest

from domain.errors import Refusal
from services.closing import close_appeal, decide_result, withdraw_appeal
from services.dispatch import dispatch_letter
from services.journal import first_lines
from services.journal_filter import JournalFilter
from tests.factory import make_office, registered
from tests.services.letters_at_work import House

EVERYTHING = JournalFilter(open=None)


def test_cib_3_8_the_journal_shows_result_and_number_of_the_answer(tmp_path: Path) -> None:
    house = House(tmp_path)
    letter = house.signed()
    appeal_id = house.appeal_of(letter)
    dispatch_letter(house.clerk, letter_id=letter)
    decide_result(house.executor, appeal_id=appeal_id, result="explained")
    close_appeal(house.clerk, appeal_id=appeal_id, outcome="answered")
    columns = "state, outcome, outgoing_number, closed_on"
    line = house.office.store.execute(f"SELECT {columns} FROM journal").fetchone()
    assert line == ("closed", "answered", "ИСХ-C0-26-A-0001", "2026-06-01")


def test_cib_3_8_an_appeal_does_not_close_without_a_result(tmp_path: Path) -> None:
    desk = make_office(tmp_path, profile="cib").sit_down("e-abdrakhmanov")
    made = registered(make_office(tmp_path, profile="cib").sit_down("e-kovaleva"), topic="")
    with pytest.raises(Refusal, match="closing_result_missing"):
        close_appeal(desk, appeal_id=made.appeal_id, outcome="answered")


def test_cib_1_3a_an_appeal_is_closed_by_an_outcome_and_never_deleted(tmp_path: Path) -> None:
    desk = make_office(tmp_path, profile="cib").sit_down("e-kovaleva")
    made = registered(desk, topic="")
    with pytest.raises(Refusal, match="closing_outcome_missing"):
        close_appeal(desk, appeal_id=made.appeal_id, outcome="")
    with pytest.raises(peewee.IntegrityError, match="outside a recorded act"):
        desk.store.execute("DELETE FROM appeal WHERE id = ?", (made.appeal_id,))


def test_cib_1_3a_a_mistaken_record_keeps_its_number_and_says_why(tmp_path: Path) -> None:
    desk = make_office(tmp_path, profile="cib").sit_down("e-kovaleva")
    made = registered(desk, topic="")
    withdraw_appeal(desk, appeal_id=made.appeal_id, reason="дважды введено")
    (line,) = first_lines(desk, EVERYTHING)
    assert (line.number, line.state) == (made.number, "withdrawn")
