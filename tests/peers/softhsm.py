"""A token in software, filled with the test people's keys as a card would be."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from tests.letters.certificates import Identity

PIN = "2718"
SO_PIN = "31415926"
MODULES = ("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib64/pkcs11/libsofthsm2.so")


@dataclass(frozen=True)
class SoftToken:
    """An initialised token; ``keys`` maps a name to the key identifier (hex)."""

    module: Path
    label: str
    keys: dict[str, str]


def module_path() -> Path | None:
    """The PKCS#11 module of SoftHSM; None where there is none."""
    places = [Path(name) for name in MODULES] + list(Path("/usr/lib").glob("*/softhsm/libsofthsm2.so"))
    return next((place for place in places if place.exists()), None)


def configured(folder: Path) -> None:
    """Let SoftHSM keep its tokens in ``folder``; it reads this once, when it is loaded."""
    tokens = folder / "tokens"
    tokens.mkdir()
    config = folder / "softhsm2.conf"
    config.write_text(f"directories.tokendir = {tokens}\nobjectstore.backend = file\nlog.level = ERROR\n")
    os.environ["SOFTHSM2_CONF"] = str(config)


def make_token(
    module: Path, label: str, people: Sequence[tuple[str, Identity]], folder: Path, *, bare: str = ""
) -> SoftToken:
    """A token with one key and certificate per person, under identifiers 01, 02 and so on.

    The person named ``bare`` gets a key and no certificate.
    """
    import pkcs11
    from pkcs11.util.x509 import decode_x509_certificate

    subprocess.run(
        ["softhsm2-util", "--init-token", "--free", "--label", label, "--so-pin", SO_PIN, "--pin", PIN],
        check=True,
        capture_output=True,
    )
    keys = {}
    for number, (name, identity) in enumerate(people, start=1):
        keys[name] = f"{number:02x}"
        _import_key(identity, label, name, keys[name], folder)
    library = pkcs11.lib(str(module))
    library.reinitialize()
    with library.get_token(token_label=label).open(rw=True, user_pin=PIN) as session:
        for name, identity in people:
            if name == bare:
                continue
            attributes = decode_x509_certificate(identity.certificate.public_bytes(Encoding.DER))
            attributes[pkcs11.Attribute.ID] = bytes.fromhex(keys[name])
            attributes[pkcs11.Attribute.TOKEN] = True
            session.create_object(attributes)
    return SoftToken(module, label, keys)


def _import_key(identity: Identity, label: str, name: str, key_id: str, folder: Path) -> None:
    pem = folder / f"{name}.pem"
    pem.write_bytes(identity.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    place = ["--import", str(pem), "--token", label, "--label", name, "--id", key_id, "--pin", PIN]
    subprocess.run(["softhsm2-util", *place], check=True, capture_output=True)
    pem.unlink()
