"""What may be told of an account: masked until the caller is known, arrears in person alone (S65)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from domain.disclosure import PowerOfAttorney
from domain.errors import Refusal
from domain.regulation.vocabulary import Basis, Family
from services.applicants import suggest_applicants
from services.consumer_account import (
    Access,
    consumer_account,
    disclose_arrears,
    disclosure_log,
    disclosures_of,
    note_shown,
)
from services.desk import Desk
from services.intake_form import ApplicantForm
from services.office_papers import disclosure_sheet
from tests.factory import clock_at, make_office

WED = date(2026, 9, 9)
OWED = "18\u00a0450,50\u00a0₸"


def desk_of(folder: Path, profile: str) -> Desk:
    return make_office(folder, clock=clock_at("2026-09-09 10:00"), profile=profile).sit_down("e-kovaleva")


def consumer(desk: Desk) -> ApplicantForm:
    """The holder of an account, as the "who" field finds him."""
    return suggest_applicants(desk, "402118560")[0].form


def test_in_std_a_caller_is_masked_until_name_and_account_or_address_are_stated(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, "std")
    nameless = consumer_account(desk, consumer(desk), Access(Family.PHONE, stated=("surname",)))
    assert not nameless.personal.shown
    assert (nameless.account_no, nameless.holder, nameless.service_address) == ("•••••••60", "", "")
    assert nameless.personal.clause == "STD-4.2.5a"
    known = consumer_account(desk, consumer(desk), Access(Family.PHONE, stated=("surname", "account_no")))
    assert (known.account_no, known.service_address) == ("402118560", "мкр. Самал, 12, кв. 47")


def test_in_std_another_account_needs_a_reason(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, "std")
    stated = ("surname", "account_no")
    other = Access(Family.PHONE, stated=stated, account_no="402118777")
    assert consumer_account(desk, consumer(desk), other).personal.code == "disclosure_other_account"
    reasoned = Access(Family.PHONE, stated=stated, account_no="402118777", reason="общий счётчик")
    assert consumer_account(desk, consumer(desk), reasoned).holder == "Петров Игорь Николаевич"


def test_aes_asks_for_no_identification_of_its_own(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, "aes")
    assert consumer_account(desk, consumer(desk), Access(Family.PHONE)).holder == "Ахметова Гүлнар Сейітқызы"
    assert disclose_arrears(desk, consumer(desk), Access(Family.PHONE)).amount == OWED


def test_s65_by_phone_arrears_stay_masked_though_the_user_number_was_stated(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, "hdh")
    access = Access(Family.PHONE, stated=("user_no",))
    shown = consumer_account(desk, consumer(desk), access)
    assert shown.personal.shown and not shown.arrears.shown
    told = disclose_arrears(desk, consumer(desk), access)
    assert (told.verdict.code, told.amount) == ("disclosure_only_in_person", "")
    (refused,) = disclosures_of(desk, told.applicant_id)
    assert (refused.kind, refused.data["what"]) == ("disclosure_refused", "arrears")


def test_s65_in_person_arrears_are_told_to_the_debtor_and_logged(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, "hdh")
    told = disclose_arrears(desk, consumer(desk), Access(Family.IN_PERSON, basis=Basis.DEBTOR))
    assert told.amount == OWED
    (entry,) = disclosure_log(desk, since=WED, until=WED)
    assert (entry.debtor, entry.seen_by, entry.disclosed) == (
        "Ахметова Гүлнар Сейітқызы",
        "Ковалёва Анна Сергеевна",
        True,
    )
    audited = desk.store.execute(
        "SELECT count(*) FROM audit_entry WHERE action = 'disclose_arrears' AND actor_id = 'e-kovaleva'"
    ).fetchone()
    assert audited[0] >= 1


@pytest.mark.parametrize(
    ("power", "shown"),
    [
        (None, False),
        (PowerOfAttorney("17/2026", date(2026, 1, 1), date(2026, 9, 8)), False),
        (PowerOfAttorney("", date(2026, 1, 1), date(2026, 12, 31)), False),
        (PowerOfAttorney("17/2026", date(2026, 1, 1), date(2026, 9, 9)), True),
    ],
)
def test_s65_a_representative_needs_a_power_that_holds_today(
    tmp_path: Path, power: PowerOfAttorney | None, shown: bool
) -> None:
    desk = desk_of(tmp_path, "hdh")
    access = Access(Family.IN_PERSON, basis=Basis.POWER_OF_ATTORNEY, power=power, representative="Nagy Péter")
    told = disclose_arrears(desk, consumer(desk), access)
    assert (told.verdict.shown, told.amount) == (shown, OWED if shown else "")
    sheet = disclosure_sheet(desk, disclosure_log(desk, since=WED, until=WED), since=WED, until=WED)
    assert [check.disclosed for check in sheet.checks] == [shown]


def test_what_was_shown_to_a_caller_is_logged_without_the_data_themselves(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, "std")
    who = note_shown(desk, consumer(desk), Access(Family.PHONE, stated=("surname", "account_no")))
    (fact,) = disclosures_of(desk, who)
    assert (fact.data["what"], fact.data["basis"]) == ("personal_data", "surname account_no")
    assert "402118560" not in str(dict(fact.data))


def test_an_auditor_asks_nobody_for_arrears(tmp_path: Path) -> None:
    desk = make_office(tmp_path).sit_down("e-audit")
    with pytest.raises(Refusal, match="not_permitted"):
        disclose_arrears(desk, ApplicantForm(account_no="402118560"), Access(Family.PHONE))
