"""Rights to sign with their dates, and the certificates that are trusted."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from domain.errors import BadInput, Refusal
from services.desk import Desk
from services.letter_signing import Chosen, open_key_file, sign_letters, verify_letter
from services.signing_rights import (
    NewRight,
    distrust,
    end_right,
    give_right,
    signing_rights,
    trust_file,
    trusted_certificates,
)
from tests.letters.certificates import PASSWORD, authority
from tests.services.letters_at_work import DIRECTOR, EXECUTOR, House

TODAY = date(2026, 6, 1)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


@pytest.fixture
def administrator(house: House) -> Desk:
    return house.office.sit_down("e-lee")


def given(desk: Desk, **changes: Any) -> str:
    fields: dict[str, Any] = {"basis": "Доверенность № 12", "valid_from": TODAY, "principal_id": DIRECTOR}
    return give_right(desk, NewRight(EXECUTOR, **{**fields, **changes}))


def test_a_right_is_listed_with_its_dates_and_its_lender(administrator: Desk) -> None:
    given(administrator, valid_until=TODAY)
    found = next(one for one in signing_rights(administrator) if one.name.startswith("Жук"))
    assert (found.basis, found.valid_until, found.holds) == ("Доверенность № 12", TODAY, True)
    assert found.principal == "Абдрахманов С. К."


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"basis": "  "}, "signing_right_basis_missing"),
        ({"valid_until": TODAY - timedelta(days=1)}, "signing_right_reversed"),
        ({"principal_id": EXECUTOR}, "signing_right_own"),
    ],
)
def test_a_right_that_makes_no_sense_is_refused(
    administrator: Desk, changes: dict[str, object], code: str
) -> None:
    with pytest.raises(BadInput, match=code):
        given(administrator, **changes)


def test_a_right_ends_with_its_last_day(house: House, administrator: Desk) -> None:
    right = next(one for one in signing_rights(administrator) if one.name.startswith("Абдрахманов"))
    first, second = house.submitted(), house.submitted()
    end_right(administrator, right.id)
    with open_key_file(house.key_file(), PASSWORD) as key:
        (today,) = sign_letters(house.director, chosen=[Chosen(first, 1)], signer=key)
        house.office.clock.instant += timedelta(days=1)  # type: ignore[attr-defined]
        (tomorrow,) = sign_letters(house.director, chosen=[Chosen(second, 1)], signer=key)
    assert today.error is None
    assert tomorrow.error is not None and tomorrow.error.code == "signer_authority_ended"


def test_a_right_that_has_not_begun_never_begins(administrator: Desk) -> None:
    right = given(administrator, valid_from=TODAY + timedelta(days=9))
    end_right(administrator, right)
    found = next(one for one in signing_rights(administrator) if one.id == right)
    assert found.valid_until == TODAY + timedelta(days=8) and not found.holds


def test_only_an_administrator_keeps_the_lists(house: House, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="not_permitted"):
        given(house.director)
    with pytest.raises(Refusal, match="not_permitted"):
        trust_file(house.clerk, tmp_path / "x.pem")


def test_a_signature_is_trusted_once_its_authority_is_here(
    house: House, administrator: Desk, tmp_path: Path
) -> None:
    letter_id = house.signed()
    assert not verify_letter(house.clerk, letter_id=letter_id).trust.trusted
    path = tmp_path / "ca.pem"
    path.write_bytes(authority().pem)
    assert (trust_file(administrator, path), trust_file(administrator, path)) == (1, 0)
    assert verify_letter(house.clerk, letter_id=letter_id).trust.trusted
    root = next(one for one in trusted_certificates(administrator) if one.title.startswith("Удостоверяющий"))
    distrust(administrator, root.id)
    assert not verify_letter(house.clerk, letter_id=letter_id).trust.trusted


def test_a_file_that_is_no_certificate_is_refused(administrator: Desk, tmp_path: Path) -> None:
    path = tmp_path / "x.pem"
    path.write_bytes(b"none")
    with pytest.raises(BadInput, match="certificate_unreadable"):
        trust_file(administrator, path)
