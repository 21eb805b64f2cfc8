"""Read ``sigN.xml`` strictly: only the shape that Office and this program write is understood.

Whatever is unclear is a ``Malformed``; nothing is guessed. In particular all Ids are unique, there are
no comments (they are not digested and could split a text), references stay inside the signature, and only
what SignedInfo refers to is read as signed. Source: [MS-OFFCRYPTO] 2.5.2.
"""

from __future__ import annotations

from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import new
from typing import TYPE_CHECKING

from domain.errors import BadInput
from letters.certificates import load_certificates
from letters.hostile_xml import canonical, parse
from letters.limits import MAX_CERTIFICATES, MAX_ENTRIES
from letters.namespaces import (
    C14N,
    DSIG,
    OFFICE_SIGNATURE,
    PACKAGE_SIGNATURE,
    RELATIONSHIP_TRANSFORM,
    XADES,
)

if TYPE_CHECKING:
    from cryptography.x509 import Certificate
    from lxml.etree import _Element

DS = f"{{{DSIG}}}"
XD = f"{{{XADES}}}"
_MDSSI = f"{{{PACKAGE_SIGNATURE}}}"
_LAYOUT = ("SignedInfo", "SignatureValue", "KeyInfo")


class Malformed(Exception):
    """The signature is not of the one shape that is understood; the message names the place."""


@dataclass(frozen=True, slots=True)
class Reference:
    """One line of SignedInfo or of the manifest.

    ``transforms`` are algorithm names; ``ids`` is what a relationships transform lists.
    """

    uri: str
    transforms: tuple[str, ...]
    ids: frozenset[str]
    method: str
    digest: bytes


@dataclass(frozen=True)
class SignatureDocument:
    """The read signature; elements are kept to be canonicalised."""

    signed_info: _Element
    canonicalisation: str
    method: str
    references: tuple[Reference, ...]
    value_element: _Element
    value: bytes
    certificate: Certificate | None
    referable: Mapping[str, _Element]
    """What SignedInfo may refer to, by Id: the Objects and the XAdES signed properties."""
    unsigned_properties: _Element | None

    def signed_info_bytes(self) -> bytes:
        """What the signature value signs."""
        return canonical(self.signed_info)

    def referred(self) -> tuple[_Element, ...]:
        """The elements that SignedInfo refers to; only these count as signed."""
        return tuple(self.referable[r.uri[1:]] for r in self.references)


def read_signature(data: bytes, *, where: str) -> SignatureDocument:
    """The signature in a part's bytes; ``Malformed`` or ``BadInput`` when it is not of our shape."""
    root = parse(data, where=where)
    _check_shape(root)
    info = root[0]
    references = tuple(_reference(item) for item in info.findall(f"{DS}Reference"))
    referable = _referable(root)
    for reference in references:
        if reference.uri[:1] != "#" or reference.uri[1:] not in referable:
            raise Malformed(f"Reference {reference.uri[:60]}")
    if len({reference.uri for reference in references}) != len(references):
        raise Malformed("Reference twice")
    return SignatureDocument(
        signed_info=info,
        canonicalisation=_algorithm(info, "CanonicalizationMethod"),
        method=_algorithm(info, "SignatureMethod"),
        references=references,
        value_element=root[1],
        value=_base64(root[1]),
        certificate=_certificate(root),
        referable=referable,
        unsigned_properties=_unsigned_properties(root),
    )


def manifest_references(signature: SignatureDocument) -> tuple[Reference, ...]:
    """The parts' references, from the one manifest inside a signed Object; ``Malformed`` without it."""
    objects = [item for item in signature.referred() if item.tag == f"{DS}Object"]
    manifests = [manifest for item in objects for manifest in item.findall(f"{DS}Manifest")]
    if len(manifests) != 1 or len(manifests[0]) > 2 * MAX_ENTRIES:
        raise Malformed("Manifest")
    if any(child.tag != f"{DS}Reference" for child in manifests[0]):
        raise Malformed("Manifest")
    found = tuple(_reference(item) for item in manifests[0])
    if len({reference.uri.partition("?")[0].lower() for reference in found}) != len(found):
        raise Malformed("Manifest")
    return found


def signed_properties(signature: SignatureDocument) -> _Element:
    """The XAdES signed properties; a signature without them is not of our profile."""
    found = [item for item in signature.referred() if item.tag == f"{XD}SignedProperties"]
    if len(found) != 1:
        raise Malformed("SignedProperties")
    return found[0]


def office_details(signature: SignatureDocument) -> Mapping[str, str]:
    """What Office shows beside the signature, from signed Objects only; empty when there is none."""
    tag = f"{{{OFFICE_SIGNATURE}}}SignatureInfoV1"
    found = [d for item in signature.referred() if item.tag == f"{DS}Object" for d in item.iter(tag)]
    if len(found) != 1:
        return {}
    return {child.tag.rpartition("}")[2]: child.text or "" for child in found[0] if not len(child)}


