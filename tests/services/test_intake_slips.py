"""What a slip and a mark say, and that giving one is noted."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from domain.errors import Refusal
from services.desk import Desk
from services.facts import facts_of
from services.intake import accept_appeal, note_slip, register_accepted
from services.slips import MARK, SLIP, slip_of
from tests.factory import appeal_form, clock_at, make_office, person, registered


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_office(tmp_path, clock=clock_at("2026-06-08 09:30")).sit_down("e-kovaleva")


def test_a_slip_shows_number_date_place_and_who_took_it(desk: Desk) -> None:
    made = registered(desk)
    slip = slip_of(desk, made.appeal_id)
    assert (slip.number, slip.dated) == (made.number, date(2026, 6, 8))
    assert (slip.organisation, slip.place) == ("ТОО «Теплосеть Север»", "Центральный офис")
    assert (slip.accepted_by, slip.position) == ("Ковалёва А. С.", "делопроизводитель")
    assert slip.address and slip.phone


def test_the_slip_speaks_the_language_of_the_appeal(desk: Desk) -> None:
    slip = slip_of(desk, registered(desk, language="kk").appeal_id)
    assert (slip.language, slip.organisation) == ("kk", "«Солтүстік Жылу Желісі» ЖШС")
    assert slip_of(desk, registered(desk, language="kk").appeal_id, language="ru").place == "Центральный офис"


def test_the_square_code_says_nothing_about_a_person(desk: Desk) -> None:
    slip = slip_of(desk, registered(desk).appeal_id, named=True)
    assert slip.applicant == "Ахметова Гүлнар Сейітқызы"
    assert slip.code.split("\n") == [slip.number, "2026-06-08", "Центральный офис"]


def test_the_name_is_printed_only_if_it_is_asked_for(desk: Desk) -> None:
    assert slip_of(desk, registered(desk, applicant=person()).appeal_id).applicant == ""


def test_an_accepted_appeal_has_a_slip_without_a_number(tmp_path: Path) -> None:
    office = make_office(tmp_path, place="p2")
    operator = office.sit_down("e-akhmetov")
    made = accept_appeal(operator, form=appeal_form(), into_box=True)
    slip = slip_of(operator, made.appeal_id)
    assert (slip.number, slip.accepted_by) == ("", "Ахметов Д. М.")
    register_accepted(office.sit_down("e-kovaleva"), appeal_id=made.appeal_id)
    assert slip_of(operator, made.appeal_id).number == "C2-26-A-0001"


def test_giving_a_slip_is_noted_with_its_way(desk: Desk) -> None:
    made = registered(desk)
    for way in (SLIP, MARK):
        note_slip(desk, appeal_id=made.appeal_id, way=way)
    facts = facts_of(desk.store, "appeal", made.appeal_id)
    assert [fact.data["way"] for fact in facts if fact.kind == "slip_given"] == ["slip", "second_copy"]


def test_what_was_withdrawn_has_no_slip(desk: Desk) -> None:
    from services.recording import recording

    made = registered(desk)
    with recording(desk, "withdraw_appeal") as act:
        act.fact("withdrawn", "appeal", made.appeal_id, {"reason": "ошибка"})
    with pytest.raises(Refusal, match="not_accepted"):
        slip_of(desk, made.appeal_id)
