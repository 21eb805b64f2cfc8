"""Who may sign from when to when, and which certificates the organisation trusts: an administrator's lists.

Nothing is deleted: a right ends on a day, a certificate is no longer trusted. What was signed while the right
held stays valid, because a signature is judged on its own day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from domain.errors import BadInput
from domain.permissions import can, require
from letters.limits import MAX_KEY_FILE_BYTES
from models.reference import SigningAuthority as AuthorityTable
from models.reference import TrustRoot
from services.brought_files import read_brought
from services.desk import Desk
from services.people import colleague
from services.recording import recording


@dataclass(frozen=True, slots=True)
class SigningRight:
    """One dated right; ``principal`` is who lends it, where it is a delegation."""

    id: str
    name: str
    position: str
    basis: str
    valid_from: date
    valid_until: date | None
    principal: str
    holds: bool


@dataclass(frozen=True, slots=True)
class TrustedCertificate:
    """A certificate that chains may lead to: the organisation's own authority, a time-stamping one."""

    id: str
    title: str
    issuer: str
    valid_until: date
    fingerprint: str


def may_edit_rights(desk: Desk) -> bool:
    """Whether the person at this desk keeps these lists."""
    return can(desk.person.roles, "edit_reference", desk.regulations.narrowed)


def signing_rights(desk: Desk) -> tuple[SigningRight, ...]:
    """Every right, those that hold today first."""
    today = desk.today()
    found = [_right(desk, row, today) for row in AuthorityTable.select()]
    return tuple(sorted(found, key=lambda one: (not one.holds, one.name, one.valid_from)))


def _right(desk: Desk, row: AuthorityTable, today: date) -> SigningRight:
    person = colleague(row.employee_id, language=desk.language)
    lender = colleague(row.principal_id, language=desk.language)
    begins = date.fromisoformat(str(row.valid_from))
    ends = date.fromisoformat(str(row.valid_until)) if row.valid_until else None
    return SigningRight(
        id=str(row.id),
        name=person.name if person else "",
        position=person.position if person else "",
        basis=str(row.basis or ""),
        valid_from=begins,
        valid_until=ends,
        principal=lender.short if lender else "",
        holds=begins <= today and (ends is None or today <= ends),
    )


@dataclass(frozen=True, slots=True)
class NewRight:
    """A right as it is given; ``principal_id`` makes it a delegation."""

    employee_id: str
    basis: str
    valid_from: date
    valid_until: date | None = None
    principal_id: str = ""


def give_right(desk: Desk, new: NewRight) -> str:
    """Let somebody sign from a day on; both ends are included.

    Raises:
        BadInput: ``signing_right_basis_missing``, ``signing_right_reversed``, ``signing_right_own``.
        Refusal: ``not_permitted``.
    """
    require(desk.person.roles, "edit_reference", desk.regulations.narrowed)
    if not new.basis.strip():
        raise BadInput("signing_right_basis_missing", where="basis")
    if new.valid_until is not None and new.valid_until < new.valid_from:
        raise BadInput("signing_right_reversed", where="valid_until")
    if new.principal_id == new.employee_id:
        raise BadInput("signing_right_own", where="principal_id")
    fields = {
        "employee_id": new.employee_id,
        "basis": new.basis.strip(),
        "valid_from": new.valid_from.isoformat(),
        "valid_until": new.valid_until.isoformat() if new.valid_until else None,
        "principal_id": new.principal_id or None,
    }
    with recording(desk, "give_signing_right") as act:
        return act.put("signing_authority", fields)


def end_right(desk: Desk, right_id: str) -> None:
    """Let a right end today: today is its last day. One that has not begun ends the day before it begins.

    Raises:
        Refusal: ``not_permitted``.
    """
    require(desk.person.roles, "edit_reference", desk.regulations.narrowed)
    row = AuthorityTable.get_by_id(right_id)
    begins = date.fromisoformat(str(row.valid_from))
    last = desk.today() if begins <= desk.today() else begins - timedelta(days=1)
    with recording(desk, "end_signing_right") as act:
        act.set("signing_authority", right_id, {"valid_until": last.isoformat()})


def trusted_certificates(desk: Desk) -> tuple[TrustedCertificate, ...]:
    """What chains may lead to, by name."""
    del desk
    rows = [row for row in TrustRoot.select() if row.pem]
    return tuple(sorted((_trusted(row) for row in rows), key=lambda one: one.title))


def _trusted(row: TrustRoot) -> TrustedCertificate:
    from cryptography.hazmat.primitives.hashes import SHA256

    from letters.certificates import load_certificates
    from letters.distinguished_names import common_name

    certificate = load_certificates(str(row.pem).encode())[0]
    return TrustedCertificate(
        id=str(row.id),
        title=str(row.title or "") or common_name(certificate.subject),
        issuer=common_name(certificate.issuer),
        valid_until=certificate.not_valid_after_utc.date(),
        fingerprint=certificate.fingerprint(SHA256()).hex(),
    )


def trust_file(desk: Desk, path: Path) -> int:
    """Trust the certificates in a file (PEM or DER); how many were new.

    Raises:
        BadInput: ``file_unreadable``, ``package_too_large``, ``certificate_unreadable``.
        Refusal: ``not_permitted``.
    """
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.serialization import Encoding

    from letters.certificates import load_certificates
    from letters.distinguished_names import common_name

    require(desk.person.roles, "edit_reference", desk.regulations.narrowed)
    known = {one.fingerprint for one in trusted_certificates(desk)}
    found = load_certificates(read_brought(path, MAX_KEY_FILE_BYTES))
    fresh = [one for one in found if one.fingerprint(SHA256()).hex() not in known]
    with recording(desk, "trust_certificate") as act:
        for one in fresh:
            pem = one.public_bytes(Encoding.PEM).decode("ascii")
            act.put("trust_root", {"title": common_name(one.subject), "pem": pem})
    return len(fresh)


def distrust(desk: Desk, root_id: str) -> None:
    """Trust a certificate no longer; its record stays.

    Raises:
        Refusal: ``not_permitted``.
    """
    require(desk.person.roles, "edit_reference", desk.regulations.narrowed)
    with recording(desk, "distrust_certificate") as act:
        act.set("trust_root", root_id, {"pem": None})
