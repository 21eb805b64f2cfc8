"""Put a signature into a DOCX: digest what must be covered, sign, add the signature's parts.

Order of work around this: choose the certificate, number and date the letter, render it with the
printed stamp, sign here, verify with ``letters.verification``, store. Nothing may touch the file afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256

from domain.errors import BadInput
from letters import content_types
from letters.namespaces import (
    DSIG,
    SIGNATURE_CONTENT_TYPE,
    SIGNATURE_ORIGIN_CONTENT_TYPE,
    SIGNATURE_ORIGIN_RELATIONSHIP,
    SIGNATURE_RELATIONSHIP,
    XADES,
)
from letters.normalise import normalise
from letters.package import Package, rewritten
from letters.relationships import Relationship, rels_name, transformed, write_relationships
from letters.scope import Scope, scope_of
from letters.signature_parts import signature_origin
from letters.signers import Signer
from letters.signers.fitness import check_fitness
from letters.signing import markup
from letters.signing.signature_line import SignatureLine

ORIGIN = "_xmlsignatures/origin.sigs"


def sign_package(
    docx: bytes,
    signer: Signer,
    *,
    signed_at: datetime,
    role: str = "",
    comments: str = "",
    line: SignatureLine | None = None,
    co_sign: bool = False,
) -> bytes:
    """The letter with one signature more.

    Args:
        docx: a rendered letter; it is normalised first unless ``co_sign``.
        signer: whose key signs; its certificate must be valid at ``signed_at``.
        signed_at: the claimed time, aware; kept to the second in UTC.
        role: the position of the signer as it is signed along ("Директор").
        comments: the purpose shown by Word beside the signature.
        line: the signature line of the document that this signature fills, if it has one.
        co_sign: add to existing signatures, which must hold; nothing they cover is touched.

    Raises ``BadInput`` for a letter that can't be signed and ``Refusal`` for an unfit certificate.
    """
    if signed_at.tzinfo is None:
        raise ValueError("an instant needs an offset")
    check_fitness(signer.certificate, at=signed_at)
    package = _package_to_co_sign(docx) if co_sign else Package(normalise(docx))
    pieces = _pieces(package, signer, signed_at=signed_at, role=role, comments=comments, line=line)
    return _with_signature(package, _signature(pieces, signer))


def _package_to_co_sign(docx: bytes) -> Package:
    from letters.verification import examine

    examined = examine(docx)
    if not examined.signed:
        raise BadInput("letter_not_signed")
    if not examined.integrity.intact or not examined.coverage.whole:
        raise BadInput("letter_signature_broken")
    return Package(docx)


def _pieces(
    package: Package,
    signer: Signer,
    *,
    signed_at: datetime,
    role: str,
    comments: str,
    line: SignatureLine | None,
) -> list[markup.Digested]:
    pieces = [
        markup.package_object(_references(package, scope_of(package)), signed_at),
        markup.office_object(comments=comments, line=line),
        markup.signed_properties(signer.certificate, signed_at, role),
    ]
    return pieces + list(markup.image_objects(line) if line else ())


def _references(package: Package, scope: Scope) -> Iterator[str]:
    for part in sorted(scope.parts):
        kind = _type_of(package, part)
        digest = sha256()
        for chunk in package.archive.chunks(part):
            digest.update(chunk)
        yield markup.part_reference(part, kind, digest.digest())
    for name, found in sorted(scope.relationships.items()):
        kind = _type_of(package, name)
        ids = sorted(r.id for r in found)
        yield markup.relationships_reference(name, kind, ids, sha256(transformed(found, ids)).digest())


def _type_of(package: Package, part: str) -> str:
    kind = package.types.of(part)
    if kind is None:
        raise BadInput("content_type_missing", where=part)
    return kind


def _signature(pieces: list[markup.Digested], signer: Signer) -> bytes:
    """``sigN.xml``; the order of the Objects is Office's."""
    from cryptography.hazmat.primitives.serialization import Encoding

    package_object, office_object, properties, *images = pieces
    info, canonical = markup.signed_info(pieces, signer.kind)
    value = markup.base64_of(signer.sign(canonical))
    certificate = markup.base64_of(signer.certificate.public_bytes(Encoding.DER))
    text = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<Signature xmlns="{DSIG}" Id="idPackageSignature">{info}<SignatureValue>{value}</SignatureValue>'
        f"<KeyInfo><X509Data><X509Certificate>{certificate}</X509Certificate></X509Data></KeyInfo>"
        f"{package_object.text}{office_object.text}"
        f'<Object><xd:QualifyingProperties xmlns:xd="{XADES}" Target="#idPackageSignature">{properties.text}'
        f"<xd:UnsignedProperties><xd:UnsignedSignatureProperties>{markup.certificate_values(signer.chain)}"
        f"</xd:UnsignedSignatureProperties></xd:UnsignedProperties></xd:QualifyingProperties></Object>"
        f"{''.join(image.text for image in images)}</Signature>"
    )
    return text.encode()


def _with_signature(package: Package, signature: bytes) -> bytes:
    origin = signature_origin(package)
    known = package.relationships(origin) if origin else ()
    home = origin or ORIGIN
    name = _free_name(package, home.rpartition("/")[0])
    own = Relationship(_free_id(known), SIGNATURE_RELATIONSHIP, name.rpartition("/")[2])
    types = package.types.with_types(
        defaults={"sigs": SIGNATURE_ORIGIN_CONTENT_TYPE}, overrides={name: SIGNATURE_CONTENT_TYPE}
    )
    lists = package.find(rels_name(home)) or rels_name(home)
    fresh = {content_types.PART: types.to_xml(), lists: write_relationships((*known, own)), name: signature}
    return rewritten(package, fresh=fresh if origin else {**fresh, **_origin(package)})


def _origin(package: Package) -> dict[str, bytes]:
    """The parts that only the first signature adds."""
    start = package.relationships("")
    origin = Relationship(_free_id(start), SIGNATURE_ORIGIN_RELATIONSHIP, ORIGIN)
    lists = package.find(rels_name("")) or rels_name("")
    return {lists: write_relationships((*start, origin)), ORIGIN: b""}


def _free_name(package: Package, folder: str) -> str:
    numbers = range(1, len(package.archive.entries) + 2)
    names = (f"{folder}/sig{number}.xml".lstrip("/") for number in numbers)
    return next(name for name in names if package.find(name) is None)


def _free_id(relationships: tuple[Relationship, ...]) -> str:
    taken = {r.id for r in relationships}
    candidates = (f"rId{number}" for number in range(1, len(taken) + 2))
    return next(candidate for candidate in candidates if candidate not in taken)
