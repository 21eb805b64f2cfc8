"""The one "who" field: by telephone in any spelling, by account, by name, by address."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from domain.address_text import address_key, house_key, without_flat
from services.applicant_names import read_name, written_name
from services.applicants import applicant_form, earlier_of, neighbours, suggest_applicants, typed_applicant
from services.desk import Desk
from services.intake_form import ApplicantForm
from services.rows import read_record
from services.visit_planning import VisitPlan, plan_visit
from tests.factory import MovableClock, clock_at, make_office, person, registered


@pytest.fixture
def clock() -> MovableClock:
    return clock_at("2026-06-01 10:00")


@pytest.fixture
def desk(tmp_path: Path, clock: MovableClock) -> Desk:
    return make_office(tmp_path, clock=clock).sit_down("e-kovaleva")


def names(desk: Desk, typed: str) -> list[tuple[str, str]]:
    return [(one.name, one.by) for one in suggest_applicants(desk, typed)]


AKHMETOVA = "Ахметова Гүлнар Сейітқызы"


@pytest.mark.parametrize(
    "typed",
    [
        "+7 701 555 45 18",
        "8 701 555 45 18",
        "87015554518",
        "7015554518",
        "701 555 45 18",
        "(701) 555-45-18",
        "701 555",
        "8701555",
        "015554518",
    ],
)
def test_a_telephone_is_found_however_it_is_spelled(desk: Desk, typed: str) -> None:
    registered(desk)
    assert names(desk, typed)[0] == (AKHMETOVA, "phone")


@pytest.mark.parametrize("typed", ["402118560", "4021", "402 118 560"])
def test_an_account_is_found_by_its_beginning(desk: Desk, typed: str) -> None:
    registered(desk)
    assert (AKHMETOVA, "account") in names(desk, typed)


@pytest.mark.parametrize("typed", ["ахм", "Ахметова Г", "гулнар", "Гүлнар ахмет", "сейит"])
def test_a_name_is_found_by_the_beginnings_of_its_words_on_any_keys(desk: Desk, typed: str) -> None:
    registered(desk)
    assert names(desk, typed) == [(AKHMETOVA, "name")]


@pytest.mark.parametrize("typed", ["Самал 12", "мкр. Самал, 12, кв. 47", "самал 12 47"])
def test_an_address_is_found_as_people_write_it(desk: Desk, typed: str) -> None:
    registered(desk)
    assert names(desk, typed) == [(AKHMETOVA, "address")]


def test_an_e_mail_is_found(desk: Desk) -> None:
    registered(desk)
    assert names(desk, "gulnar@") == [(AKHMETOVA, "email")]


@pytest.mark.parametrize("typed", ["", "а", "петров", "999999", "ахметова петр"])
def test_nobody_is_found_for_too_little_or_for_a_stranger(desk: Desk, typed: str) -> None:
    registered(desk)
    assert names(desk, typed) == []


def test_a_holder_of_an_account_who_never_wrote_is_offered_with_the_data_of_the_account(desk: Desk) -> None:
    (found,) = suggest_applicants(desk, "402118777")
    assert (found.by, found.form.id) == ("billing", "")
    assert (found.form.surname, found.form.account_no) == ("Петров", "402118777")
    assert found.form.service_address == "ул. Абая, 24, кв. 3"


def test_an_account_of_somebody_known_is_not_offered_twice(desk: Desk) -> None:
    registered(desk)
    assert len(suggest_applicants(desk, "402118560")) == 1


def test_open_appeals_are_counted(desk: Desk) -> None:
    registered(desk)
    assert suggest_applicants(desk, "ахм")[0].open_appeals == 1


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("701 555 45 18", {"phone": "701 555 45 18"}),
        ("anna@example.org", {"email": "anna@example.org"}),
        ("Петров Игорь Николаевич", {"surname": "Петров", "given_name": "Игорь", "patronymic": "Николаевич"}),
        ("Петров", {"surname": "Петров"}),
        ("ТОО «Достык»", {"kind": "organisation", "organisation_name": "ТОО «Достык»"}),
        ("«Достық» ЖШС", {"kind": "organisation", "organisation_name": "«Достық» ЖШС"}),
        ("Nagy és Társa Kft.", {"kind": "organisation", "organisation_name": "Nagy és Társa Kft."}),
    ],
)
def test_what_was_typed_about_a_stranger_is_understood(typed: str, expected: dict[str, str]) -> None:
    form = typed_applicant(typed)
    assert {name: getattr(form, name) for name in expected} == expected


@pytest.mark.parametrize(
    ("shown", "surname", "given"),
    [
        ("Игорь Петров", "Петров", "Игорь"),
        ("Игорь Николаевич Петров", "Петров", "Игорь"),
        ("Петров Игорь", "Петров", "Игорь"),
        ("Гүлнар Ахметова", "Ахметова", "Гүлнар"),
        ("Nagy Péter", "Nagy", "Péter"),
        ("Тен Олег", "Тен", "Олег"),
    ],
)
def test_a_name_as_mails_show_it_is_put_in_order(shown: str, surname: str, given: str) -> None:
    form = read_name(shown, given_first=True)
    assert (form.surname, form.given_name) == (surname, given)


def test_a_written_name_is_read_back_the_same() -> None:
    for form in (person(), person(patronymic=""), read_name("КСК «Достык»")):
        again = read_name(written_name(form))
        assert written_name(again) == written_name(form) and again.kind == form.kind


def test_a_very_long_name_and_hidden_signs_do_no_harm(desk: Desk) -> None:
    long = person(id="", surname="Я" * 200, given_name="\u202eИмя\u200b")
    registered(desk, applicant=long)
    assert suggest_applicants(desk, "я" * 50)[0].form.surname == "Я" * 200


# --- what came before ---------------------------------------------------------------------------


def applicant_of(appeal_id: str) -> str:
    return str(read_record("appeal", appeal_id)["applicant_id"])


def test_earlier_appeals_stand_open_ones_first(desk: Desk) -> None:
    first = registered(desk, subject="первое")
    applicant_id = applicant_of(first.appeal_id)
    registered(desk, subject="второе", applicant=person(id=applicant_id))
    found = earlier_of(desk, applicant_form(applicant_id))
    assert [one.appeal.subject for one in found] == ["второе", "первое"]
    assert all(one.appeal.open for one in found)


def test_an_open_appeal_shows_the_visit_to_come(desk: Desk) -> None:
    first = registered(desk)
    starts_at = desk.now().replace(day=18, hour=11)
    plan = VisitPlan(
        appeal_id=first.appeal_id, address="мкр. Самал, 12, кв. 47", engineer_id="e-ten", starts_at=starts_at
    )
    plan_visit(desk, plan=plan)
    (one,) = earlier_of(desk, applicant_form(applicant_of(first.appeal_id)))
    assert one.visit_at is not None and one.visit_at.day == 18
    assert one.engineer == "Тен О. В."


def test_a_stranger_has_nothing_earlier(desk: Desk) -> None:
    assert earlier_of(desk, ApplicantForm()) == []


def test_other_appeals_of_the_house_are_counted_with_their_commonest_topic(desk: Desk) -> None:
    own = registered(desk)
    for flat in (1, 2, 3):
        address = f"Самал 12, кв. {flat}"
        registered(desk, applicant=person(surname="Ким", postal_address=address, service_address=address))
    found = neighbours(desk, "мкр. Самал, 12, кв. 47", applicant_id=applicant_of(own.appeal_id))
    assert found is not None
    assert (found.house, found.count, found.same) == ("мкр. Самал, 12", 3, 3)


def test_house_1_is_not_house_12_and_last_month_is_not_lately(desk: Desk, clock: MovableClock) -> None:
    address = "мкр. Самал, 1, кв. 47"
    registered(desk, applicant=person(postal_address=address, service_address=address))
    assert neighbours(desk, "мкр. Самал, 12, кв. 3") is None
    assert neighbours(desk, "мкр. Самал, 1, кв. 3") is not None
    clock.forward(days=8)
    assert neighbours(desk, "мкр. Самал, 1, кв. 3") is None


@pytest.mark.parametrize(
    ("address", "key", "house", "shown"),
    [
        ("мкр. Самал, 12, кв. 47", "самал 12 47", "самал 12", "мкр. Самал, 12"),
        ("Самал ы/а, 12, 47-пәтер", "самал 12 47", "самал 12", "Самал ы/а, 12"),
        ("г. Северный, ул. Абая, д. 24 а, кв. 3", "абая 24а 3", "абая 24а", "г. Северный, ул. Абая, д. 24 а"),
        ("Fő utca 12. 3/4", "fő 12 3 4", "fő 12", "Fő utca 12. 3/4"),
        ("ул. 50 лет Октября, 7", "50 лет октября 7", "50 лет октября 7", "ул. 50 лет Октября, 7"),
        ("Самал", "самал", "", "Самал"),
        ("", "", "", ""),
    ],
)
def test_addresses_are_compared_by_street_house_and_flat(
    address: str, key: str, house: str, shown: str
) -> None:
    assert (address_key(address), house_key(address), without_flat(address)) == (key, house, shown)


def test_a_known_applicant_is_kept_up_to_date_by_the_form(desk: Desk) -> None:
    first = registered(desk)
    known = suggest_applicants(desk, "ахм")[0].form
    registered(desk, applicant=replace(known, phone="+7 777 000 11 22"))
    assert read_record("applicant", applicant_of(first.appeal_id))["phone"] == "+7 777 000 11 22"
