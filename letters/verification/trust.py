"""Trust: does the certificate lead to one of the organisation's roots, and was it valid then?

Everything is judged from what is at hand, without a network: the signer's own chain, the given
roots, revocation lists given or brought along. The judged moment is that of a trusted time stamp, else
the claimed time of signing. Source: RFC 5280 section 6 through pyhanko-certvalidator.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from letters.signers.fitness import may_sign_documents
from letters.verification.report import Trust

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.serialization import Encoding
    from cryptography.x509 import Certificate

CLOCK_TOLERANCE = timedelta(minutes=5)
_UNREADABLE = (ValueError, TypeError, KeyError, IndexError, OverflowError, AttributeError)
"""What the validator's library raises over bytes that are no certificate or list after all."""
_WEAK = ("md2", "md5", "sha1")
_REQUIRED, _AT_HAND = "eithercheck", "ifdeclaredsoftcheck"
_DEMANDS = ((_REQUIRED, _REQUIRED), (_REQUIRED, _AT_HAND))
"""Revocation data are demanded for the whole chain first, then for the signer alone."""
_REVOCATION_UNKNOWN = "trust_revocation_unknown"


@dataclass(frozen=True)
class Evidence:
    """What a chain is built and judged from; revocation data are DER."""

    roots: tuple[Certificate, ...]
    chain: tuple[Certificate, ...] = ()
    crls: tuple[bytes, ...] = ()
    ocsps: tuple[bytes, ...] = ()


def judge(certificate: Certificate, evidence: Evidence, *, moment: datetime, at: datetime) -> Trust:
    """The trust in ``certificate`` at ``moment``; ``at`` is now, so that no future signature is believed."""
    if moment > at + CLOCK_TOLERANCE:
        return Trust(False, "trust_signed_in_future", judged_at=moment)
    if not may_sign_documents(certificate):
        return Trust(False, "trust_not_for_signing", judged_at=moment)
    if not evidence.roots:
        return Trust(False, "trust_unknown_root", judged_at=moment)
    for end, above in _DEMANDS if evidence.crls or evidence.ocsps else ():
        checked = _validate(certificate, evidence, moment, _policy(end, above))
        if checked.code != _REVOCATION_UNKNOWN:
            return replace(checked, revocation="checked")
    alone = Evidence(evidence.roots, evidence.chain)
    return _validate(certificate, alone, moment, _policy(_AT_HAND, _AT_HAND))


def _policy(end: str, above: str) -> Any:
    """Which certificates need revocation data: the signer's own, and the authorities' above it.

    A list issued after the signature counts too, by the revocation dates in it.
    """
    from pyhanko_certvalidator import policy_decl

    rule = policy_decl.RevocationCheckingRule
    checking = policy_decl.RevocationCheckingPolicy(rule(end), rule(above))
    return policy_decl.CertRevTrustPolicy(checking, retroactive_revinfo=True)


def _validate(certificate: Certificate, evidence: Evidence, moment: datetime, policy: Any) -> Trust:
    import asyncio

    from pyhanko_certvalidator import CertificateValidator, ValidationContext
    from pyhanko_certvalidator.errors import PathError, ValidationError

    own = _read_once(certificate.public_bytes(_der()))
    if own is None:
        return Trust(False, "trust_chain_invalid", judged_at=moment)
    context = ValidationContext(
        trust_roots=_converted(evidence.roots),
        other_certs=_converted(evidence.chain),
        moment=moment,
        allow_fetching=False,
        crls=_readable(evidence.crls, "crl"),
        ocsps=_readable(evidence.ocsps, "ocsp"),
        revinfo_policy=policy,
        weak_hash_algos=_WEAK,
    )
    validator = CertificateValidator(own, validation_context=context)
    try:
        asyncio.run(validator.async_validate_path())
    except (PathError, ValidationError) as reason:
        return _reason_of(reason, moment)
    except ValueError:
        return Trust(False, "trust_chain_invalid", judged_at=moment)
    return Trust(True, "trust_ok", judged_at=moment)


def _reason_of(reason: Exception, moment: datetime) -> Trust:
    from pyhanko_certvalidator import errors

    named: tuple[tuple[type[Exception], str], ...] = (
        (errors.RevokedError, "trust_revoked"),
        (errors.ExpiredError, "trust_expired"),
        (errors.NotYetValidError, "trust_not_yet_valid"),
        (errors.InsufficientRevinfoError, _REVOCATION_UNKNOWN),
        (errors.DisallowedAlgorithmError, "trust_weak_algorithm"),
        (errors.PathBuildingError, "trust_unknown_root"),
    )
    code = next((code for kind, code in named if isinstance(reason, kind)), "trust_chain_invalid")
    return Trust(False, code, facts=_dates(reason), judged_at=moment)


def _dates(reason: Exception) -> dict[str, str]:
    names = {"expired_dt": "expired", "valid_from": "valid_from", "revocation_dt": "revoked"}
    found = {told: getattr(reason, name, None) for name, told in names.items()}
    return {told: value.isoformat() for told, value in found.items() if isinstance(value, datetime)}


def _converted(certificates: Iterable[Certificate]) -> list[Any]:
    """The certificates as the validator wants them; one it can't read helps nobody and is left out."""
    found = (_read_once(item.public_bytes(_der())) for item in certificates)
    return [item for item in found if item is not None]


def _der() -> Encoding:
    from cryptography.hazmat.primitives.serialization import Encoding

    return Encoding.DER


@lru_cache(maxsize=64)
def _read_once(der: bytes) -> Any:
    """One certificate, read to the end; None when it can't be.

    The validator's library reads lazily and folds names anew for each object, so the object is kept.
    """
    from asn1crypto.x509 import Certificate as Asn1Certificate

    try:
        found = Asn1Certificate.load(der, strict=True)
        _ = (found.native, found.subject.hashable, found.issuer.hashable, found.public_key.native)
    except _UNREADABLE:
        return None
    return found


def _readable(items: Iterable[bytes], kind: str) -> list[Any]:
    """Revocation data that have the right shape; what a stranger put beside them is passed over."""
    from asn1crypto.crl import CertificateList
    from asn1crypto.ocsp import OCSPResponse

    reader = CertificateList if kind == "crl" else OCSPResponse
    found = []
    for item in items:
        try:
            parsed = reader.load(item, strict=True)
            _ = parsed.native
        except _UNREADABLE:
            continue
        found.append(parsed)
    return found
