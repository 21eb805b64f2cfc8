"""Put the three facts together for every signature of a file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from domain.errors import BadInput
from letters.certificates import load_certificates
from letters.limits import MAX_PACKAGE_BYTES, MAX_SIGNATURE_BYTES
from letters.package import Package
from letters.scope import Scope, scope_of
from letters.signature_parts import signature_names
from letters.verification.algorithms import STRICT, Algorithms
from letters.verification.coverage import coverage_findings, package_findings
from letters.verification.integrity import PartDigests, integrity_findings
from letters.verification.report import (
    Coverage,
    Finding,
    Integrity,
    SignerReport,
    Trust,
    Verification,
)
from letters.verification.signature_document import (
    Malformed,
    SignatureDocument,
    encapsulated,
    manifest_references,
    read_signature,
)
from letters.verification.signer_report import describe
from letters.verification.time_stamp import time_stamp_of
from letters.verification.trust import Evidence, judge

if TYPE_CHECKING:
    from cryptography.x509 import Certificate


@dataclass(frozen=True)
class _Judgement:
    """What trust is judged by; None in ``examine``, which doesn't judge it."""

    roots: tuple[Certificate, ...]
    time_stamp_roots: tuple[Certificate, ...]
    crls: tuple[bytes, ...]
    at: datetime


@dataclass(frozen=True)
class _Context:
    """What is the same for every signature of a file."""

    digests: PartDigests
    judgement: _Judgement | None
    algorithms: Algorithms


def verify(
    docx: bytes | Path,
    *,
    roots: Sequence[bytes],
    at: datetime,
    time_stamp_roots: Sequence[bytes] = (),
    crls: Sequence[bytes] = (),
    algorithms: Algorithms = STRICT,
) -> Verification:
    """Everything that can be said about the signatures of a letter, without a network.

    Args:
        docx: the file; larger than ``limits.MAX_PACKAGE_BYTES`` it is refused unread.
        roots: the certificates that are trusted, PEM bundles or DER each.
        at: now (aware).
        time_stamp_roots: those trusted for time stamps; ``roots`` when empty.
        crls: revocation lists at hand, DER.
        algorithms: what is believed; the default knows no SHA-1.

    Raises ``BadInput`` when the file can't be read as a package at all.
    """
    trusted = _loaded(roots)
    judgement = _Judgement(trusted, _loaded(time_stamp_roots) or trusted, tuple(crls), at)
    return _verification(_bytes(docx), judgement, algorithms)


def examine(docx: bytes | Path, *, algorithms: Algorithms = STRICT) -> Verification:
    """``verify`` without trust: what is known about the bytes alone."""
    return _verification(_bytes(docx), None, algorithms)


def _bytes(docx: bytes | Path) -> bytes:
    if isinstance(docx, bytes):
        return docx
    size = docx.stat().st_size
    if size > MAX_PACKAGE_BYTES:
        raise BadInput("package_too_large", size=size, limit=MAX_PACKAGE_BYTES)
    return docx.read_bytes()


def _loaded(bundles: Sequence[bytes]) -> tuple[Certificate, ...]:
    return tuple(certificate for bundle in bundles for certificate in load_certificates(bundle))


def _verification(docx: bytes, judgement: _Judgement | None, algorithms: Algorithms) -> Verification:
    package = Package(docx)
    scope = scope_of(package)
    common = tuple(package_findings(package, scope))
    digests = PartDigests(package)
    context = _Context(digests, judgement, algorithms)
    signers = tuple(_signer_report(name, scope, common, context) for name in signature_names(package))
    if not signers:
        return _unsigned(package)
    digests.read_the_rest()
    changed = _distinct(finding for signer in signers for finding in signer.integrity.changed)
    uncovered = _distinct(finding for signer in signers for finding in signer.coverage.uncovered)
    return Verification(
        signed=True,
        integrity=Integrity(not changed, changed),
        coverage=Coverage(not uncovered, uncovered),
        trust=next((s.trust for s in signers if not s.trust.trusted), signers[0].trust),
        signers=signers,
        not_signed=_not_signed(package, scope),
    )


def _distinct(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    keyed = {(f.code, f.where, tuple(sorted(f.facts.items()))): f for f in findings}
    return tuple(keyed.values())


def _unsigned(package: Package) -> Verification:
    """The answer for a file without signatures, or whose signatures nothing points at any more."""
    left = [name for name in package.parts if name.lower().startswith("_xmlsignatures/")]
    return Verification(
        signed=False,
        integrity=Integrity(False, (Finding("letter_not_signed"),)),
        coverage=Coverage(False, tuple(Finding("signature_unlinked", where=name) for name in left)),
        trust=Trust(False, "trust_not_signed"),
        signers=(),
        not_signed=package.parts,
    )


def _not_signed(package: Package, scope: Scope) -> tuple[str, ...]:
    """What the letter holds that its signatures leave out by design."""
    return tuple(sorted(scope.metadata & set(package.parts)))


def _signer_report(name: str, scope: Scope, common: tuple[Finding, ...], context: _Context) -> SignerReport:
    data = context.digests.package.xml_bytes(name, limit=MAX_SIGNATURE_BYTES)
    try:
        signature = read_signature(data, where=name)
        references = manifest_references(signature)
        changed = tuple(integrity_findings(signature, references, context.digests, context.algorithms))
        uncovered = common + tuple(coverage_findings(context.digests.package, scope, references))
        report = describe(signature, part=name)
    except Malformed as reason:
        return _unreadable(name, str(reason))
    report = replace(
        report, integrity=Integrity(not changed, changed), coverage=Coverage(not uncovered, uncovered)
    )
    return _judged(report, signature, context.judgement) if context.judgement else report


def _unreadable(name: str, place: str) -> SignerReport:
    """A signature of another shape than ours: nothing it says is believed."""
    finding = Finding("signature_malformed", where=name, facts={"place": place})
    return SignerReport(
        part=name,
        integrity=Integrity(False, (finding,)),
        coverage=Coverage(False),
        trust=Trust(False, "trust_no_certificate"),
    )


def _judged(report: SignerReport, signature: SignatureDocument, judgement: _Judgement) -> SignerReport:
    stamp = time_stamp_of(signature, judgement.time_stamp_roots)
    if signature.certificate is None:
        return replace(report, time_stamp=stamp, trust=Trust(False, "trust_no_certificate"))
    evidence = Evidence(
        roots=judgement.roots,
        chain=_brought_along(signature),
        crls=(*judgement.crls, *encapsulated(signature, "EncapsulatedCRLValue")),
        ocsps=tuple(encapsulated(signature, "EncapsulatedOCSPValue")),
    )
    stamped = stamp.stamped_at if stamp and stamp.trusted else None
    moment = stamped or report.signed_at
    if moment is None:
        return replace(report, time_stamp=stamp, trust=Trust(False, "trust_no_time"))
    trust = judge(signature.certificate, evidence, moment=moment, at=judgement.at)
    return replace(
        report, time_stamp=stamp, trust=replace(trust, basis="time_stamp" if stamped else "claimed_time")
    )


def _brought_along(signature: SignatureDocument) -> tuple[Certificate, ...]:
    """The authorities' certificates in the signature; unreadable ones don't help to build a chain."""
    found: list[Certificate] = []
    for der in encapsulated(signature, "EncapsulatedX509Certificate"):
        try:
            found += load_certificates(der)
        except BadInput:
            continue
    return tuple(found)
