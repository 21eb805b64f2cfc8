"""One base of information for all: what one laptop knows, another does not ask for again (STD-4.1.5)."""

from __future__ import annotations

from collections.abc import Callable

from domain.completeness import clarification_findings
from services.applicants import suggest_applicants
from services.card import appeal_card, intake_card
from tests.factory import registered
from tests.sync.conftest import LaptopHere


def test_std_4_1_5_the_second_laptop_sees_the_card_and_does_not_ask_for_what_is_on_it(
    laptops: Callable[..., LaptopHere],
) -> None:
    a, b = laptops("A", "kovaleva"), laptops("B", "abdrakhmanov")
    made = registered(a.desk())
    a.sync()
    b.sync()
    desk = b.desk()
    view = appeal_card(desk, made.appeal_id)
    assert view.applicant_name == "Ахметова Гүлнар Сейітқызы"
    card = intake_card(view.fields, view.applicant, view.state)
    asked = clarification_findings(desk.regulations.profile, card, items=["surname"], way="email")
    assert [found.code for found in asked] == ["already_known"]


def test_std_4_1_5_the_second_laptop_fills_the_form_from_what_the_first_was_told(
    laptops: Callable[..., LaptopHere],
) -> None:
    a, b = laptops("A", "kovaleva"), laptops("B", "abdrakhmanov")
    registered(a.desk())
    a.sync()
    b.sync()
    (found, *_) = suggest_applicants(b.desk(), "402118560")
    assert (found.form.surname, found.form.service_address) == ("Ахметова", "мкр. Самал, 12, кв. 47")
