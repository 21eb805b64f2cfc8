"""The pieces of ``sigN.xml`` as text: no white space between elements, prefixes as Office writes them.

Older LibreOffice compares prefixed names, so the prefixes are part of the format. Each piece that
is digested is written once, with the namespace declarations its ancestors bring; ``Digested`` keeps the
canonical digest beside the text. Sources: XML Signature 1.1, XAdES 1.3.2, [MS-OFFCRYPTO] 2.5.2.4-2.5.2.6.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from domain.errors import BadInput
from letters.distinguished_names import office_name
from letters.hostile_xml import canonical_text
from letters.namespaces import (
    C14N,
    DSIG,
    ECDSA_SHA256,
    OBJECT_TYPE,
    OFFICE_SIGNATURE,
    PACKAGE_SIGNATURE,
    RELATIONSHIP_TRANSFORM,
    RSA_SHA256,
    SHA256,
    SIGNED_PROPERTIES_TYPE,
    XADES,
)
from letters.signers import KeyKind
from letters.xml_text import attribute, escaped

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

    from letters.signing.signature_line import SignatureLine

_UNPRINTABLE = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
MAX_TEXT, MAX_COMMENTS, MAX_NAME = 100, 255, 4000
_METHODS: dict[KeyKind, str] = {"rsa": RSA_SHA256, "ec": ECDSA_SHA256}


@dataclass(frozen=True, slots=True)
class Digested:
    """A piece of the signature that SignedInfo refers to: its text in place and its digest."""

    reference: str
    text: str


def base64_of(data: bytes) -> str:
    """Base64 on one line."""
    return b64encode(data).decode("ascii")


def printable(value: str, *, field: str, longest: int) -> str:
    """``value`` escaped; ``BadInput`` when it is too long or holds signs that XML forbids."""
    if len(value) > longest:
        raise BadInput("signature_text_too_long", where=field, length=len(value), longest=longest)
    if _UNPRINTABLE.search(value):
        raise BadInput("signature_text_unprintable", where=field)
    return escaped(value)


def part_reference(part: str, content_type: str, digest: bytes) -> str:
    """The manifest's line for a part that is digested as it is, byte for byte."""
    uri = attribute(f"/{part}?ContentType={content_type}")
    return f'<Reference URI="{uri}">{_digest(digest)}</Reference>'


def relationships_reference(part: str, content_type: str, ids: Iterable[str], digest: bytes) -> str:
    """The manifest's line for the listed relationships of a ``.rels`` part."""
    uri = attribute(f"/{part}?ContentType={content_type}")
    listed = "".join(
        f'<mdssi:RelationshipReference xmlns:mdssi="{PACKAGE_SIGNATURE}" SourceId="{attribute(name)}"/>'
        for name in ids
    )
    return (
        f'<Reference URI="{uri}"><Transforms>'
        f'<Transform Algorithm="{RELATIONSHIP_TRANSFORM}">{listed}</Transform>'
        f'<Transform Algorithm="{C14N}"/></Transforms>{_digest(digest)}</Reference>'
    )


def package_object(references: Iterable[str], signed_at: datetime) -> Digested:
    """The Object with the manifest of all parts and the time of signing."""
    time = (
        f'<SignatureProperties><SignatureProperty Id="idSignatureTime" Target="#idPackageSignature">'
        f'<mdssi:SignatureTime xmlns:mdssi="{PACKAGE_SIGNATURE}">'
        f"<mdssi:Format>YYYY-MM-DDThh:mm:ssTZD</mdssi:Format>"
        f"<mdssi:Value>{_instant(signed_at)}</mdssi:Value></mdssi:SignatureTime></SignatureProperty>"
        f"</SignatureProperties>"
    )
    return _object("idPackageObject", f"<Manifest>{''.join(references)}</Manifest>{time}")


def office_object(*, comments: str, line: SignatureLine | None) -> Digested:
    """The Object that tells Office how to show the signature ([MS-OFFCRYPTO] 2.5.2.5)."""
    values = {
        "SetupID": line.setup_id if line else "",
        "SignatureText": printable(line.text if line else "", field="SignatureText", longest=MAX_TEXT),
        "SignatureImage": "",
        "SignatureComments": printable(comments, field="SignatureComments", longest=MAX_COMMENTS),
        "WindowsVersion": "10.0",
        "OfficeVersion": "16.0",
        "ApplicationVersion": "16.0",
        "Monitors": "1",
        "HorizontalResolution": "1920",
        "VerticalResolution": "1080",
        "ColorDepth": "32",
        "SignatureProviderId": "{00000000-0000-0000-0000-000000000000}",
        "SignatureProviderUrl": "",
        "SignatureProviderDetails": "9",
        "SignatureType": "2" if line else "1",
    }
    details = "".join(f"<{name}>{value}</{name}>" for name, value in values.items())
    return _object(
        "idOfficeObject",
        '<SignatureProperties><SignatureProperty Id="idOfficeV1Details" Target="#idPackageSignature">'
        f'<SignatureInfoV1 xmlns="{OFFICE_SIGNATURE}">{details}</SignatureInfoV1>'
        "</SignatureProperty></SignatureProperties>",
    )


