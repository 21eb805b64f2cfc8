"""Time stamps added later: what waits for one, what is asked of the authority, what its replies become.

Signing works offline, a time-stamping authority does not. So the three steps are apart: ``stamp_wanted``
reads, somebody with a network asks, ``keep_time_stamp`` verifies the whole letter again and records. A late
stamp proves that the letter existed at the stamp's time. Source: RFC 3161, XAdES-T.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from domain.answers import LetterPhase
from domain.errors import BadInput, Fault, Refusal
from domain.permissions import can, require
from services.desk import Desk
from services.facts import facts_of_kind
from services.letter_signing import trusted_roots
from services.letter_templates import DOCX
from services.letter_versions import letter_state
from services.letters import letter_about, touch_appeal
from services.recording import recording
from services.rows import stream_of

if TYPE_CHECKING:
    from letters.timestamps import PendingTimeStamp

LOOK_BACK_DAYS = 90
"""How old a signature may be to get a stamp without being asked for."""

_SIGNED = frozenset({LetterPhase.SIGNED, LetterPhase.SENT, LetterPhase.DELIVERED, LetterPhase.FAILED})
_ACTIONS = ("sign_letter", "dispatch_letter")


@dataclass(frozen=True, slots=True)
class StampWanted:
    """What to ask the authority for one letter: a request for each signature without a stamp."""

    letter_id: str
    base_sha256: str
    pending: tuple[PendingTimeStamp, ...]

    @property
    def requests(self) -> tuple[bytes, ...]:
        """The bodies to send, in order."""
        return tuple(one.body for one in self.pending)


def may_time_stamp(desk: Desk) -> bool:
    """Whether the person at this desk may have stamps added."""
    return any(can(desk.person.roles, action, desk.regulations.narrowed) for action in _ACTIONS)


def letters_to_stamp(desk: Desk) -> list[str]:
    """Signed letters of the last days that bear no time stamp yet, oldest first."""
    since = desk.today() - timedelta(days=LOOK_BACK_DAYS)
    signed = facts_of_kind(desk.store, "signed", since, desk.today())
    found = dict.fromkeys(fact.eid for fact in signed)
    states = ((letter_id, letter_state(desk, letter_id)) for letter_id in found)
    return [
        letter_id
        for letter_id, state in states
        if state.phase in _SIGNED and not state.time_stamped and desk.blobs.has(state.docx_sha256)
    ]


def stamp_wanted(desk: Desk, letter_id: str) -> StampWanted:
    """The requests for a letter's signatures.

    Raises:
        Refusal: ``letter_not_signed``.
        BadInput: ``time_stamp_present`` when every signature has one, or the file is still on its way.
    """
    from letters.timestamps import request_time_stamp, without_time_stamp

    state = letter_state(desk, letter_id)
    if not state.docx_sha256 or state.phase not in _SIGNED:
        raise Refusal("letter_not_signed")
    docx = desk.blobs.read(state.docx_sha256)
    pending = tuple(request_time_stamp(docx, part) for part in without_time_stamp(docx))
    if not pending:
        raise BadInput("time_stamp_present", where=state.outgoing_number)
    return StampWanted(letter_id, state.docx_sha256, pending)


def keep_time_stamp(desk: Desk, wanted: StampWanted, replies: Sequence[bytes]) -> None:
    """Put the authority's replies into the letter; nothing that was signed is touched.

    Raises:
        BadInput: a reply can't be used; the letter stays as it was.
        Refusal: ``not_permitted``; ``letter_file_changed`` if it got another signature meanwhile.
        Fault: ``signature_not_verified``.
    """
    from letters.timestamps import add_time_stamp
    from letters.verification.verifier import verify

    if not may_time_stamp(desk):
        require(desk.person.roles, "sign_letter", desk.regulations.narrowed)
    about, roots = letter_about(desk, wanted.letter_id), trusted_roots()
    if about.state.docx_sha256 != wanted.base_sha256:
        raise Refusal("letter_file_changed")
    docx = desk.blobs.read(wanted.base_sha256)
    for pending, reply in zip(wanted.pending, replies, strict=True):
        docx = add_time_stamp(docx, pending, reply, roots=roots)
    checked = verify(docx, roots=roots, at=desk.clock.now())
    if not (checked.integrity.intact and checked.coverage.whole):
        raise Fault("signature_not_verified")
    with recording(desk, "time_stamp_letter") as act:
        blob = desk.blobs.keep(docx, DOCX, stream=stream_of("letter", wanted.letter_id))
        said = {"docx_sha256": blob.sha256, "base_sha256": wanted.base_sha256}
        act.fact("time_stamped", "letter", wanted.letter_id, said)
        touch_appeal(act, about.letter)
