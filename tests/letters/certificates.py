"""An authority and its people, made afresh for each test run: nothing secret lies in the repository."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from letters.signers.pkcs12 import Pkcs12Signer, open_pkcs12

SIGNED_AT = datetime(2026, 11, 21, 23, 45, 12, tzinfo=UTC)
AT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
PASSWORD = "клён-и-дуб 7"
DIRECTOR = 'Ахметова Гүлнар "Гүл", директор'
YEAR = timedelta(days=365)

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@cache
def rsa_key(number: int = 0, bits: int = 2048) -> rsa.RSAPrivateKey:
    """The ``number``-th RSA key of this run."""
    return rsa.generate_private_key(65537, bits)


@cache
def ec_key(number: int = 0, curve: type[ec.EllipticCurve] = ec.SECP256R1) -> ec.EllipticCurvePrivateKey:
    """The ``number``-th EC key of this run."""
    return ec.generate_private_key(curve())


@dataclass(frozen=True)
class Identity:
    """A key with its certificate and the certificates above it."""

    key: Key
    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...] = ()

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(Encoding.PEM)

    def pfx(self, password: str = PASSWORD) -> bytes:
        """A PKCS#12 file with everything in it; few rounds, so that tests are quick."""
        from cryptography.hazmat.primitives.serialization import PrivateFormat

        protection = (
            PrivateFormat.PKCS12.encryption_builder().kdf_rounds(10).build(password.encode())
            if password
            else BestAvailableEncryption(b"x")
        )
        return pkcs12.serialize_key_and_certificates(
            b"signer", self.key, self.certificate, self.chain or None, protection
        )

    def signer(self) -> Pkcs12Signer:
        return open_pkcs12(self.pfx(), PASSWORD)


def certificate(
    subject: str,
    key: Key,
    issuer: Identity | None = None,
    *,
    valid_from: datetime = AT - YEAR,
    valid_until: datetime = AT + YEAR,
    ca: bool = False,
    usage: str = "digital_signature",
    extensions: tuple[tuple[x509.ExtensionType, bool], ...] = (),
) -> Identity:
    """An identity named ``subject``, issued by ``issuer`` or by itself."""
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "KZ"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, 'ТОО "Су, жылу және жарық"'),
            x509.NameAttribute(NameOID.COMMON_NAME, subject),
        ]
    )
    usages = dict.fromkeys(
        (
            "digital_signature content_commitment key_encipherment data_encipherment key_agreement"
            " key_cert_sign crl_sign encipher_only decipher_only"
        ).split(),
        False,
    )
    usages |= {"key_cert_sign": True, "crl_sign": True} if ca else {usage: True}
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer.certificate.subject if issuer else name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(valid_from)
        .not_valid_after(valid_until)
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(**usages), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key((issuer.key if issuer else key).public_key()),
            critical=False,
        )
    )
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical=critical)
    signed = builder.sign(issuer.key if issuer else key, hashes.SHA256())
    chain = (issuer.certificate, *issuer.chain) if issuer else ()
    return Identity(key, signed, chain)


@cache
def authority() -> Identity:
    """The organisation's own authority."""
    return certificate("Удостоверяющий центр организации", rsa_key(0), ca=True, valid_from=AT - 5 * YEAR)


@cache
def stranger() -> Identity:
    """An authority that nobody here knows."""
    return certificate("Чужой центр", rsa_key(1), ca=True)


@cache
def director() -> Identity:
    """The director, with an RSA key and a name full of awkward signs."""
    return certificate(DIRECTOR, rsa_key(2), authority())


@cache
def deputy() -> Identity:
    """The deputy, with an EC key."""
    return certificate("Ким Олег Иванович", ec_key(0), authority())


@cache
def namesake() -> Identity:
    """Another person's certificate with the director's key, by the same authority."""
    return certificate("Однофамилец", rsa_key(2), authority())


@cache
def expired() -> Identity:
    return certificate("Бывший директор", rsa_key(2), authority(), valid_until=AT - timedelta(days=30))


@cache
def not_yet_valid() -> Identity:
    return certificate("Будущий директор", rsa_key(2), authority(), valid_from=AT + timedelta(days=30))


@cache
def unknown() -> Identity:
    """A certificate of an authority that is not trusted here."""
    return certificate(DIRECTOR, rsa_key(2), stranger())


@cache
def weak() -> Identity:
    return certificate("Слабый ключ", rsa_key(0, 1024), authority())


@cache
def odd_curve() -> Identity:
    return certificate("Редкая кривая", ec_key(0, ec.SECP256K1), authority())


@cache
def time_authority() -> Identity:
    """A time-stamping authority under the organisation's root."""
    usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
    return certificate("Служба времени", rsa_key(3), authority(), extensions=((usage, True),))


def revocation_list(*revoked: x509.Certificate, on: datetime, issued: datetime = AT) -> bytes:
    """The authority's list (DER) with ``revoked`` certificates revoked ``on`` a moment."""
    root = authority()
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(root.certificate.subject)
        .last_update(issued - timedelta(hours=1))
        .next_update(issued + timedelta(days=7))
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(root.key.public_key()), critical=False
        )
        .add_extension(x509.CRLNumber(1), critical=False)
    )
    for item in revoked:
        entry = x509.RevokedCertificateBuilder().serial_number(item.serial_number).revocation_date(on).build()
        builder = builder.add_revoked_certificate(entry)
    return builder.sign(root.key, hashes.SHA256()).public_bytes(Encoding.DER)
