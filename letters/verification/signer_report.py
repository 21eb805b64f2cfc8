"""Who signed, as the certificate and the signed properties tell it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from letters.distinguished_names import common_name, office_name, serial_hex
from letters.verification.report import NOT_JUDGED, Coverage, Integrity, SignerReport, Trust
from letters.verification.signature_document import (
    XD,
    SignatureDocument,
    office_details,
    signed_properties,
)

_SIGNED = f"{XD}SignedSignatureProperties"
_ROLE = f"{_SIGNED}/{XD}SignerRole/{XD}ClaimedRoles/{XD}ClaimedRole"


def describe(signature: SignatureDocument, *, part: str) -> SignerReport:
    """The names, dates and role of a signature; its three facts are left for the caller to fill."""
    properties = signed_properties(signature)
    report = SignerReport(
        part=part,
        integrity=Integrity(False),
        coverage=Coverage(False),
        trust=Trust(False, NOT_JUDGED),
        role=properties.findtext(_ROLE, ""),
        comments=office_details(signature).get("SignatureComments", ""),
        signed_at=_instant(properties.findtext(f"{_SIGNED}/{XD}SigningTime", "")),
    )
    return _with_certificate(report, signature)


def _with_certificate(report: SignerReport, signature: SignatureDocument) -> SignerReport:
    certificate = signature.certificate
    if certificate is None:
        return report
    return replace(
        report,
        owner=common_name(certificate.subject),
        subject=office_name(certificate.subject),
        issuer=office_name(certificate.issuer),
        serial=serial_hex(certificate),
        valid_from=certificate.not_valid_before_utc,
        valid_until=certificate.not_valid_after_utc,
    )


def _instant(text: str) -> datetime | None:
    """An XML Schema dateTime with an offset; one without can't be placed in time."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None
