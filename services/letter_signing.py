"""Signing letters: pinned versions, one key opened once, a result for each letter.

Order of work: number and date → printed mark from the certificate → render → sign → verify
with our own verifier → store. Nothing touches the file afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from domain.answers import LetterPhase
from domain.clock import iso
from domain.errors import Fault, OtklikError, Refusal
from domain.permissions import Role, require
from domain.signing_authority import require_signer
from letters.limits import MAX_PACKAGE_BYTES
from models.reference import TrustRoot
from services.brought_files import read_brought
from services.desk import Desk
from services.letter_templates import DOCX
from services.letter_versions import PinnedVersion, letter_state, pinned_version, render_letter
from services.letters import LetterAbout, authorities, letter_about, touch_appeal
from services.numbers import OUTGOING, next_number
from services.people import by_language
from services.recording import Act, recording
from services.rows import read_record, stream_of
from services.signature_looks import PLAIN, SignatureLooks, line_of, mark_of, picture_of

if TYPE_CHECKING:
    from letters.signers import Signer as Signer  # noqa: PLC0414 (screens name it)
    from letters.signers.pkcs11 import Pkcs11Signer
    from letters.signers.pkcs12 import Pkcs12Signer
    from letters.verification.report import SignerReport, Verification

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Chosen:
    """A letter marked for signing in the version that was read."""

    letter_id: str
    version: int


@dataclass(frozen=True, slots=True)
class SigningResult:
    """What became of one letter: its outgoing number, or why it was not signed."""

    letter_id: str
    number: str = ""
    error: OtklikError | None = None


def open_key_file(path: Path, password: str) -> Pkcs12Signer:
    """Open a PKCS#12 file for one signing session (``with``); the password is kept nowhere.

    Raises:
        BadInput: each trouble of a key file has its own code.
    """
    from letters.signers.pkcs12 import open_pkcs12

    try:
        data = path.read_bytes()
    except OSError as error:
        raise Fault("key_file_unreadable", where=path.name) from error
    return open_pkcs12(data, password)


def open_token(module: Path, *, token: str, pin: str) -> Pkcs11Signer:
    """Open a PKCS#11 token for one signing session; the PIN lives only while it is open."""
    from letters.signers.pkcs11 import open_pkcs11

    return open_pkcs11(module, token=token, pin=pin)


def sign_letters(
    desk: Desk,
    *,
    chosen: Sequence[Chosen],
    signer: Signer,
    looks: SignatureLooks = PLAIN,
    progress: Progress | None = None,
) -> list[SigningResult]:
    """Sign each chosen letter in the version that was read; one failure doesn't stop the rest.

    ``looks`` adds the signer's picture or the signature line; the text stays what was read.

    Raises:
        Refusal: ``not_permitted``, or the person's authority doesn't cover today.
    """
    require(desk.person.roles, "sign_letter", desk.regulations.narrowed)
    results = []
    for done, letter in enumerate(chosen, 1):
        try:
            results.append(
                SigningResult(letter.letter_id, _sign_one(desk, letter, signer=signer, looks=looks))
            )
        except OtklikError as error:
            results.append(SigningResult(letter.letter_id, error=error))
        if progress:
            progress(done, len(chosen))
    return results


def _sign_one(desk: Desk, letter: Chosen, *, signer: Signer, looks: SignatureLooks) -> str:
    pinned = pinned_version(desk, letter.letter_id)
    if pinned.version != letter.version:
        raise Refusal("letter_version_changed", read=letter.version, now=pinned.version)
    if letter_state(desk, letter.letter_id).phase is not LetterPhase.FOR_SIGNATURE:
        raise Refusal("letter_not_in_folder")
    about = letter_about(desk, letter.letter_id)
    refuse_unauthorised(desk, about)
    _refuse_reworded(desk, about, pinned)
    with recording(desk, "sign_letter") as act:
        number = next_number(desk, OUTGOING)
        signed = _signed(desk, about, pinned, _Sealing(signer, number, looks))
        _record(act, desk, pinned, signer=signer, number=number, signed=signed)
        touch_appeal(act, about.letter)
    return number


def refuse_unauthorised(desk: Desk, about: LetterAbout) -> None:
    """Only who may sign today signs, and never the one the appeal complains about (VKS-22).

    Raises:
        Refusal: ``employee_complained_about``, or what ``require_signer`` says.
    """
    if about.appeal.get("complained_about_id") == desk.person.id:
        raise Refusal("employee_complained_about", clause=about.profile.answers.impartial_clause)
    require_signer(
        about.profile,
        employee_id=desk.person.id,
        roles=[Role(role) for role in desk.person.roles],
        authorities=authorities(),
        on=desk.today(),
    )


def _refuse_reworded(desk: Desk, about: LetterAbout, pinned: PinnedVersion) -> None:
    """What is signed reads as what was read: names, letterhead or terms may have changed since."""
    from letters.text import text_sha256

    read = desk.blobs.read(pinned.draft_sha256)
    now = render_letter(desk, about, pinned.content, None)
    if read != now and text_sha256(read) != text_sha256(now):
        raise Refusal("letter_reads_otherwise")