def encapsulated(signature: SignatureDocument, name: str) -> list[bytes]:
    """The decoded contents of unsigned elements ``name`` (certificates, CRLs, time stamps)."""
    if signature.unsigned_properties is None:
        return []
    found = signature.unsigned_properties.iter(f"{XD}{name}")
    return [_base64(element) for element, _ in zip(found, range(MAX_CERTIFICATES), strict=False)]


def _check_shape(root: _Element) -> None:
    names = tuple(child.tag for child in root)
    expected = tuple(f"{DS}{name}" for name in _LAYOUT)
    if root.tag != f"{DS}Signature" or set(root.keys()) - {"Id"} or names[:3] != expected:
        raise Malformed("Signature")
    if any(name != f"{DS}Object" for name in names[3:]):
        raise Malformed("Signature")
    if root.getroottree().xpath("//comment()|//processing-instruction()"):
        raise Malformed("comment")
    ids = [value for element in root.iter() for name, value in element.items() if name.lower() == "id"]
    if len(set(ids)) != len(ids):
        raise Malformed("Id")


def _referable(root: _Element) -> dict[str, _Element]:
    objects = root.findall(f"{DS}Object")
    named = {item.get("Id", ""): item for item in objects if item.get("Id")}
    properties = root.findall(f"{DS}Object/{XD}QualifyingProperties/{XD}SignedProperties")
    return named | {item.get("Id", ""): item for item in properties if item.get("Id")}


def _reference(element: _Element) -> Reference:
    layout = [f"{DS}DigestMethod", f"{DS}DigestValue"]
    tags = [child.tag for child in element]
    if tags not in (layout, [f"{DS}Transforms", *layout]):
        raise Malformed("Reference")
    transforms = element.find(f"{DS}Transforms")
    steps = () if transforms is None else tuple(transforms)
    return Reference(
        uri=element.get("URI", ""),
        transforms=tuple(step.get("Algorithm", "") for step in steps),
        ids=frozenset(name for step in steps for name in _listed(step)),
        method=_algorithm(element, "DigestMethod"),
        digest=_base64(element[-1]),
    )


def _listed(transform: _Element) -> list[str]:
    """The Ids a relationships transform lists; any other parameter of a transform is not understood."""
    allowed = f"{_MDSSI}RelationshipReference"
    if len(transform) and transform.get("Algorithm") != RELATIONSHIP_TRANSFORM:
        raise Malformed("Transform")
    if any(child.tag != allowed or not child.get("SourceId") for child in transform):
        raise Malformed("Transform")
    return [child.get("SourceId", "") for child in transform]


def _algorithm(parent: _Element, name: str) -> str:
    found = parent.findall(f"{DS}{name}")
    if len(found) != 1 or len(found[0]):
        raise Malformed(name)
    return found[0].get("Algorithm", "")


def _base64(element: _Element) -> bytes:
    if len(element):
        raise Malformed("base64")
    try:
        return b64decode("".join((element.text or "").split()), validate=True)
    except (Base64Error, ValueError) as reason:
        raise Malformed("base64") from reason


def _certificate(root: _Element) -> Certificate | None:
    """The signer's certificate; of several the one whose digest XAdES gives, else the first.

    KeyInfo is not signed, so this choice proves nothing yet: the value and that digest are checked later.
    """
    found = root.findall(f"{DS}KeyInfo/{DS}X509Data/{DS}X509Certificate")
    if not found or len(found) > MAX_CERTIFICATES:
        return None
    candidates = [_base64(element) for element in found]
    named = {_base64(element) for element in root.iterfind(f".//{XD}CertDigest/{DS}DigestValue")}
    chosen = [der for der in candidates if not named.isdisjoint(_digests(der))]
    try:
        return load_certificates((chosen or candidates)[0])[0]
    except BadInput as reason:
        raise Malformed("X509Certificate") from reason


def _digests(der: bytes) -> set[bytes]:
    return {new(name, der).digest() for name in ("sha256", "sha384", "sha512")}


def _unsigned_properties(root: _Element) -> _Element | None:
    path = f"{DS}Object/{XD}QualifyingProperties/{XD}UnsignedProperties/{XD}UnsignedSignatureProperties"
    found = root.findall(path)
    return found[0] if len(found) == 1 else None


def only_c14n(transforms: tuple[str, ...]) -> bool:
    """Whether a reference inside the signature is digested canonically and in no other way."""
    return transforms in ((), (C14N,))


def relationships_transform(transforms: tuple[str, ...]) -> bool:
    """Whether a reference is digested as a list of relationships."""
    return transforms == (RELATIONSHIP_TRANSFORM, C14N)
