"""The self-test of letters: every template is filled, one letter is signed, verified and spoiled."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from resources import resource_path
from services.self_test import Check, require

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.x509 import Certificate

MOMENT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
_KEY_FILE_PASSWORD = "self-test"


def _templates(_: Path) -> str:
    from letters.rendering import render
    from letters.samples import full_sample
    from letters.templates_catalogue import standard_template

    folder = resource_path("templates")
    names = sorted(path.stem for path in folder.glob("*.docx"))
    for name in names:
        code, language = name.rsplit("_", 1)
        made = render(
            full_sample(code, language), standard_template(folder, code, language), language=language
        )
        require(made.startswith(b"PK"), f"{name} gave no document")
    require(names, "no templates")
    return f"{len(names)} rendered"


def _signature(_: Path) -> str:
    from letters.signers.pkcs12 import open_pkcs12
    from letters.signing.package_signature import sign_package
    from letters.verification import verify

    key_file, root = _key_file()
    with open_pkcs12(key_file, _KEY_FILE_PASSWORD) as signer:
        signed = sign_package(_letter(), signer, signed_at=MOMENT)
    good = verify(signed, roots=(root,), at=MOMENT)
    require(
        good.integrity.intact and good.coverage.whole and good.trust.trusted,
        "a good signature is not accepted",
    )
    spoiled = verify(_spoiled(signed), roots=(root,), at=MOMENT)
    require(not spoiled.integrity.intact, "a changed letter is accepted")
    return "signed, verified, a change noticed"


def _letter() -> bytes:
    from letters.rendering import render
    from letters.samples import full_sample
    from letters.templates_catalogue import standard_template

    template = standard_template(resource_path("templates"), "answer", "kk")
    return render(full_sample("answer", "kk"), template, language="kk")


def _spoiled(docx: bytes) -> bytes:
    """The letter with one byte of its text changed, packed again."""
    import io
    import zipfile

    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as source, zipfile.ZipFile(packed, "w") as target:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename == "word/document.xml":
                content = content.replace(b"</w:t>", b".</w:t>", 1)
            target.writestr(entry, content)
    return packed.getvalue()


def _key_file() -> tuple[bytes, bytes]:
    """A key file of one day and the root that it is trusted by, made for this check and forgotten."""
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12

    key = ec.generate_private_key(ec.SECP256R1())
    certificate = _certificate(key)
    protection = BestAvailableEncryption(_KEY_FILE_PASSWORD.encode())
    data = pkcs12.serialize_key_and_certificates(b"self-test", key, certificate, None, protection)
    return data, certificate.public_bytes(Encoding.PEM)


def _certificate(key: EllipticCurvePrivateKey) -> Certificate:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes

    day = timedelta(days=1)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Self-test")])
    usage = dict.fromkeys(
        "content_commitment key_encipherment data_encipherment key_agreement crl_sign encipher_only"
        " decipher_only".split(),
        False,
    )
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(MOMENT - day)
        .not_valid_after(MOMENT + day)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.KeyUsage(digital_signature=True, key_cert_sign=True, **usage), critical=True)
        .sign(key, hashes.SHA256())
    )


LETTER_CHECKS = (Check("templates", _templates), Check("signature", _signature))
"""What shows that letters can be made, signed and judged."""
