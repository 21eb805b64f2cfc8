"""A signer who cheats: well-signed signatures of a shape that would let something pass unsigned."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any
from unittest.mock import patch

import pytest

from letters.hostile_xml import canonical_text
from letters.namespaces import C14N, DOCUMENT_CONTENT_TYPE, DSIG, RELATIONSHIP_TRANSFORM, RSA_SHA256, SHA256
from letters.signing import markup, sign_package
from letters.verification import Verification, examine
from tests.letters.certificates import SIGNED_AT, Identity, director, rsa_key, weak
from tests.letters.papers import DOCUMENT, LINKS, clean_letter, edited, replaced, signed_letter

SIGNATURE = "_xmlsignatures/sig1.xml"
XSLT = "http://www.w3.org/TR/1999/REC-xslt-19991116"


def with_info(change: Callable[[str], str]) -> bytes:
    """Signed honestly, after SignedInfo was changed."""
    original = markup.signed_info

    def signed_info(pieces: Iterable[Any], kind: Any) -> tuple[str, bytes]:
        text, _ = original(pieces, kind)
        changed = change(text)
        assert changed != text
        alone = changed.replace("<SignedInfo", f'<SignedInfo xmlns="{DSIG}"', 1)
        return changed, canonical_text(alone)

    with patch.object(markup, "signed_info", signed_info):
        return sign_package(clean_letter(), director().signer(), signed_at=SIGNED_AT)


def with_references(change: Callable[[str], str]) -> bytes:
    """Signed honestly, after the references of the manifest were changed."""
    original = markup.package_object

    def package_object(references: Iterable[str], signed_at: Any) -> Any:
        text = "".join(references)
        changed = change(text)
        assert changed != text
        return original([changed], signed_at)

    with patch.object(markup, "package_object", package_object):
        return sign_package(clean_letter(), director().signer(), signed_at=SIGNED_AT)


def codes(found: Verification) -> set[str]:
    return {finding.code for finding in found.integrity.changed}


def refused(data: bytes) -> set[str]:
    """The algorithms that are refused by name."""
    return {f.facts["algorithm"] for f in examine(data).integrity.changed if f.code == "algorithm_refused"}


def test_a_forgery_that_forges_nothing_is_sound() -> None:
    """What makes the others fail is their change and not the way it is made."""
    data = with_info(lambda text: text.replace("<SignedInfo>", '<SignedInfo Id="harmless">'))
    assert examine(data).integrity.intact


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (RSA_SHA256, "http://www.w3.org/2000/09/xmldsig#rsa-sha1"),
        (RSA_SHA256, "http://www.w3.org/2000/09/xmldsig#hmac-sha1"),
        (RSA_SHA256, "http://www.w3.org/2001/04/xmldsig-more#rsa-md5"),
        (RSA_SHA256, "urn:ietf:params:xml:ns:cpxmlsec:algorithms:gostr34102012-gostr34112012-256"),
        (RSA_SHA256, ""),
        (C14N, "http://www.w3.org/2001/10/xml-exc-c14n#"),
        (C14N, f"{C14N}#WithComments"),
        (SHA256, "http://www.w3.org/2000/09/xmldsig#sha1"),
    ],
)
def test_an_algorithm_that_is_not_believed_is_refused_by_its_name(old: str, new: str) -> None:
    data = with_info(lambda text: text.replace(f'"{old}"', f'"{new}"', 1))
    assert new in refused(data)


def test_a_key_of_another_kind_than_the_method_names_is_never_tried() -> None:
    data = with_info(lambda text: text.replace("rsa-sha256", "ecdsa-sha256"))
    assert "signature_value_wrong" in codes(examine(data))


@pytest.mark.parametrize("algorithm", ["http://www.w3.org/2000/09/xmldsig#sha1", "urn:none"])
def test_a_part_digested_by_another_algorithm_is_refused(algorithm: str) -> None:
    assert algorithm in refused(with_references(lambda text: text.replace(SHA256, algorithm, 1)))


@pytest.mark.parametrize("algorithm", [XSLT, C14N, RELATIONSHIP_TRANSFORM])
def test_a_part_that_is_transformed_before_it_is_digested_is_refused(algorithm: str) -> None:
    """A relationships transform over the body would leave nothing of it to digest."""
    step = f'<Transforms><Transform Algorithm="{algorithm}"/></Transforms>'
    start = f'/word/document.xml?ContentType={DOCUMENT_CONTENT_TYPE}">'
    data = with_references(lambda text: text.replace(start, start + step, 1))
    assert algorithm in refused(data)


def test_relationships_digested_without_their_transform_are_refused() -> None:
    data = with_references(lambda text: text.replace(f'<Transform Algorithm="{C14N}"/>', "", 1))
    assert not examine(data).integrity.intact


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("#idPackageObject", "http://example.org/a.xml"),
        lambda text: text.replace("#idPackageObject", ""),
        lambda text: text.replace("#idPackageObject", "#xpointer(/)"),
        lambda text: text.replace("#idOfficeObject", "#idPackageObject"),
        lambda text: text.replace(
            "<SignatureMethod", "<SignatureMethod><x/></SignatureMethod><SignatureMethod", 1
        ),
        lambda text: text.replace("<DigestValue>", "<DigestValue>!", 1),
        lambda text: text.replace("<DigestMethod", "<Extra/><DigestMethod", 1),
        lambda text: text[: text.index("<Reference")] + text[text.index("</Reference>") + 12 :],
    ],
)
def test_a_signed_info_of_another_shape_is_refused(change: Callable[[str], str]) -> None:
    assert "signature_malformed" in codes(examine(with_info(change)))


def without_properties(text: str) -> str:
    start = text.rindex("<Reference")
    return text[:start] + text[text.index("</Reference>", start) + 12 :]


def test_a_signature_without_signed_properties_is_refused() -> None:
    """Without them nothing says which certificate signed, or when."""
    found = examine(with_info(without_properties))
    assert codes(found) == {"signature_malformed"}
    assert found.signers[0].owner == ""


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text + text[: text.index("</Reference>") + 12],
        lambda text: text.replace('URI="/word/document.xml?ContentType', 'URI="/word/document.xml?Type'),
        lambda text: text.replace('URI="/word/document.xml?', 'URI="word/document.xml?'),
        lambda text: text + "<Other/>",
    ],
)
def test_a_manifest_of_another_shape_is_refused(change: Callable[[str], str]) -> None:
    assert "signature_malformed" in codes(examine(with_references(change)))


def test_a_part_that_the_manifest_names_and_the_file_lacks_is_told() -> None:
    digest = f'<DigestMethod Algorithm="{SHA256}"/><DigestValue>AA==</DigestValue>'
    extra = f'<Reference URI="/word/gone.xml?ContentType=a">{digest}</Reference>'
    found = examine(with_references(lambda text: text + extra))
    assert [(f.code, f.where) for f in found.integrity.changed] == [("part_missing", "word/gone.xml")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('Id="idOfficeObject"', 'Id="idPackageObject"'),
        ("Директор</xd:ClaimedRole>", "Дир<!-- -->ектор</xd:ClaimedRole>"),
        ("<KeyInfo>", "<?hidden text?><KeyInfo>"),
        ("<KeyInfo>", "<Object/><KeyInfo>"),
        ('Id="idPackageSignature">', 'Id="idPackageSignature" xml:lang="ru">'),
        ('Id="idPackageSignature">', 'Id="idPackageSignature" Extra="1">'),
        ("<X509Certificate>MII", "<X509Certificate>AAA"),
        ("<SignatureValue>", "<SignatureValue>?"),
    ],
)
def test_a_signature_part_of_another_shape_is_refused(old: str, new: str) -> None:
    assert "signature_malformed" in codes(examine(replaced(signed_letter(), SIGNATURE, old, new)))


def test_a_manifest_in_an_object_that_nothing_refers_to_counts_for_nothing() -> None:
    """The signed manifest is emptied of its meaning and a full one is put beside it."""

    def move(data: bytes) -> bytes:
        text = data.decode()
        start, end = text.index("<Manifest>"), text.index("</Manifest>") + len("</Manifest>")
        manifest = text[start:end]
        return (
            text.replace("</Signature>", f'<Object Id="beside">{manifest}</Object></Signature>')
            .replace(manifest, "", 1)
            .encode()
        )

    assert not examine(edited(signed_letter(), SIGNATURE, move)).integrity.intact


def test_a_signature_by_a_weak_key_is_refused() -> None:
    honest = director()
    feeble = Identity(rsa_key(0, 1024), weak().certificate)

    class Feeble:
        certificate, chain, kind = feeble.certificate, (), "rsa"

        def sign(self, data: bytes) -> bytes:
            from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
            from cryptography.hazmat.primitives.hashes import SHA256 as Hash

            assert honest.certificate != self.certificate
            return rsa_key(0, 1024).sign(data, PKCS1v15(), Hash())

    with patch("letters.signing.package_signature.check_fitness"):
        data = sign_package(clean_letter(), Feeble(), signed_at=SIGNED_AT)  # type: ignore[arg-type]
    assert codes(examine(data)) == {"signature_key_weak"}


def test_of_several_certificates_the_one_that_signed_is_taken() -> None:
    from base64 import b64encode

    from cryptography.hazmat.primitives.serialization import Encoding

    other = b64encode(weak().certificate.public_bytes(Encoding.DER)).decode()
    data = replaced(
        signed_letter(), SIGNATURE, "<X509Data>", f"<X509Data><X509Certificate>{other}</X509Certificate>"
    )
    found = examine(data)
    assert found.integrity.intact
    assert found.signers[0].owner == 'Ахметова Гүлнар "Гүл", директор'


def test_a_signature_without_its_certificate_is_told() -> None:
    def strip(data: bytes) -> bytes:
        start, end = data.index(b"<X509Data>"), data.index(b"</X509Data>") + len(b"</X509Data>")
        return data[:start] + data[end:]

    found = examine(edited(signed_letter(), SIGNATURE, strip))
    assert "signature_certificate_missing" in codes(found)


def test_a_picture_kept_outside_the_letter_is_told_to_be_unsigned() -> None:
    """Normalising refuses such a letter; another program may have signed one."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    extra = (
        f'<Relationship Id="rId99" Type="{kind}" Target="https://example.org/a.png" TargetMode="External"/>'
    )
    letter = replaced(clean_letter(), LINKS, "</Relationships>", f"{extra}</Relationships>")
    with patch("letters.signing.package_signature.normalise", lambda data: data):
        data = sign_package(letter, director().signer(), signed_at=SIGNED_AT)
    found = examine(data)
    assert found.integrity.intact
    assert [(f.code, f.where) for f in found.coverage.uncovered] == [("content_outside", LINKS)]


def test_two_origins_of_signatures_are_refused() -> None:
    from domain.errors import BadInput

    kind = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin"
    extra = f'<Relationship Id="rId99" Type="{kind}" Target="{DOCUMENT}"/></Relationships>'
    with pytest.raises(BadInput, match="signature_origin_ambiguous"):
        examine(replaced(signed_letter(), "_rels/.rels", "</Relationships>", extra))
