"""Signing: the structure that office programs recognise, co-signature, and what is refused."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from uuid import UUID

import docx
import pytest
from lxml import etree

from domain.errors import BadInput, OtklikError, Refusal
from letters.distinguished_names import office_name, serial_hex
from letters.namespaces import DSIG, XADES
from letters.signing import SignatureLine, sign_package, with_signature_line
from letters.verification import verify
from tests.letters.certificates import (
    AT,
    SIGNED_AT,
    Identity,
    authority,
    certificate,
    deputy,
    director,
    ec_key,
    expired,
    not_yet_valid,
    rsa_key,
)
from tests.letters.papers import DOCUMENT, clean_letter, parts, plain_letter, png, replaced, signed_letter

FIRST, SECOND = "_xmlsignatures/sig1.xml", "_xmlsignatures/sig2.xml"
LINE = SignatureLine(
    identifier=UUID("3f8d2d61-6f0c-4a3d-9c43-5b1de9c0ffee"),
    signer="Ахметова Г. С.",
    position="Директор",
    unsigned_image=png(1),
    valid_image=png(2),
    invalid_image=png(3),
)


def signature(data: bytes, name: str = FIRST) -> str:
    return parts(data)[name].decode()


def co_signed() -> bytes:
    return sign_package(
        signed_letter(), deputy().signer(), signed_at=SIGNED_AT, role="Заместитель директора", co_sign=True
    )


def sound(data: bytes) -> bool:
    return verify(data, roots=[authority().pem], at=AT).sound


@pytest.mark.parametrize("identity", [director(), deputy()], ids=["rsa", "ec"])
def test_a_signed_letter_is_sound(identity: Identity) -> None:
    assert sound(signed_letter(identity))


@pytest.mark.parametrize("number", [384, 521])
def test_longer_curves_sign_too(number: int) -> None:
    from cryptography.hazmat.primitives.asymmetric import ec

    curve = {384: ec.SECP384R1, 521: ec.SECP521R1}[number]
    person = certificate("Кривая", ec_key(0, curve), authority())
    assert sound(sign_package(clean_letter(), person.signer(), signed_at=SIGNED_AT))


def test_a_letter_is_normalised_before_its_first_signature() -> None:
    signed = sign_package(plain_letter(), director().signer(), signed_at=SIGNED_AT)
    assert parts(signed)[DOCUMENT] == parts(clean_letter())[DOCUMENT]
    assert sound(signed)


def test_the_signed_parts_are_the_bytes_that_were_there() -> None:
    before, after = parts(clean_letter()), parts(signed_letter())
    changed = {name for name in before if after[name] != before[name]}
    assert changed == {"[Content_Types].xml", "_rels/.rels"}
    assert set(after) - set(before) == {
        "_xmlsignatures/origin.sigs",
        "_xmlsignatures/_rels/origin.sigs.rels",
        FIRST,
    }


def test_the_signature_has_no_white_space_and_the_prefixes_of_office() -> None:
    text = signature(signed_letter())
    assert not re.search(r">\s+<", text)
    for expected in (
        f'<Signature xmlns="{DSIG}" Id="idPackageSignature">',
        f'xmlns:xd="{XADES}"',
        "<mdssi:SignatureTime",
        "<SignatureType>1</SignatureType>",
        "<xd:SignaturePolicyImplied/>",
        "<xd:UnsignedSignatureProperties>",
        "<mdssi:Value>2026-11-21T23:45:12Z</mdssi:Value>",
    ):
        assert expected in text


def test_the_time_is_kept_in_utc() -> None:
    almaty = datetime(2026, 11, 22, 4, 45, 12, tzinfo=timezone(timedelta(hours=5)))
    signed = sign_package(clean_letter(), director().signer(), signed_at=almaty)
    assert "<xd:SigningTime>2026-11-21T23:45:12Z<" in signature(signed)


def test_a_time_without_an_offset_is_a_bug_of_the_caller() -> None:
    with pytest.raises(ValueError, match="offset"):
        sign_package(clean_letter(), director().signer(), signed_at=datetime(2026, 11, 21))


def test_signing_the_same_letter_twice_with_rsa_gives_the_same_bytes() -> None:
    again = sign_package(
        clean_letter(), director().signer(), signed_at=SIGNED_AT, role="Директор", comments="Ответ"
    )
    assert again == signed_letter()


def test_a_second_signature_leaves_the_first_untouched() -> None:
    both = co_signed()
    before, after = parts(signed_letter()), parts(both)
    changed = {name for name in before if after[name] != before[name]}
    assert changed == {"[Content_Types].xml", "_xmlsignatures/_rels/origin.sigs.rels"}
    found = verify(both, roots=[authority().pem], at=AT)
    assert found.sound
    assert [(s.part, s.role) for s in found.signers] == [
        (FIRST, "Директор"),
        (SECOND, "Заместитель директора"),
    ]


def test_a_third_signature_finds_its_own_name() -> None:
    third = sign_package(co_signed(), director().signer(), signed_at=SIGNED_AT, co_sign=True)
    assert len(verify(third, roots=[authority().pem], at=AT).signers) == 3
    assert sound(third)


def test_a_change_after_two_signatures_breaks_both() -> None:
    found = verify(replaced(co_signed(), DOCUMENT, "ноября", "декабря"), roots=[authority().pem], at=AT)
    assert [signer.integrity.intact for signer in found.signers] == [False, False]


def test_a_broken_second_signature_leaves_the_first_intact_and_the_whole_not() -> None:
    broken = replaced(co_signed(), SECOND, "Заместитель", "Повелитель")
    found = verify(broken, roots=[authority().pem], at=AT)
    assert [signer.integrity.intact for signer in found.signers] == [True, False]
    assert not found.integrity.intact


def weak_signer() -> Identity:
    return certificate("Шифрование", rsa_key(2), authority(), usage="key_encipherment")


@pytest.mark.parametrize(
    ("identity", "code"),
    [
        (expired, "signer_certificate_expired"),
        (not_yet_valid, "signer_certificate_not_yet_valid"),
        (weak_signer, "signer_certificate_not_for_signing"),
    ],
)
def test_a_certificate_that_may_not_sign_now_is_refused_by_its_reason(
    identity: Callable[[], Identity], code: str
) -> None:
    with pytest.raises(Refusal) as caught:
        sign_package(clean_letter(), identity().signer(), signed_at=SIGNED_AT)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("docx_bytes", "co_sign", "code"),
    [
        (signed_letter, False, "letter_already_signed"),
        (clean_letter, True, "letter_not_signed"),
        (lambda: replaced(signed_letter(), DOCUMENT, "ноября", "декабря"), True, "letter_signature_broken"),
    ],
)
def test_signatures_are_added_only_where_they_belong(
    docx_bytes: Callable[[], bytes], co_sign: bool, code: str
) -> None:
    with pytest.raises(BadInput) as caught:
        sign_package(docx_bytes(), director().signer(), signed_at=SIGNED_AT, co_sign=co_sign)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        ({"comments": "x" * 256}, "signature_text_too_long"),
        ({"role": "x" * 256}, "signature_text_too_long"),
        ({"role": "Дир\x00ектор"}, "signature_text_unprintable"),
        ({"comments": "a\ud800"}, "signature_text_unprintable"),
        ({"comments": "a\rb"}, "signature_text_unprintable"),
    ],
)
def test_texts_that_the_format_cannot_hold_are_refused(texts: dict[str, str], code: str) -> None:
    with pytest.raises(OtklikError) as caught:
        sign_package(clean_letter(), director().signer(), signed_at=SIGNED_AT, **texts)  # type: ignore[arg-type]
    assert caught.value.code == code


def test_awkward_texts_are_signed_as_they_are() -> None:
    role = 'Директор <ТОО "Су & жылу"> {namespaces} \t№1'
    signed = sign_package(clean_letter(), director().signer(), signed_at=SIGNED_AT, role=role, comments="<&>")
    found = verify(signed, roots=[authority().pem], at=AT)
    assert found.sound
    assert (found.signers[0].role, found.signers[0].comments) == (role, "<&>")


def test_issuers_are_spelled_as_windows_spells_them() -> None:
    name = office_name(authority().certificate.subject)
    assert name == 'CN=Удостоверяющий центр организации, O="ТОО ""Су, жылу және жарық""", C=KZ'


