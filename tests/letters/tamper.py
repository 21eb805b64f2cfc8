"""What strangers do to a signed letter, and what each change must be called.

One list for all judges: our verifier, LibreOffice and xmlsec1.
"""

from __future__ import annotations

import re
import warnings
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from unittest.mock import patch
from zipfile import ZIP_STORED, ZipFile

from cryptography.hazmat.primitives.serialization import Encoding
from lxml import etree

from letters.namespaces import HYPERLINK_RELATIONSHIPS
from letters.package import Package
from letters.scope import Scope, scope_of
from letters.signing import package_signature, sign_package
from tests.letters.certificates import SIGNED_AT, deputy, director, namesake, stranger
from tests.letters.papers import (
    DOCUMENT,
    HEADER,
    LINKS,
    clean_letter,
    edited,
    parts,
    png,
    replaced,
    signed_letter,
    with_part,
)

SIGNATURE = "_xmlsignatures/sig1.xml"
ORIGIN_LINKS = "_xmlsignatures/_rels/origin.sigs.rels"
PACKAGE_LINKS = "_rels/.rels"
TYPES = "[Content_Types].xml"


@dataclass(frozen=True)
class Tampering:
    """One change, and the answers to it.

    ``code`` is the finding that our verifier must report, ``where`` the part it must name.
    ``libreoffice`` is what LibreOffice 7.4 answers as SignatureIsValid (None: it finds no signature),
    ``xmlsec`` whether xmlsec1 finds SignedInfo and every manifest reference right.
    """

    name: str
    change: Callable[[], bytes]
    signed: bool = True
    intact: bool = True
    whole: bool = True
    code: str = ""
    where: str = ""
    libreoffice: bool | None = True
    xmlsec: bool = True


def _changed(name: str, change: Callable[[], bytes], code: str, where: str = "") -> Tampering:
    return Tampering(name, change, intact=False, code=code, where=where, libreoffice=False, xmlsec=False)


def _uncovered(name: str, change: Callable[[], bytes], code: str, where: str = "") -> Tampering:
    return Tampering(name, change, whole=False, code=code, where=where)


def _signature(old: str, new: str) -> Callable[[], bytes]:
    return lambda: replaced(signed_letter(), SIGNATURE, old, new)


def _stored() -> bytes:
    target = BytesIO()
    with ZipFile(target, "w", ZIP_STORED) as archive:
        for name, data in reversed(parts(signed_letter()).items()):
            archive.writestr(name, data)
    return target.getvalue()


def _relationships_reordered() -> bytes:
    def turn(data: bytes) -> bytes:
        root = etree.fromstring(data)
        root[:] = reversed(root)
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)

    return edited(signed_letter(), LINKS, turn)


def _relationships_spaced() -> bytes:
    return edited(signed_letter(), LINKS, lambda data: data.replace(b"/><", b"/>\n <"))


def _without_relationship(kind: str, name: str = LINKS) -> Callable[[], bytes]:
    pattern = re.compile(rb"<Relationship [^>]*/" + kind.encode() + rb'"[^>]*/>')
    return lambda: edited(signed_letter(), name, lambda data: pattern.sub(b"", data))


def _value_changed() -> bytes:
    def change(data: bytes) -> bytes:
        start = data.index(b"<SignatureValue>") + len(b"<SignatureValue>") + 40
        letter = b"A" if data[start : start + 1] != b"A" else b"B"
        return data[:start] + letter + data[start + 1 :]

    return edited(signed_letter(), SIGNATURE, change)


def _manifest_entry_dropped() -> bytes:
    pattern = re.compile(rb'<Reference URI="/word/styles\.xml\?.*?</Reference>')
    return edited(signed_letter(), SIGNATURE, lambda data: pattern.sub(b"", data))


def _certificate(der: bytes) -> Callable[[], bytes]:
    pattern = re.compile(rb"<X509Certificate>.*?</X509Certificate>")
    encoded = b"<X509Certificate>" + b64encode(der) + b"</X509Certificate>"
    return lambda: edited(signed_letter(), SIGNATURE, lambda data: pattern.sub(encoded, data))


def _indented() -> bytes:
    def indent(data: bytes) -> bytes:
        return etree.tostring(
            etree.fromstring(data), pretty_print=True, xml_declaration=True, encoding="UTF-8"
        )

    return edited(signed_letter(), SIGNATURE, indent)


