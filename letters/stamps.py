"""The printed mark of an electronic signature, in words, from the certificate that is going to sign.

It is rendered into the letter before signing and so is signed itself. GOST R 7.0.97-2016 defines the mark for
*qualified* signatures; an own authority's certificate gets other words, and the administrator may
edit both. Nothing in print proves anything: the mark tells a reader where to look.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import tzinfo
from string import Formatter
from typing import TYPE_CHECKING

from domain.errors import BadInput
from letters.dates import short_date
from letters.distinguished_names import common_name, serial_hex

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

    from letters.context import SignatureMark

FIELDS = frozenset({"serial", "owner", "issuer", "valid_from", "valid_until"})
"""What the lines of a wording may name in braces."""

_QC_COMPLIANCE = bytes.fromhex("060604008e460101")
"""The DER of OID 0.4.0.1862.1.1: the issuer states that the certificate is qualified (ETSI EN 319 412-5)."""
_QC_STATEMENTS = "1.3.6.1.5.5.7.1.3"


@dataclass(frozen=True, slots=True)
class StampWording:
    """The words of the mark in one language; an empty line is left out.

    ``qualified`` and ``unqualified`` are headings, the others lines with ``FIELDS`` in braces.
    """

    qualified: str
    unqualified: str
    certificate: str
    owner: str
    validity: str

    @classmethod
    def from_mapping(cls, values: Mapping[str, str]) -> StampWording:
        """An administrator's wording; ``BadInput`` names the line that can't be used."""
        names = {item.name for item in fields(cls)}
        if set(values) != names:
            raise BadInput("stamp_wording_incomplete", where=sorted(names ^ set(values))[0])
        for name, text in values.items():
            _check(name, text)
        return cls(**values)

    def to_mapping(self) -> dict[str, str]:
        """The wording as it is stored."""
        return asdict(self)


WORDINGS: Mapping[str, StampWording] = {
    "ru": StampWording(
        qualified="Документ подписан электронной подписью",
        unqualified="Документ подписан электронной подписью (неквалифицированной)",
        certificate="Сертификат: {serial}",
        owner="Владелец: {owner}",
        validity="Действителен: с {valid_from} по {valid_until}",
    ),
    "kk": StampWording(
        qualified="Құжатқа электрондық қолтаңба қойылды",
        unqualified="Құжатқа электрондық қолтаңба қойылды (біліктіліксіз)",
        certificate="Сертификат: {serial}",
        owner="Иесі: {owner}",
        validity="Жарамды: {valid_from} – {valid_until}",
    ),
    "hu": StampWording(
        qualified="Elektronikusan aláírt dokumentum",
        unqualified="Elektronikusan aláírt dokumentum (nem minősített aláírás)",
        certificate="Tanúsítvány: {serial}",
        owner="Aláíró: {owner}",
        validity="Érvényes: {valid_from} – {valid_until}",
    ),
    "en": StampWording(
        qualified="Signed electronically",
        unqualified="Signed electronically (not a qualified signature)",
        certificate="Certificate: {serial}",
        owner="Owner: {owner}",
        validity="Valid: {valid_from} to {valid_until}",
    ),
}
"""The words as delivered, by language of the letter."""


def signature_mark(
    certificate: Certificate,
    *,
    language: str,
    zone: tzinfo,
    wording: StampWording | None = None,
    qualified: bool | None = None,
) -> SignatureMark:
    """The mark for a letter in ``language``; dates are those of the workplace's ``zone``.

    ``qualified`` overrides what the certificate states of itself: a national scheme may state it in
    another way than the European one, and then the administrator knows.
    """
    from letters.context import SignatureMark

    words = wording or WORDINGS[language]
    stated = is_qualified(certificate) if qualified is None else qualified
    values = {
        "serial": serial_hex(certificate),
        "owner": common_name(certificate.subject),
        "issuer": common_name(certificate.issuer),
        "valid_from": short_date(certificate.not_valid_before_utc.astimezone(zone).date(), language),
        "valid_until": short_date(certificate.not_valid_after_utc.astimezone(zone).date(), language),
    }
    lines = (line.format_map(values) for line in (words.certificate, words.owner, words.validity))
    heading = words.qualified if stated else words.unqualified
    return SignatureMark(heading=heading, lines=tuple(line for line in lines if line))


def is_qualified(certificate: Certificate) -> bool:
    """Whether the certificate states that it is qualified under eIDAS."""
    from cryptography.x509 import ExtensionNotFound, ObjectIdentifier, UnrecognizedExtension

    try:
        found = certificate.extensions.get_extension_for_oid(ObjectIdentifier(_QC_STATEMENTS)).value
    except ExtensionNotFound:
        return False
    return isinstance(found, UnrecognizedExtension) and _QC_COMPLIANCE in found.value


def _check(name: str, text: str) -> None:
    """Only plain names of ``FIELDS`` may stand in braces, and none in a heading."""
    allowed = FIELDS if name in ("certificate", "owner", "validity") else frozenset()
    try:
        parsed = [(field, spec, conversion) for _, field, spec, conversion in Formatter().parse(text)]
    except ValueError as reason:
        raise BadInput("stamp_wording_braces", where=name) from reason
    for field, spec, conversion in parsed:
        if field is not None and (field not in allowed or spec or conversion):
            raise BadInput("stamp_wording_field_unknown", where=name, field=field[:60])