def test_serial_numbers_are_whole_bytes() -> None:
    digits = serial_hex(director().certificate)
    assert len(digits) % 2 == 0
    assert int(digits, 16) == director().certificate.serial_number


def test_a_signature_line_stands_in_the_text_and_in_the_signature() -> None:
    letter = with_signature_line(clean_letter(), LINE)
    signed = sign_package(letter, director().signer(), signed_at=SIGNED_AT, line=LINE)
    assert sound(signed)
    assert "issignatureline" in parts(signed)[DOCUMENT].decode()
    text = signature(signed)
    assert "<SetupID>{3F8D2D61-6F0C-4A3D-9C43-5B1DE9C0FFEE}</SetupID>" in text
    assert "<SignatureType>2</SignatureType>" in text
    ids = {
        element.get("Id") for element in etree.fromstring(parts(signed)[FIRST]).findall(f"{{{DSIG}}}Object")
    }
    assert {"idValidSigLnImg", "idInvalidSigLnImg"} <= ids


def test_a_changed_picture_of_the_signature_line_is_noticed() -> None:
    signed = sign_package(
        with_signature_line(clean_letter(), LINE), director().signer(), signed_at=SIGNED_AT, line=LINE
    )
    changed = replaced(signed, FIRST, 'Id="idValidSigLnImg">iVBORw0K', 'Id="idValidSigLnImg">iVBORw0L')
    found = verify(changed, roots=[authority().pem], at=AT)
    assert [(f.code, f.where) for f in found.integrity.changed] == [
        ("signature_object_changed", "idValidSigLnImg")
    ]


def test_a_signature_line_stands_after_its_bookmark() -> None:
    marked = replaced(
        clean_letter(),
        DOCUMENT,
        "<w:body><w:p>",
        '<w:body><w:p><w:bookmarkStart w:id="7" w:name="signature_line"/><w:bookmarkEnd w:id="7"/>',
    )
    document = docx.Document(BytesIO(with_signature_line(marked, LINE)))
    assert "signatureline" in document.paragraphs[1]._p.xml


def test_a_picture_that_is_no_png_is_refused() -> None:
    from dataclasses import replace

    with pytest.raises(BadInput) as caught:
        with_signature_line(clean_letter(), replace(LINE, valid_image=b"GIF89a"))
    assert caught.value.code == "signature_line_image"


def test_the_moment_of_these_tests_is_before_the_moment_of_checking() -> None:
    assert SIGNED_AT < AT.astimezone(UTC)