def _entry_twice() -> bytes:
    target = BytesIO(signed_letter())
    with warnings.catch_warnings(), ZipFile(target, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr(DOCUMENT, parts(signed_letter())[DOCUMENT].replace("заменён".encode(), b"x"))
    return target.getvalue()


def _relationship_added() -> bytes:
    kind = next(iter(sorted(HYPERLINK_RELATIONSHIPS)))
    extra = f'<Relationship Id="rId900" Type="{kind}" Target="https://evil.example/" TargetMode="External"/>'
    return replaced(signed_letter(), LINKS, "</Relationships>", f"{extra}</Relationships>")


@cache
def without_header() -> bytes:
    """A letter whose signer left the header out on purpose."""

    def narrow(package: Package) -> Scope:
        scope = scope_of(package)
        return Scope(scope.parts - {HEADER}, scope.relationships, scope.metadata)

    with patch.object(package_signature, "scope_of", narrow):
        return sign_package(clean_letter(), director().signer(), signed_at=SIGNED_AT)


@cache
def with_hidden_header() -> bytes:
    """A partial signature whose header is passed off as metadata of the package."""
    kind = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail"
    extra = f'<Relationship Id="rId77" Type="{kind}" Target="{HEADER}"/>'
    return replaced(without_header(), PACKAGE_LINKS, "</Relationships>", f"{extra}</Relationships>")


def _certificate_values() -> bytes:
    pattern = re.compile(rb"<xd:EncapsulatedX509Certificate>.*?</xd:EncapsulatedX509Certificate>")
    other = b64encode(stranger().certificate.public_bytes(Encoding.DER))
    fresh = b"<xd:EncapsulatedX509Certificate>" + other + b"</xd:EncapsulatedX509Certificate>"
    return edited(signed_letter(), SIGNATURE, lambda data: pattern.sub(fresh, data))


def _type_changed() -> bytes:
    return replaced(signed_letter(), TYPES, "wordprocessingml.header+xml", "wordprocessingml.footer+xml")


UNCHANGED = [
    Tampering("nothing", signed_letter),
    Tampering("the archive packed anew in another order", _stored),
    Tampering("relationships in another order", _relationships_reordered),
    Tampering(
        "document properties changed",
        lambda: edited(signed_letter(), "docProps/core.xml", lambda data: data.replace(b"python-docx", b"Q")),
    ),
    Tampering("certificates of authorities changed", _certificate_values),
    Tampering(
        "white space between relationships",
        _relationships_spaced,
        libreoffice=False,  # The XML security library of both digests text there;
        xmlsec=False,  # the standard leaves it out.
    ),
]

CHANGED = [
    _changed(
        "a letter of the body",
        lambda: replaced(signed_letter(), DOCUMENT, "20 ноября", "21 ноября"),
        "part_changed",
        DOCUMENT,
    ),
    _changed(
        "a word of the header",
        lambda: replaced(signed_letter(), HEADER, "Служба", "Дружба"),
        "part_changed",
        HEADER,
    ),
    _changed(
        "the picture",
        lambda: edited(signed_letter(), "word/media/image1.png", lambda _: png(10)),
        "part_changed",
        "word/media/image1.png",
    ),
    _changed(
        "a style",
        lambda: replaced(signed_letter(), "word/styles.xml", "Heading 1", "Heading I"),
        "part_changed",
        "word/styles.xml",
    ),
    _changed(
        "where a picture is taken from",
        lambda: replaced(signed_letter(), LINKS, "media/image1.png", "theme/theme1.xml"),
        "part_changed",
        LINKS,
    ),
    _changed(
        "the address of a link",
        lambda: replaced(signed_letter(), LINKS, "example.org/answer", "evil.example/answer"),
        "part_changed",
        LINKS,
    ),
    _changed("the header taken away", _without_relationship("header"), "part_changed", LINKS),
    _changed("the comment", _signature(">Ответ<", ">Отказ<"), "signature_object_changed", "idOfficeObject"),
    _changed(
        "the signing time of XAdES",
        _signature("<xd:SigningTime>2026-11-21", "<xd:SigningTime>2026-11-20"),
        "signature_object_changed",
        "idSignedProperties",
    ),
    _changed(
        "the signing time of the package",
        _signature("<mdssi:Value>2026-11-21", "<mdssi:Value>2026-11-20"),
        "signature_object_changed",
        "idPackageObject",
    ),
    _changed("the role", _signature(">Директор<", ">Президент<"), "signature_object_changed"),
    _changed("the signature value", _value_changed, "signature_value_wrong"),
    Tampering(
        "a manifest entry dropped",
        _manifest_entry_dropped,
        intact=False,
        whole=False,
        code="signature_object_changed",
        where="idPackageObject",
        libreoffice=False,
        xmlsec=False,
    ),
    _changed(
        "another RSA certificate",
        _certificate(stranger().certificate.public_bytes(Encoding.DER)),
        "signature_value_wrong",
    ),
    _changed(
        "an EC certificate for an RSA one",
        _certificate(deputy().certificate.public_bytes(Encoding.DER)),
        "signature_value_wrong",
    ),
    _changed("the signature indented", _indented, "signature_value_wrong"),
    _changed(
        "white space before the header's root",
        lambda: replaced(signed_letter(), HEADER, "<w:hdr", " <w:hdr"),
        "part_changed",
        HEADER,
    ),
]

SAME_KEY = Tampering(
    "another certificate of the same key",
    _certificate(namesake().certificate.public_bytes(Encoding.DER)),
    intact=False,
    code="signature_certificate_swapped",
)
"""The value still holds; only the certificate's digest in the signed properties tells, and only we look."""

UNCOVERED = [
    Tampering(
        "two entries of one name",
        _entry_twice,
        whole=False,
        code="part_name_repeated",
        where=DOCUMENT,
        libreoffice=False,
        xmlsec=False,
    ),
    _uncovered(
        "a part that nothing points at",
        lambda: with_part(signed_letter(), "word/media/added.png", png(1)),
        "part_added",
        "word/media/added.png",
    ),
    _uncovered("a relationship more", _relationship_added, "relationship_not_signed", LINKS),
    _uncovered("signed without its header", without_header, "part_not_signed", HEADER),
    _uncovered("an unsigned header called a thumbnail", with_hidden_header, "part_not_signed", HEADER),
    _uncovered("the content type of a part", _type_changed, "content_type_changed", HEADER),
]

UNSIGNED = [
    Tampering(
        "the way to the signatures taken away",
        _without_relationship("origin", PACKAGE_LINKS),
        signed=False,
        intact=False,
        whole=False,
        code="signature_unlinked",
        where=SIGNATURE,
    ),
    Tampering(
        "the way to the signature taken away",
        _without_relationship("signature", ORIGIN_LINKS),
        signed=False,
        intact=False,
        whole=False,
        code="signature_unlinked",
        where=SIGNATURE,
        libreoffice=None,
    ),
]

MATRIX = [*UNCHANGED, *CHANGED, SAME_KEY, *UNCOVERED, *UNSIGNED]
