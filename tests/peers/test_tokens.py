"""Keys on a token (PKCS#11, SoftHSM): the same signatures, and every trouble by its own code."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pkcs11
import pytest

from domain.errors import BadInput, Fault, OtklikError
from letters.cms import sign_detached
from letters.signers.pkcs11 import Pkcs11Signer, list_certificates, open_pkcs11
from letters.signing import sign_package
from letters.verification import verify
from letters.verification.detached import check_detached
from tests.letters.certificates import (
    AT,
    SIGNED_AT,
    Identity,
    authority,
    deputy,
    director,
    ec_key,
    expired,
    rsa_key,
)
from tests.letters.papers import clean_letter, signed_letter
from tests.peers.libreoffice import LibreOffice
from tests.peers.softhsm import PIN, SoftToken, configured, make_token, module_path
from tests.peers.xmlsec import ask_xmlsec

pytestmark = pytest.mark.peer("softhsm2")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    place = tmp_path_factory.mktemp("softhsm")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOFTHSM2_CONF", "")
        configured(place)
        yield place


@pytest.fixture(scope="module")
def module() -> Path:
    found = module_path()
    assert found is not None
    return found


@pytest.fixture(scope="module")
def card(folder: Path, module: Path) -> SoftToken:
    """The director's and the deputy's keys on one card."""
    return make_token(module, "office card", [("director", director()), ("deputy", deputy())], folder)


@pytest.fixture(scope="module")
def odd_card(folder: Path, module: Path) -> SoftToken:
    """A card whose certificate belongs to another kind of key, and one to another key."""
    people = [
        ("ec-for-rsa", Identity(ec_key(3), director().certificate)),
        ("other-rsa", Identity(rsa_key(1), director().certificate)),
        ("past", expired()),
        ("bare", Identity(ec_key(4), deputy().certificate)),
    ]
    return make_token(module, "odd card", people, folder, bare="bare")


def opened(card: SoftToken, name: str, pin: str = PIN) -> Pkcs11Signer:
    return open_pkcs11(card.module, token=card.label, pin=pin, key_id=card.keys[name])


def refusal(card: SoftToken, name: str | None, *, pin: str = PIN, token: str | None = None) -> OtklikError:
    with pytest.raises(OtklikError) as caught:
        open_pkcs11(card.module, token=token or card.label, pin=pin, key_id=card.keys.get(name or "", name))
    return caught.value


@pytest.mark.parametrize("name", ["director", "deputy"])
def test_a_letter_signed_by_a_token_is_sound(name: str, card: SoftToken) -> None:
    with opened(card, name) as signer:
        signed = sign_package(clean_letter(), signer, signed_at=SIGNED_AT)
    assert verify(signed, roots=[authority().pem], at=AT).integrity.intact


@pytest.mark.peer("xmlsec1")
def test_xmlsec_accepts_the_value_of_a_token(card: SoftToken, tmp_path: Path) -> None:
    with opened(card, "deputy") as signer:
        signed = sign_package(clean_letter(), signer, signed_at=SIGNED_AT)
    assert ask_xmlsec(signed, tmp_path, authority=authority().pem).sound


@pytest.mark.peer("soffice", "certutil")
def test_libreoffice_accepts_the_value_of_a_token(card: SoftToken, libreoffice: LibreOffice) -> None:
    with opened(card, "director") as signer:
        signed = sign_package(clean_letter(), signer, signed_at=SIGNED_AT)
    assert [found.valid for found in libreoffice.signatures(signed)] == [True]


def test_a_token_signs_beside_a_file_as_well(card: SoftToken) -> None:
    with opened(card, "deputy") as signer:
        made = sign_detached(clean_letter(), signer, signed_at=SIGNED_AT)
    assert check_detached(clean_letter(), made, roots=[authority().pem], at=AT).state == "valid"


def test_a_token_and_a_file_make_the_same_rsa_signature(card: SoftToken) -> None:
    with opened(card, "director") as signer:
        assert signer.sign(b"data") == director().signer().sign(b"data")


def test_a_token_co_signs_what_a_file_signed(card: SoftToken) -> None:
    with opened(card, "deputy") as signer:
        both = sign_package(signed_letter(), signer, signed_at=SIGNED_AT, co_sign=True)
    assert len(verify(both, roots=[authority().pem], at=AT).signers) == 2


def test_certificates_are_listed_without_a_pin(card: SoftToken) -> None:
    found = {(item.token, item.key_id): item.certificate for item in list_certificates(card.module)}
    assert found["office card", card.keys["director"]] == director().certificate


@pytest.mark.parametrize("pin", ["0000", "1", ""])
def test_a_wrong_pin_is_called_so_and_not_repeated(pin: str, card: SoftToken) -> None:
    trouble = refusal(card, "director", pin=pin)
    assert isinstance(trouble, BadInput)
    assert (trouble.code, dict(trouble.facts)) == ("signer_pin_wrong", {})


def test_an_absent_token_is_called_so(card: SoftToken) -> None:
    trouble = refusal(card, "director", token="no such card")
    assert isinstance(trouble, Fault)
    assert trouble.code == "signer_token_absent"


def test_a_key_that_is_not_there_is_called_so(card: SoftToken) -> None:
    assert refusal(card, "77").code == "signer_key_missing"


def test_several_keys_need_a_choice(card: SoftToken) -> None:
    assert refusal(card, None).code == "signer_key_ambiguous"


def test_a_key_of_another_kind_than_its_certificate_is_called_so(odd_card: SoftToken) -> None:
    assert refusal(odd_card, "ec-for-rsa").code == "signer_key_mismatch"


def test_a_key_that_does_not_fit_its_certificate_signs_no_letter(odd_card: SoftToken) -> None:
    with opened(odd_card, "other-rsa") as signer, pytest.raises(BadInput, match="signer_key_mismatch"):
        sign_package(clean_letter(), signer, signed_at=SIGNED_AT)


def test_a_token_without_an_own_certificate_for_its_key_is_called_so(odd_card: SoftToken) -> None:
    assert refusal(odd_card, "bare").code == "signer_certificate_missing"


def test_an_expired_certificate_on_a_token_signs_nothing(odd_card: SoftToken) -> None:
    with opened(odd_card, "past") as signer, pytest.raises(OtklikError, match="signer_certificate_expired"):
        sign_package(clean_letter(), signer, signed_at=SIGNED_AT)


def test_a_module_that_is_none_is_called_so(card: SoftToken, tmp_path: Path) -> None:
    broken = tmp_path / "driver.so"
    broken.write_bytes(b"not a library")
    with pytest.raises(Fault) as caught:
        open_pkcs11(broken, token=card.label, pin=PIN)
    assert (caught.value.code, caught.value.facts) == ("signer_module_unusable", {"module": "driver.so"})


def test_the_pin_stays_nowhere(card: SoftToken) -> None:
    with opened(card, "director") as signer:
        assert repr(signer) == "Pkcs11Signer(kind='rsa')"
        assert PIN not in str(vars(signer).values())


def test_a_closed_session_signs_nothing_more(card: SoftToken) -> None:
    signer = opened(card, "director")
    signer.close()
    with pytest.raises(Fault):
        signer.sign(b"data")


@pytest.mark.parametrize(
    ("trouble", "kind", "code"),
    [
        (pkcs11.exceptions.PinLocked, Fault, "signer_token_locked"),
        (pkcs11.exceptions.PinExpired, Fault, "signer_pin_expired"),
        (pkcs11.exceptions.TokenNotPresent, Fault, "signer_token_absent"),
        (pkcs11.exceptions.DeviceRemoved, Fault, "signer_token_absent"),
        (pkcs11.exceptions.GeneralError, Fault, "signer_token_failed"),
    ],
)
def test_troubles_a_software_token_never_has_are_named_too(
    trouble: type[Exception],
    kind: type[OtklikError],
    code: str,
    card: SoftToken,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Card:
        def get_token(self, **_: Any) -> Any:
            raise trouble

    monkeypatch.setattr(pkcs11, "lib", lambda _: Card())
    with pytest.raises(kind) as caught:
        open_pkcs11(card.module, token=card.label, pin=PIN)
    assert caught.value.code == code
