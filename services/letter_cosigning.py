"""More signatures on a signed letter: a second one in the same file, or one beside it as a file of its own.

Neither touches what the first signature covers. A signature from a certified national tool is kept as it
came; what this program can't check it says so about.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from domain.answers import LetterPhase, SignatureBeside
from domain.clock import iso
from domain.errors import BadInput, Fault, Refusal
from domain.permissions import require
from letters.limits import MAX_KEY_FILE_BYTES
from services.brought_files import read_brought
from services.desk import Desk
from services.letter_signing import position_of, refuse_unauthorised, trusted_roots
from services.letter_templates import DOCX
from services.letter_versions import letter_state
from services.letters import LetterAbout, letter_about, touch_appeal
from services.recording import recording
from services.rows import stream_of

if TYPE_CHECKING:
    from letters.signers import Signer
    from letters.verification.detached import DetachedSignature

CMS = "application/pkcs7-signature"
_SIGNED = frozenset({LetterPhase.SIGNED, LetterPhase.SENT, LetterPhase.DELIVERED, LetterPhase.FAILED})
_NAME_LENGTH = 120


@dataclass(frozen=True, slots=True)
class CheckedBeside:
    """A signature beside a letter with what can be said about it."""

    kept: SignatureBeside
    found: DetachedSignature


def cosign_letter(desk: Desk, *, letter_id: str, signer: Signer) -> None:
    """Add a second person's signature to a letter that is signed and not sent yet.

    Raises:
        Refusal: ``not_permitted``, ``letter_not_in_phase``, ``letter_signed_by_you``, or the person's
            authority doesn't cover today.
        BadInput: ``letter_signature_broken`` if what is there does not hold.
    """
    require(desk.person.roles, "sign_letter", desk.regulations.narrowed)
    about = letter_about(desk, letter_id)
    _refuse_cosigner(desk, about)
    signed = _cosigned(desk, about, signer)
    with recording(desk, "cosign_letter") as act:
        blob = desk.blobs.keep(signed, DOCX, stream=stream_of("letter", letter_id))
        said = {
            "docx_sha256": blob.sha256,
            "base_sha256": about.state.docx_sha256,
            "signer_id": desk.person.id,
            "certificate_serial": f"{signer.certificate.serial_number:x}",
            "signed_at": iso(desk.now()),
            "size": blob.size,
        }
        act.fact("cosigned", "letter", letter_id, said)
        touch_appeal(act, about.letter)


def _refuse_cosigner(desk: Desk, about: LetterAbout) -> None:
    state = about.state
    if state.phase is not LetterPhase.SIGNED:
        raise Refusal("letter_not_in_phase", phase=state.phase.value)
    if desk.person.id in (state.signer_id, *state.cosigner_ids):
        raise Refusal("letter_signed_by_you")
    refuse_unauthorised(desk, about)


def _cosigned(desk: Desk, about: LetterAbout, signer: Signer) -> bytes:
    from letters.signing.package_signature import sign_package
    from letters.verification.verifier import verify

    language = str(about.letter["language"] or about.profile.language)
    docx = desk.blobs.read(about.state.docx_sha256)
    at, role = desk.clock.now(), position_of(desk, language)
    signed = sign_package(docx, signer, signed_at=at, role=role, co_sign=True)
    checked = verify(signed, roots=trusted_roots(), at=at)
    if not (checked.integrity.intact and checked.coverage.whole):
        raise Fault("signature_not_verified")
    return signed


def sign_beside(desk: Desk, *, letter_id: str, signer: Signer) -> str:
    """Make a signature beside the letter (``.p7s``) for those who ask for one; returns the file's name.

    Raises:
        Refusal: ``not_permitted``, ``letter_not_signed``, or the person's authority doesn't cover today.
    """
    from letters.cms import sign_detached

    require(desk.person.roles, "sign_letter", desk.regulations.narrowed)
    about = letter_about(desk, letter_id)
    _refuse_unsigned(about)
    refuse_unauthorised(desk, about)
    docx = desk.blobs.read(about.state.docx_sha256)
    made = sign_detached(docx, signer, signed_at=desk.clock.now())
    name = f"{about.state.outgoing_number}.docx.p7s"
    _attach(desk, about, data=made, name=name, made_here=True)
    return name


def keep_signature(desk: Desk, *, letter_id: str, path: Path) -> str:
    """Keep a signature that a certified national tool made over the signed file; returns its name.

    Raises:
        Refusal: ``not_permitted`` or ``letter_not_signed``.
        BadInput: ``file_unreadable``, ``package_too_large``, ``signature_file_empty``.
    """
    require(desk.person.roles, "dispatch_letter", desk.regulations.narrowed)
    about = letter_about(desk, letter_id)
    _refuse_unsigned(about)
    data = read_brought(path, MAX_KEY_FILE_BYTES)
    if not data.strip():
        raise BadInput("signature_file_empty", where=path.name)
    name = path.name[-_NAME_LENGTH:]
    _attach(desk, about, data=data, name=name, made_here=False)
    return name


def _refuse_unsigned(about: LetterAbout) -> None:
    if about.state.phase not in _SIGNED:
        raise Refusal("letter_not_signed")


def _attach(desk: Desk, about: LetterAbout, *, data: bytes, name: str, made_here: bool) -> None:
    letter_id = str(about.letter["id"])
    with recording(desk, "attach_signature") as act:
        blob = desk.blobs.keep(data, CMS, stream=stream_of("letter", letter_id))
        over = about.state.docx_sha256
        said = {"sha256": blob.sha256, "name": name, "docx_sha256": over, "made_here": made_here}
        act.fact("signature_attached", "letter", letter_id, said)
        touch_appeal(act, about.letter)


def signatures_beside(desk: Desk, letter_id: str) -> tuple[CheckedBeside, ...]:
    """Every signature beside a letter with what this program can say about it; the newest last.

    A file that is still on its way to this computer is not judged.
    """
    kept = letter_state(desk, letter_id).beside
    return tuple(CheckedBeside(one, _check(desk, one)) for one in kept)


def _check(desk: Desk, kept: SignatureBeside) -> DetachedSignature:
    from letters.verification.detached import DetachedSignature, check_detached

    if not (desk.blobs.has(kept.sha256) and desk.blobs.has(kept.docx_sha256)):
        return DetachedSignature("not_checked", "detached_awaited")
    document, signature = desk.blobs.read(kept.docx_sha256), desk.blobs.read(kept.sha256)
    found = check_detached(document, signature, roots=trusted_roots(), at=desk.clock.now())
    if found.signed_at is None:
        return found
    return replace(found, signed_at=found.signed_at.astimezone(desk.workstation.zone))


def files_of_letter(desk: Desk, letter_id: str) -> dict[str, str]:
    """The signed file and the signatures beside it: name → SHA-256, to be handed to somebody's own tool.

    Raises:
        Refusal: ``letter_not_signed``.
    """
    about = letter_about(desk, letter_id)
    _refuse_unsigned(about)
    state = about.state
    found = {f"{state.outgoing_number}.docx": state.docx_sha256}
    for one in state.beside:
        found[one.name] = one.sha256
        if one.docx_sha256 != state.docx_sha256:
            # A time stamp came later: the signature beside covers the file as it was before.
            found[f"{state.outgoing_number}-{one.docx_sha256[:8]}.docx"] = one.docx_sha256
    return found
