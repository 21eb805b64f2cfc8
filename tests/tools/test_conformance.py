"""Every duty of the regulations is claimed by a rule, a service or a screen, and shown by a test."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tools import conformance
from tools.conformance import CLAIMS, DOCUMENT, Duty, document, pending, read_duties, troubles

MUST = {"VKS": 19, "CIB": 21, "STD": 25, "HDH": 7, "AES": 54, "CARD": 6}
"""How many duties each regulation holds."""


def shipped() -> tuple[Duty, ...]:
    return read_duties(CLAIMS.read_text(encoding="utf-8"))


def test_every_duty_is_claimed_and_every_claim_leads_somewhere() -> None:
    assert list(troubles(shipped())) == []


def test_no_duty_of_a_regulation_is_forgotten() -> None:
    found = {code: sum(duty.regulation == code for duty in shipped()) for code in MUST}
    assert found == MUST


def test_nothing_is_still_to_come() -> None:
    assert [duty.code for duty in pending(shipped())] == []


def test_the_document_is_what_the_claims_give() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == document(shipped())


DUTY = Duty(
    "AES-D1",
    "15 working days",
    "deadline",
    ("profile:aes:terms.ordinary", "code:domain/profile_loading.py:load_profile"),
    ("tests/tools/test_conformance.py::test_no_duty_of_a_regulation_is_forgotten",),
)


@pytest.mark.parametrize(
    ("spoilt", "trouble"),
    [
        (replace(DUTY, done=(), tests=()), "AES-D1: nobody claims it"),
        (replace(DUTY, tests=()), "AES-D1: no test shows it"),
        (replace(DUTY, code="XYZ-1"), "XYZ-1: no such regulation"),
        (replace(DUTY, done=("profile:aes:terms.no",)), "AES-D1: profile:aes:terms.no is not there"),
        (replace(DUTY, done=("profile:xyz:terms",)), "AES-D1: profile:xyz:terms is not there"),
        (replace(DUTY, done=("profile:aes:version.x",)), "AES-D1: profile:aes:version.x is not there"),
        (replace(DUTY, done=("code:domain/moon.py:f",)), "AES-D1: code:domain/moon.py:f is not there"),
        (replace(DUTY, done=("hope:aes:terms",)), "AES-D1: hope:aes:terms is not there"),
        (replace(DUTY, tests=("tests/tools/test_conformance.py::test_x",)),
         "AES-D1: there is no test tests/tools/test_conformance.py::test_x"),
        (replace(DUTY, tests=("tests/tools/test_conformance.py::shipped",)),
         "AES-D1: there is no test tests/tools/test_conformance.py::shipped"),
    ],
)  # fmt: skip
def test_a_claim_that_leads_nowhere_is_named(spoilt: Duty, trouble: str) -> None:
    assert list(troubles([spoilt])) == [trouble]


def test_a_sound_duty_has_no_trouble_and_neither_has_one_to_come() -> None:
    assert list(troubles([DUTY, Duty("AES-D2", "x", "y", pending="screen")])) == []


def test_methods_and_constants_may_be_claimed() -> None:
    claims = ("code:tools/conformance.py:Duty.regulation", "code:tools/conformance.py:REGULATIONS")
    assert list(troubles([replace(DUTY, done=(*claims, "code:tools/conformance.py:Duty.says"))])) == []


def test_the_command_checks_without_writing(capsys: pytest.CaptureFixture[str]) -> None:
    before = DOCUMENT.read_bytes()
    assert conformance.main(["--check"]) == 0
    assert DOCUMENT.read_bytes() == before
    assert "132 duties" in capsys.readouterr().out