@dataclass(frozen=True, slots=True)
class _Sealing:
    """By whose key, under which number, and how it is to look."""

    signer: Signer
    number: str
    looks: SignatureLooks


def _sealed(desk: Desk, about: LetterAbout, pinned: PinnedVersion, sealing: _Sealing) -> bytes:
    """The letter with everything that stands on it before it is signed."""
    from services.letter_content import Seal

    language = str(pinned.content.get("language") or about.profile.language)
    mark = mark_of(desk, sealing.signer.certificate, language)
    picture = picture_of(sealing.looks, desk.person.name)
    seal = Seal(number=sealing.number, dated=desk.today(), mark=mark, picture=picture)
    return render_letter(desk, about, {**pinned.content, "signer_id": desk.person.id}, seal)


def _signed(desk: Desk, about: LetterAbout, pinned: PinnedVersion, sealing: _Sealing) -> bytes:
    from letters.signing.package_signature import sign_package
    from letters.signing.signature_line import with_signature_line
    from letters.verification.verifier import verify

    language = str(pinned.content.get("language") or about.profile.language)
    position = position_of(desk, language)
    docx = _sealed(desk, about, pinned, sealing)
    line = line_of(desk, signer=desk.person.name, position=position) if sealing.looks.line else None
    docx = with_signature_line(docx, line) if line else docx
    signer = sealing.signer
    signed = sign_package(docx, signer, signed_at=desk.clock.now(), role=position, line=line)
    checked = verify(signed, roots=trusted_roots(), at=desk.clock.now())
    if not (checked.integrity.intact and checked.coverage.whole):
        raise Fault("signature_not_verified")
    return signed


def position_of(desk: Desk, language: str) -> str:
    """The position of the person at this desk, as it is signed along."""
    return by_language(read_record("employee", desk.person.id)["position"], language)


def _record(
    act: Act, desk: Desk, pinned: PinnedVersion, *, signer: Signer, number: str, signed: bytes
) -> None:
    blob = desk.blobs.keep(signed, DOCX, stream=stream_of("letter", pinned.letter_id))
    dated = {"number": number, "outgoing_on": desk.today().isoformat()}
    act.fact("outgoing_registered", "letter", pinned.letter_id, dated)
    act.fact(
        "signed",
        "letter",
        pinned.letter_id,
        {
            "version": pinned.version,
            "docx_sha256": blob.sha256,
            "text_sha256": pinned.text_sha256,
            "signer_id": desk.person.id,
            "certificate_serial": f"{signer.certificate.serial_number:x}",
            "signed_at": iso(desk.now()),
            "size": blob.size,
        },
    )


def trusted_roots() -> list[bytes]:
    """The certificates that the organisation trusts, PEM."""
    return [str(row.pem).encode() for row in TrustRoot.select() if row.pem]


def verify_letter(desk: Desk, *, letter_id: str) -> Verification:
    """The three facts about a signed letter's file: integrity, coverage, trust.

    Raises:
        Refusal: ``letter_not_signed``.
        BadInput: the file is still on its way, or is no package.
    """
    from letters.verification.verifier import verify

    state = letter_state(desk, letter_id)
    if not state.docx_sha256:
        raise Refusal("letter_not_signed")
    found = verify(desk.blobs.read(state.docx_sha256), roots=trusted_roots(), at=desk.clock.now())
    return _on_the_wall(found, desk.workstation.zone)


def verify_file(desk: Desk, path: Path, *, roots: Iterable[bytes] = ()) -> Verification:
    """The three facts about a file that somebody brought back.

    Raises:
        BadInput: ``file_unreadable``, ``package_too_large``, or the file is no package.
    """
    from letters.verification.verifier import verify

    found = verify(
        read_brought(path, MAX_PACKAGE_BYTES), roots=[*trusted_roots(), *roots], at=desk.clock.now()
    )
    return _on_the_wall(found, desk.workstation.zone)


def _on_the_wall(found: Verification, zone: tzinfo) -> Verification:
    """The same answer with its moments in the workplace's zone, as people read them."""
    return replace(
        found,
        trust=replace(found.trust, judged_at=_local(found.trust.judged_at, zone)),
        signers=tuple(_signer_on_the_wall(signer, zone) for signer in found.signers),
    )


def _signer_on_the_wall(signer: SignerReport, zone: tzinfo) -> SignerReport:
    stamp = signer.time_stamp
    if stamp is not None:
        stamp = replace(stamp, stamped_at=_local(stamp.stamped_at, zone))
    return replace(signer, signed_at=_local(signer.signed_at, zone), time_stamp=stamp)


def _local(moment: datetime | None, zone: tzinfo) -> datetime | None:
    return moment.astimezone(zone) if moment is not None else None
