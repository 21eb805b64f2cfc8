"""A key on a token or smart card (PKCS#11): it never leaves the token, the token signs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from domain.errors import BadInput, Fault
from letters.signers import KeyKind
from letters.signers.fitness import key_kind
from letters.verification.algorithms import value_holds

if TYPE_CHECKING:
    from cryptography.x509 import Certificate


@dataclass(frozen=True, slots=True)
class TokenCertificate:
    """A certificate found on a token; ``key_id`` (hex) pairs it with its private key."""

    token: str
    key_id: str
    certificate: Certificate


class Pkcs11Signer:
    """Signs through an open session of a token; close it when the signing session ends."""

    def __init__(
        self, session: Any, key: Any, certificate: Certificate, chain: tuple[Certificate, ...]
    ) -> None:
        self._session = session
        self._key = key
        self.certificate = certificate
        self.chain = chain
        self.kind: KeyKind = key_kind(certificate)

    def sign(self, data: bytes) -> bytes:
        """A signature over ``data`` as ``Signer`` describes it; ``Fault`` when the token is pulled out.

        What the token gives is checked against the certificate at once, for a card does not promise
        that the two belong together: ``BadInput`` with ``signer_key_mismatch``.
        """
        value = self._sign(data)
        if not value_holds(self.certificate, self.kind, "sha256", value=value, data=data):
            raise BadInput("signer_key_mismatch")
        return value

    def _sign(self, data: bytes) -> bytes:
        from pkcs11 import Mechanism

        with _token_trouble():
            if self.kind == "rsa":
                return bytes(self._key.sign(data, mechanism=Mechanism.SHA256_RSA_PKCS))
            return bytes(self._key.sign(sha256(data).digest(), mechanism=Mechanism.ECDSA))

    def close(self) -> None:
        """Log out and end the session."""
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(kind={self.kind!r})"


def open_pkcs11(module: Path, *, token: str, pin: str, key_id: str | None = None) -> Pkcs11Signer:
    """Log in to the token labelled ``token``; the PIN is used here and kept nowhere.

    ``key_id`` (hex) chooses among several keys. Raises ``BadInput``: ``signer_pin_wrong``,
    ``signer_key_missing``, ``signer_key_ambiguous``, ``signer_certificate_missing``,
    ``signer_key_mismatch``, ``signer_key_unsupported``, ``signer_key_weak``; ``Fault``:
    ``signer_module_unusable``, ``signer_token_absent``, ``signer_token_locked``, ``signer_pin_expired``,
    ``signer_token_failed``.
    """
    with _token_trouble():
        session = _load_module(module).get_token(token_label=token).open(user_pin=pin)
    try:
        with _token_trouble():
            return _signer(session, key_id)
    except BaseException:
        session.close()
        raise


def list_certificates(module: Path) -> tuple[TokenCertificate, ...]:
    """The certificates on all tokens in their readers; they are public, no PIN is needed."""
    from pkcs11 import TokenFlag

    found: list[TokenCertificate] = []
    with _token_trouble():
        for token in _load_module(module).get_tokens():
            if TokenFlag.TOKEN_INITIALIZED in token.flags:
                with token.open() as session:
                    pairs = _certificates(session)
                found += [TokenCertificate(token.label, key, certificate) for key, certificate in pairs]
    return tuple(found)


def _load_module(module: Path) -> Any:
    import pkcs11

    try:
        return pkcs11.lib(str(module))
    except (RuntimeError, OSError, pkcs11.PKCS11Error) as reason:
        raise Fault("signer_module_unusable", module=module.name) from reason


def _signer(session: Any, key_id: str | None) -> Pkcs11Signer:
    from pkcs11 import Attribute, ObjectClass

    wanted: dict[Any, Any] = {Attribute.CLASS: ObjectClass.PRIVATE_KEY}
    if key_id is not None:
        wanted[Attribute.ID] = bytes.fromhex(key_id)
    keys = list(session.get_objects(wanted))
    if not keys:
        raise BadInput("signer_key_missing")
    if len(keys) > 1:
        raise BadInput("signer_key_ambiguous", count=len(keys))
    identifier = keys[0][Attribute.ID].hex()
    certificates = _certificates(session)
    own = [certificate for found, certificate in certificates if found == identifier]
    if not own:
        raise BadInput("signer_certificate_missing")
    chain = tuple(certificate for _, certificate in certificates if certificate != own[0])
    _refuse_mismatch(keys[0], own[0])
    return Pkcs11Signer(session, keys[0], own[0], chain)


def _refuse_mismatch(key: Any, certificate: Certificate) -> None:
    from pkcs11 import KeyType

    kinds: dict[Any, KeyKind] = {KeyType.RSA: "rsa", KeyType.EC: "ec"}
    if key.key_type not in kinds:
        raise BadInput("signer_key_unsupported", algorithm=str(key.key_type))
    if kinds[key.key_type] != key_kind(certificate):
        raise BadInput("signer_key_mismatch")


def _certificates(session: Any) -> list[tuple[str, Certificate]]:
    from cryptography.x509 import load_der_x509_certificate
    from pkcs11 import Attribute, CertificateType, ObjectClass

    wanted = {Attribute.CLASS: ObjectClass.CERTIFICATE, Attribute.CERTIFICATE_TYPE: CertificateType.X_509}
    found = []
    for item in session.get_objects(wanted):
        try:
            certificate = load_der_x509_certificate(item[Attribute.VALUE])
        except ValueError:
            continue  # A certificate of another national scheme lies beside ours; it is not ours to use.
        found.append((item[Attribute.ID].hex(), certificate))
    return found


@contextmanager
def _token_trouble() -> Iterator[None]:
    """Name what a token complains about: each trouble has its own code and its own remedy."""
    from pkcs11 import exceptions as trouble

    named: tuple[tuple[tuple[type[Exception], ...], BadInput | Fault], ...] = (
        ((trouble.PinIncorrect, trouble.PinInvalid, trouble.PinLenRange), BadInput("signer_pin_wrong")),
        ((trouble.PinLocked,), Fault("signer_token_locked")),
        ((trouble.PinExpired, trouble.UserPinNotInitialized), Fault("signer_pin_expired")),
        (
            (trouble.NoSuchToken, trouble.TokenNotPresent, trouble.TokenNotRecognised, trouble.DeviceRemoved),
            Fault("signer_token_absent"),
        ),
    )
    try:
        yield
    except trouble.PKCS11Error as reason:
        for kinds, told in named:
            if isinstance(reason, kinds):
                raise told from reason
        raise Fault("signer_token_failed", reason=type(reason).__name__) from reason
