"""Names of certificates in the spellings that a signature and a person need."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.x509 import Certificate, Name

_SHORT = {
    "2.5.4.3": "CN",
    "2.5.4.4": "SN",
    "2.5.4.5": "SERIALNUMBER",
    "2.5.4.6": "C",
    "2.5.4.7": "L",
    "2.5.4.8": "S",
    "2.5.4.9": "STREET",
    "2.5.4.10": "O",
    "2.5.4.11": "OU",
    "2.5.4.12": "T",
    "2.5.4.42": "G",
    "1.2.840.113549.1.9.1": "E",
    "0.9.2342.19200300.100.1.25": "DC",
}
_QUOTED = frozenset(',+="<>#;\n')


def office_name(name: Name) -> str:
    """``X509IssuerName`` as Office writes it: last part first, values quoted as Windows quotes them."""
    parts = ["+".join(_pair(a.oid.dotted_string, a.value) for a in rdn) for rdn in reversed(name.rdns)]
    return ", ".join(parts)


def common_name(name: Name) -> str:
    """What a person calls the owner: the common name, else the whole name."""
    from cryptography.x509.oid import NameOID

    found = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return _text(found[0].value) if found else office_name(name)


def serial_hex(certificate: Certificate) -> str:
    """The serial number in hexadecimal digits, whole bytes, as certificate viewers show it."""
    digits = f"{certificate.serial_number:X}"
    return digits if len(digits) % 2 == 0 else f"0{digits}"


def _pair(oid: str, value: str | bytes) -> str:
    text = _text(value)
    plain = text and _QUOTED.isdisjoint(text) and text == text.strip()
    shown = text if plain else '"{}"'.format(text.replace('"', '""'))
    return f"{_SHORT.get(oid, f'OID.{oid}')}={shown}"


def _text(value: str | bytes) -> str:
    return value if isinstance(value, str) else value.hex()
