"""Files made to hurt the verifier end in a clear refusal, soon and with little memory."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from domain.errors import BadInput
from letters.limits import MAX_PACKAGE_BYTES, MAX_SIGNATURE_BYTES, MAX_SIGNATURES, MAX_XML_BYTES, MEBIBYTE
from letters.namespaces import PACKAGE_SIGNATURE
from letters.verification import examine, verify
from tests.letters.certificates import AT, authority
from tests.letters.papers import DOCUMENT, edited, packed, parts, replaced, signed_letter, with_part
from tests.letters.zips import Raw, build

SIGNATURE = "_xmlsignatures/sig1.xml"
ORIGIN_LINKS = "_xmlsignatures/_rels/origin.sigs.rels"
LAUGHS = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]>'


def with_prolog(name: str) -> Callable[[], bytes]:
    """The letter with entities declared in one part."""

    def make() -> bytes:
        def change(data: bytes) -> bytes:
            return LAUGHS + (data.partition(b"?>")[2] if data.startswith(b"<?xml") else data)

        return edited(signed_letter(), name, change)

    return make


def deep(name: str) -> Callable[[], bytes]:
    return lambda: edited(signed_letter(), name, lambda _: b"<a>" * 100_000 + b"</a>" * 100_000)


def inflated(name: str, size: int) -> Callable[[], bytes]:
    """One part blown up with white space, which packs to almost nothing."""
    return lambda: edited(signed_letter(), name, lambda data: data + b" " * size)


def many_signatures() -> bytes:
    rows = "".join(
        f'<Relationship Id="s{n}" Type="{PACKAGE_SIGNATURE.removesuffix("digital-signature")}'
        f'relationships/digital-signature/signature" Target="s{n}.xml"/>'
        for n in range(MAX_SIGNATURES + 1)
    )
    contents = parts(replaced(signed_letter(), ORIGIN_LINKS, "</Relationships>", f"{rows}</Relationships>"))
    extra = {f"_xmlsignatures/s{n}.xml": contents[SIGNATURE] for n in range(MAX_SIGNATURES + 1)}
    return packed({**contents, **extra})


def cyclic() -> bytes:
    """Two parts that point at each other: the walk must end."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"
    head = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    body = f'{head}<Relationship Id="rId1" Type="{kind}" Target="document.xml"/></Relationships>'
    return with_part(signed_letter(), "word/_rels/header1.xml.rels", body.encode())


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (with_prolog(DOCUMENT), "xml_doctype"),
        (with_prolog("word/_rels/document.xml.rels"), "xml_doctype"),
        (with_prolog("[Content_Types].xml"), "xml_doctype"),
        (with_prolog(SIGNATURE), "xml_doctype"),
        (deep("_rels/.rels"), "xml_broken"),
        (deep(SIGNATURE), "xml_broken"),
        (deep("[Content_Types].xml"), "xml_broken"),
        (inflated("_rels/.rels", MAX_XML_BYTES), "xml_too_large"),
        (inflated(SIGNATURE, MAX_SIGNATURE_BYTES), "xml_too_large"),
        (many_signatures, "signatures_too_many"),
        (lambda: build([Raw(b"[Content_Types].xml", b"x" * 200 * MEBIBYTE)]), "package_unpacks_too_large"),
        (lambda: signed_letter() + b"\0" * MAX_PACKAGE_BYTES, "package_too_large"),
    ],
)
def test_a_hostile_letter_is_refused_by_name(make: Callable[[], bytes], code: str) -> None:
    data = make()
    tracemalloc.start()
    try:
        with pytest.raises(BadInput) as caught:
            verify(data, roots=[authority().pem], at=AT)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert caught.value.code == code
    assert peak < 32 * MEBIBYTE


def test_a_picture_bomb_under_the_limit_is_digested_piece_by_piece() -> None:
    data = edited(signed_letter(), "word/media/image1.png", lambda _: bytes(100 * MEBIBYTE))
    tracemalloc.start()
    try:
        found = examine(data)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert not found.integrity.intact
    assert peak < 8 * MEBIBYTE


def test_parts_that_point_at_each_other_are_walked_once() -> None:
    assert not examine(cyclic()).coverage.whole


def test_a_file_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.docx"
    with path.open("wb") as file:
        file.truncate(MAX_PACKAGE_BYTES + 1)
    with pytest.raises(BadInput, match="package_too_large"):
        examine(path)


def test_a_file_is_read_from_its_path(tmp_path: Path) -> None:
    path = tmp_path / "answer.docx"
    path.write_bytes(signed_letter())
    assert examine(path).integrity.intact