def image_objects(line: SignatureLine) -> tuple[Digested, Digested]:
    """What a signature line shows when the letter is whole, and when it was changed."""
    return (
        _object("idValidSigLnImg", base64_of(line.valid_image)),
        _object("idInvalidSigLnImg", base64_of(line.invalid_image)),
    )


def signed_properties(certificate: Certificate, signed_at: datetime, role: str) -> Digested:
    """What XAdES signs besides: when, with which certificate, in what role."""
    from cryptography.hazmat.primitives.serialization import Encoding

    digest = sha256(certificate.public_bytes(Encoding.DER)).digest()
    issuer = printable(office_name(certificate.issuer), field="X509IssuerName", longest=MAX_NAME)
    claimed = printable(role, field="SignerRole", longest=MAX_COMMENTS)
    text = (
        f'<xd:SignedProperties{{namespaces}} Id="idSignedProperties"><xd:SignedSignatureProperties>'
        f"<xd:SigningTime>{_instant(signed_at)}</xd:SigningTime>"
        f"<xd:SigningCertificate><xd:Cert><xd:CertDigest>{_digest(digest)}</xd:CertDigest><xd:IssuerSerial>"
        f"<X509IssuerName>{issuer}</X509IssuerName>"
        f"<X509SerialNumber>{certificate.serial_number}</X509SerialNumber></xd:IssuerSerial></xd:Cert>"
        f"</xd:SigningCertificate><xd:SignaturePolicyIdentifier><xd:SignaturePolicyImplied/>"
        f"</xd:SignaturePolicyIdentifier>{_role(claimed)}"
        f"</xd:SignedSignatureProperties></xd:SignedProperties>"
    )
    alone = text.replace("{namespaces}", f' xmlns="{DSIG}" xmlns:xd="{XADES}"', 1)
    transform = f'<Transforms><Transform Algorithm="{C14N}"/></Transforms>'
    reference = _reference("idSignedProperties", SIGNED_PROPERTIES_TYPE, alone, transform)
    return Digested(reference, text.replace("{namespaces}", "", 1))


def signed_info(pieces: Iterable[Digested], kind: KeyKind) -> tuple[str, bytes]:
    """``SignedInfo`` as it stands in the file, and its canonical bytes, which are what is signed."""
    references = "".join(piece.reference for piece in pieces)
    methods = f'<CanonicalizationMethod Algorithm="{C14N}"/><SignatureMethod Algorithm="{_METHODS[kind]}"/>'
    body = methods + references
    return (
        f"<SignedInfo>{body}</SignedInfo>",
        canonical_text(f'<SignedInfo xmlns="{DSIG}">{body}</SignedInfo>'),
    )


def certificate_values(chain: Iterable[Certificate]) -> str:
    """The authorities' certificates for whoever builds the chain later; unsigned, as XAdES has it."""
    from cryptography.hazmat.primitives.serialization import Encoding

    encoded = "".join(
        f"<xd:EncapsulatedX509Certificate>{base64_of(item.public_bytes(Encoding.DER))}"
        "</xd:EncapsulatedX509Certificate>"
        for item in chain
    )
    return f"<xd:CertificateValues>{encoded}</xd:CertificateValues>" if encoded else ""


def _role(claimed: str) -> str:
    if not claimed:
        return ""
    return (
        "<xd:SignerRole><xd:ClaimedRoles><xd:ClaimedRole>"
        f"{claimed}</xd:ClaimedRole></xd:ClaimedRoles></xd:SignerRole>"
    )


def _object(identifier: str, body: str) -> Digested:
    alone = f'<Object xmlns="{DSIG}" Id="{identifier}">{body}</Object>'
    text = f'<Object Id="{identifier}">{body}</Object>'
    return Digested(_reference(identifier, OBJECT_TYPE, alone, ""), text)


def _reference(identifier: str, kind: str, alone: str, transforms: str) -> str:
    digest = sha256(canonical_text(alone)).digest()
    return f'<Reference Type="{kind}" URI="#{identifier}">{transforms}{_digest(digest)}</Reference>'


def _digest(digest: bytes) -> str:
    return f'<DigestMethod Algorithm="{SHA256}"/><DigestValue>{base64_of(digest)}</DigestValue>'


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
