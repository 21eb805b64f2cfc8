"""Integrity: is every signed byte as it was signed?

The value, the Objects inside the signature, the binding of the certificate and every part of the manifest are
checked, and all failures are reported, each with the part's name. Generic XML Signature verifiers ignore
failed manifest references, as that standard allows; a letter's text hangs on exactly those.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import new
from typing import TYPE_CHECKING

from letters.hostile_xml import canonical, refuse_doctype
from letters.namespaces import C14N
from letters.package import Package
from letters.relationships import is_rels_name, transformed
from letters.verification.algorithms import Algorithms, digest, value_holds
from letters.verification.report import Finding
from letters.verification.signature_document import (
    DS,
    XD,
    Malformed,
    Reference,
    SignatureDocument,
    only_c14n,
    relationships_transform,
    signed_properties,
)

if TYPE_CHECKING:
    from cryptography.x509 import Certificate


@dataclass
class PartDigests:
    """Digests of a package's parts, each computed once for all signatures."""

    package: Package
    _known: dict[tuple[str, str], bytes] = field(default_factory=dict)

    def of(self, part: str, hash_name: str) -> bytes:
        """The digest of a part's bytes; ``BadInput`` when the part is damaged or hides entities."""
        if (part, hash_name) not in self._known:
            self._known[part, hash_name] = self._digest(part, hash_name)
        return self._known[part, hash_name]

    def read_the_rest(self) -> None:
        """Read the parts that no signature covers too, so that no damage in the file goes unsaid."""
        known = {part for part, _ in self._known}
        for part in self.package.parts:
            if part not in known:
                for _ in self.package.archive.chunks(part):
                    pass

    def _digest(self, part: str, hash_name: str) -> bytes:
        running, kind = new(hash_name), self.package.types.of(part) or ""
        tail = b""
        for chunk in self.package.archive.chunks(part):
            running.update(chunk)
            if kind.endswith("xml"):
                refuse_doctype(tail + chunk, where=part)
                tail = chunk[-32:]
        return running.digest()


def integrity_findings(
    signature: SignatureDocument,
    references: tuple[Reference, ...],
    digests: PartDigests,
    algorithms: Algorithms,
) -> Iterator[Finding]:
    """Everything that is not as it was signed; nothing when the signature is intact.

    ``references`` are those of the signature's manifest.
    """
    yield from _value_findings(signature, algorithms)
    yield from _object_findings(signature, algorithms)
    try:
        yield from _certificate_findings(signature, algorithms)
        for reference in references:
            yield from _part_findings(reference, digests, algorithms)
    except Malformed as reason:
        yield Finding("signature_malformed", facts={"place": str(reason)})


def part_of(reference: Reference) -> tuple[str, str]:
    """The part name and the content type that a manifest reference names."""
    path, _, query = reference.uri.partition("?")
    if path[:1] != "/" or not query.startswith("ContentType="):
        raise Malformed(f"Reference {reference.uri[:60]}")
    return path[1:], query.removeprefix("ContentType=")


def _refused(algorithm: str) -> Finding:
    return Finding("algorithm_refused", facts={"algorithm": algorithm[:200]})


def _value_findings(signature: SignatureDocument, algorithms: Algorithms) -> Iterator[Finding]:
    if signature.canonicalisation != C14N:
        yield _refused(signature.canonicalisation)
        return
    if signature.method not in algorithms.signatures:
        yield _refused(signature.method)
        return
    if signature.certificate is None:
        yield Finding("signature_certificate_missing")
        return
    trouble = _key_trouble(signature.certificate, algorithms)
    if trouble:
        yield trouble
        return
    kind, hash_name = algorithms.signatures[signature.method]
    data = signature.signed_info_bytes()
    if not value_holds(signature.certificate, kind, hash_name, value=signature.value, data=data):
        yield Finding("signature_value_wrong")


def _key_trouble(certificate: Certificate, algorithms: Algorithms) -> Finding | None:
    """Why a value by this certificate's key would prove nothing; None when it would."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    try:
        key = certificate.public_key()
    except (UnsupportedAlgorithm, ValueError):
        return _refused(certificate.public_key_algorithm_oid.dotted_string)
    if isinstance(key, RSAPublicKey) and key.key_size < algorithms.least_rsa_bits:
        return Finding("signature_key_weak", facts={"bits": str(key.key_size)})
    return None


def _object_findings(signature: SignatureDocument, algorithms: Algorithms) -> Iterator[Finding]:
    for reference in signature.references:
        name = reference.uri[1:]
        if not only_c14n(reference.transforms):
            yield _refused(
                next(t for t in reference.transforms if t != C14N or len(reference.transforms) > 1)
            )
        elif reference.method not in algorithms.digests:
            yield _refused(reference.method)
        elif (
            digest(algorithms.digests[reference.method], canonical(signature.referable[name]))
            != reference.digest
        ):
            yield Finding("signature_object_changed", where=name)


def _certificate_findings(signature: SignatureDocument, algorithms: Algorithms) -> Iterator[Finding]:
    """XAdES binds the certificate: another one with the same key would name another person."""
    from cryptography.hazmat.primitives.serialization import Encoding

    properties = signed_properties(signature)
    path = f"{XD}SignedSignatureProperties/{XD}SigningCertificate/{XD}Cert/{XD}CertDigest"
    found = properties.findall(path)
    if len(found) != 1 or [child.tag for child in found[0]] != [f"{DS}DigestMethod", f"{DS}DigestValue"]:
        raise Malformed("SigningCertificate")
    method = found[0][0].get("Algorithm", "")
    if method not in algorithms.digests:
        yield _refused(method)
    elif signature.certificate is not None:
        der = signature.certificate.public_bytes(Encoding.DER)
        if _decoded(found[0][1].text) != digest(algorithms.digests[method], der):
            yield Finding("signature_certificate_swapped")


def _decoded(text: str | None) -> bytes:
    from base64 import b64decode
    from binascii import Error

    try:
        return b64decode("".join((text or "").split()), validate=True)
    except (Error, ValueError):
        return b""


def _part_findings(reference: Reference, digests: PartDigests, algorithms: Algorithms) -> Iterator[Finding]:
    name, _ = part_of(reference)
    part = digests.package.find(name)
    if reference.method not in algorithms.digests:
        yield _refused(reference.method)
        return
    if part is None:
        yield Finding("part_missing", where=name)
        return
    hash_name = algorithms.digests[reference.method]
    if is_rels_name(part):
        yield from _relationships_findings(reference, part, digests.package, hash_name)
    elif reference.transforms:
        yield Finding("algorithm_refused", where=part, facts={"algorithm": reference.transforms[0][:200]})
    elif digests.of(part, hash_name) != reference.digest:
        yield Finding("part_changed", where=part)


def _relationships_findings(
    reference: Reference, part: str, package: Package, hash_name: str
) -> Iterator[Finding]:
    if not relationships_transform(reference.transforms):
        named = reference.transforms[0][:200] if reference.transforms else ""
        yield Finding("algorithm_refused", where=part, facts={"algorithm": named})
        return
    found = package.relationships(source_of(part))
    if digest(hash_name, transformed(found, reference.ids)) != reference.digest:
        yield Finding("part_changed", where=part)


def source_of(rels_part: str) -> str:
    """The part whose relationships ``rels_part`` holds."""
    folder, _, name = rels_part.rpartition("/")
    home = folder.rpartition("/")[0]
    return f"{home}/{name[: -len('.rels')]}" if home else name[: -len(".rels")]
