"""Personal reception: booking inside the hours, never twice, by letter or phone; stamps, list, result."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from domain.errors import BadInput, Refusal
from services.desk import Desk
from services.intake import register_appeal
from services.office_papers import appeal_stamps, as_docx, control_card, reception_list
from services.reception_list import receptions_of
from services.receptions import (
    ReceptionForm,
    book_reception,
    cancel_reception,
    check_reception,
    hold_reception,
    move_reception,
    officials,
)
from tests.factory import ALMATY, appeal_form, clock_at, make_office, registered


def almaty(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ALMATY)


def office_at(
    folder: Path, profile: str = "aes", *, place: str = "p0", at: str = "2026-09-09 10:00"
) -> tuple[Desk, Desk]:
    """The registry and the director of the same workplace."""
    office = make_office(folder, clock=clock_at(at), profile=profile, place=place)
    return office.sit_down("e-kovaleva"), office.sit_down("e-abdrakhmanov")


def booking(**changes: Any) -> ReceptionForm:
    plain = ReceptionForm(
        official_id="e-abdrakhmanov",
        starts_at=almaty("2026-09-10 14:00"),
        person="Ким Алексей Романович",
        question="Рассрочка долга",
        source="phone",
    )
    return replace(plain, **changes)


def refused(desk: Desk, form: ReceptionForm) -> Refusal:
    with pytest.raises(Refusal) as caught:
        book_reception(desk, form=form)
    return caught.value


def test_managers_and_heads_receive_people(tmp_path: Path) -> None:
    desk, _ = office_at(tmp_path)
    assert {one.id for one in officials(desk)} == {"e-abdrakhmanov", "e-omarova"}


def test_a_reception_is_asked_for_by_a_written_appeal_or_by_phone(tmp_path: Path) -> None:
    desk, _ = office_at(tmp_path)
    assert refused(desk, booking(source="")).code == "reception_source_missing"
    assert refused(desk, booking(source="written_appeal")).code == "reception_appeal_missing"
    appeal = registered(desk)
    assert book_reception(desk, form=booking(source="written_appeal", appeal_id=appeal.appeal_id))


def test_two_bookings_of_one_official_at_one_time_are_blocked_and_a_free_one_proposed(
    tmp_path: Path,
) -> None:
    desk, _ = office_at(tmp_path)
    book_reception(desk, form=booking(minutes=30))
    clash = refused(desk, booking(starts_at=almaty("2026-09-10 14:20"), person="Нурланова"))
    assert (clash.code, clash.facts["at"]) == ("reception_double_booked", almaty("2026-09-10 14:00"))
    assert clash.facts["next"] == almaty("2026-09-10 14:30")
    book_reception(desk, form=booking(starts_at=almaty("2026-09-10 14:30"), person="Нурланова"))
    book_reception(desk, form=booking(official_id="e-omarova", person="Шмидт"))
    assert len(receptions_of(desk, date(2026, 9, 10))) == 3


def test_the_last_sunday_of_the_month_is_open_at_a_service_centre(tmp_path: Path) -> None:
    desk, _ = office_at(tmp_path, place="p2", at="2026-09-01 10:00")
    assert refused(desk, booking(starts_at=almaty("2026-09-20 10:00"))).code == "reception_outside_hours"
    assert book_reception(desk, form=booking(starts_at=almaty("2026-09-27 10:00")))
    late = refused(desk, booking(starts_at=almaty("2026-09-27 12:50"), person="Другой"))
    assert (late.code, late.facts["clause"]) == ("reception_outside_hours", "AES-I7")


def test_the_central_office_is_closed_on_every_sunday_and_on_holidays(tmp_path: Path) -> None:
    desk, _ = office_at(tmp_path)
    assert refused(desk, booking(starts_at=almaty("2026-09-27 10:00"))).code == "reception_outside_hours"
    holiday = refused(desk, booking(starts_at=almaty("2026-10-26 10:00")))
    assert holiday.code == "reception_outside_hours"
    assert holiday.facts["next"] == almaty("2026-10-27 09:00")


def test_std_books_inside_the_hours_of_the_client_office(tmp_path: Path) -> None:
    desk, _ = office_at(tmp_path, "std")
    assert book_reception(desk, form=booking(starts_at=almaty("2026-09-10 08:00")))
    assert refused(desk, booking(starts_at=almaty("2026-09-10 17:00"))).code == "reception_outside_hours"


def test_a_booking_names_who_comes_to_whom_and_why(tmp_path: Path) -> None:
    desk, _ = office_at(tmp_path)
    for name, code in (
        ("person", "reception_person_missing"),
        ("question", "reception_question_missing"),
        ("official_id", "reception_official_missing"),
    ):
        assert refused(desk, booking(**{name: " "})).code == code
    assert refused(desk, booking(starts_at=None)).code == "reception_time_missing"
    assert refused(desk, booking(starts_at=almaty("2026-09-08 14:00"))).code == "reception_in_the_past"
    assert refused(desk, booking(minutes=600)).code == "reception_length_odd"
    with pytest.raises(BadInput, match="moment_without_offset"):
        check_reception(desk, booking(starts_at=datetime(2026, 9, 10, 14)))


def test_s70_booked_by_phone_the_control_card_carries_both_stamps(tmp_path: Path) -> None:
    desk, _ = office_at(tmp_path)
    booked = book_reception(desk, form=booking())
    card = control_card(desk, appointment_id=booked)
    assert card.stamps == ("С приема", "принято по телефону")
    assert (card.applicant, card.question) == ("Ким Алексей Романович", "Рассрочка долга")
    assert card.reception_at == datetime(2026, 9, 10, 14)
    words = ZipFile(BytesIO(as_docx(desk, card))).read("word/document.xml").decode("utf-8")
    assert "С приема" in words and "принято по телефону" in words


def test_s70_booked_by_a_written_appeal_its_print_carries_the_first_stamp_only(tmp_path: Path) -> None:
    desk, _ = office_at(tmp_path)
    appeal = register_appeal(desk, form=appeal_form(channel="reception"))
    assert appeal_stamps(desk, appeal.appeal_id) == ()
    book_reception(desk, form=booking(source="written_appeal", appeal_id=appeal.appeal_id))
    assert appeal_stamps(desk, appeal.appeal_id) == ("С приема",)
    card = control_card(desk, appeal_id=appeal.appeal_id)
    assert (card.number, card.stamps) == (appeal.number, ("С приема",))
    assert card.due == appeal.term.due_on
    assert [mark.text for mark in card.marks][-1].startswith("зарегистрировано")


def test_a_control_card_is_about_something(tmp_path: Path) -> None:
    desk, _ = office_at(tmp_path)
    with pytest.raises(Refusal, match="control_card_of_nothing"):
        control_card(desk)


def test_a_reception_is_moved_called_off_and_held_with_its_result(tmp_path: Path) -> None:
    desk, director = office_at(tmp_path)
    first = book_reception(desk, form=booking())
    second = book_reception(desk, form=booking(starts_at=almaty("2026-09-10 15:00"), person="Шмидт"))
    with pytest.raises(Refusal, match="reception_double_booked"):
        move_reception(desk, appointment_id=first, starts_at=almaty("2026-09-10 15:10"))
    move_reception(desk, appointment_id=first, starts_at=almaty("2026-09-10 14:10"))
    with pytest.raises(Refusal, match="reason_missing"):
        cancel_reception(desk, appointment_id=second, reason="")
    cancel_reception(desk, appointment_id=second, reason="Заявитель отказался")
    with pytest.raises(Refusal, match="reception_is_over"):
        move_reception(desk, appointment_id=second, starts_at=almaty("2026-09-11 15:00"))
    with pytest.raises(BadInput, match="reception_result_missing"):
        hold_reception(director, appointment_id=first, result=" ")
    with pytest.raises(Refusal, match="reception_is_over"):
        hold_reception(director, appointment_id=second, result="Принят")
    with pytest.raises(Refusal, match="not_permitted"):
        hold_reception(desk, appointment_id=first, result="Разъяснено")
    hold_reception(director, appointment_id=first, result="Рассрочка на 6 месяцев")
    assert [(line.state, line.result) for line in receptions_of(desk, date(2026, 9, 10))] == [
        ("held", "Рассрочка на 6 месяцев"),
        ("cancelled", "Заявитель отказался"),
    ]


def test_the_list_of_a_day_goes_to_paper_with_source_and_result(tmp_path: Path) -> None:
    desk, director = office_at(tmp_path)
    booked = book_reception(desk, form=booking())
    hold_reception(director, appointment_id=booked, result="Разъяснено")
    day = date(2026, 9, 10)
    paper = reception_list(
        desk, "e-abdrakhmanov", day, receptions_of(desk, day, official_id="e-abdrakhmanov")
    )
    assert [(item.person, item.source, item.result) for item in paper.items] == [
        ("Ким Алексей Романович", "phone", "Разъяснено")
    ]
    assert b"PK" == as_docx(desk, paper)[:2]


def test_one_time_given_twice_by_two_laptops_is_named_in_the_list(tmp_path: Path) -> None:
    desk, _ = office_at(tmp_path)
    book_reception(desk, form=booking())
    from services.recording import recording

    with recording(desk, "arrived_from_elsewhere") as act:
        same = {"official_id": "e-abdrakhmanov", "starts_at": "2026-09-10T14:10:00+05:00", "minutes": 20}
        act.put("appointment", {**same, "person": "Другой", "question": "Иное", "source": "phone"})
    assert [line.clashes for line in receptions_of(desk, date(2026, 9, 10))] == [True, True]


def test_where_a_regulation_knows_no_reception_a_booking_is_still_kept(tmp_path: Path) -> None:
    desk, _ = office_at(tmp_path, "hdh")
    booked = book_reception(desk, form=booking(source=""))
    assert control_card(desk, appointment_id=booked).stamps == ()
