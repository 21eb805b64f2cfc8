"""The state of a letter, folded from its facts, and what it means for its appeal.

A signed version is frozen: a correction is a new version that needs a new signature, and
only the signed version can be sent (scenarios S44, S48).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from domain.appeals import AppealState, Phase, in_order
from domain.facts import Fact


class LetterPhase(StrEnum):
    """How far a letter has come."""

    DRAFT = "draft"
    RETURNED = "returned"
    FOR_SIGNATURE = "for_signature"
    SIGNED = "signed"
    SENT = "sent"
    DELIVERED = "delivered"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class SignatureBeside:
    """A signature kept beside the letter as a file of its own, made over the file ``docx_sha256``."""

    sha256: str
    name: str
    docx_sha256: str
    made_here: bool = False


@dataclass(frozen=True, slots=True)
class LetterState:
    """What the facts of a letter add up to; ``docx_sha256`` is the version in force."""

    phase: LetterPhase = LetterPhase.DRAFT
    version: int = 0
    draft_sha256: str = ""
    docx_sha256: str = ""
    signed_version: int = 0
    signer_id: str = ""
    signed_at: datetime | None = None
    certificate_serial: str = ""
    outgoing_number: str = ""
    outgoing_on: date | None = None
    submitted_at: datetime | None = None
    remark: str = ""
    postponed: bool = False
    channel: str = ""
    address: str = ""
    sent_at: datetime | None = None
    delivery: str = ""
    delivery_detail: str = ""
    list_number: str = ""
    cosigner_ids: tuple[str, ...] = ()
    time_stamped: bool = False
    beside: tuple[SignatureBeside, ...] = ()

    @property
    def open(self) -> bool:
        """Whether the letter still waits for somebody."""
        return self.phase not in (LetterPhase.SENT, LetterPhase.DELIVERED, LetterPhase.WITHDRAWN)


def _text(fact: Fact, key: str) -> str:
    return str(fact.data.get(key) or "")


def _version(state: LetterState, fact: Fact) -> LetterState:
    number = int(str(fact.data["version"]))
    return replace(state, version=number, draft_sha256=_text(fact, "docx_sha256"), phase=LetterPhase.DRAFT)


def _submitted(state: LetterState, fact: Fact) -> LetterState:
    return replace(state, phase=LetterPhase.FOR_SIGNATURE, submitted_at=fact.at, remark="", postponed=False)


def _numbered(state: LetterState, fact: Fact) -> LetterState:
    day = date.fromisoformat(_text(fact, "outgoing_on"))
    return replace(state, outgoing_number=_text(fact, "number"), outgoing_on=day)


def _signed(state: LetterState, fact: Fact) -> LetterState:
    return replace(
        state,
        phase=LetterPhase.SIGNED,
        docx_sha256=_text(fact, "docx_sha256"),
        signed_version=int(str(fact.data["version"])),
        signer_id=_text(fact, "signer_id"),
        signed_at=datetime.fromisoformat(_text(fact, "signed_at")),
        certificate_serial=_text(fact, "certificate_serial"),
        cosigner_ids=(),
        time_stamped=False,
        beside=(),
    )


def _cosigned(state: LetterState, fact: Fact) -> LetterState:
    """One signature more in the same file; a time stamp put in elsewhere meanwhile gives way to it."""
    signers = (*state.cosigner_ids, _text(fact, "signer_id"))
    return replace(state, docx_sha256=_text(fact, "docx_sha256"), cosigner_ids=signers, time_stamped=False)


def _time_stamped(state: LetterState, fact: Fact) -> LetterState:
    """The stamp counts only in the file that is in force: another signature may have come first."""
    base = _text(fact, "base_sha256")
    if base and base != state.docx_sha256:
        return state
    return replace(state, docx_sha256=_text(fact, "docx_sha256"), time_stamped=True)


def _signature_attached(state: LetterState, fact: Fact) -> LetterState:
    beside = SignatureBeside(
        sha256=_text(fact, "sha256"),
        name=_text(fact, "name"),
        docx_sha256=_text(fact, "docx_sha256") or state.docx_sha256,
        made_here=bool(fact.data.get("made_here")),
    )
    return replace(state, beside=(*state.beside, beside))


def _dispatched(state: LetterState, fact: Fact) -> LetterState:
    return replace(
        state,
        phase=LetterPhase.SENT,
        channel=_text(fact, "channel"),
        address=_text(fact, "address"),
        sent_at=fact.at,
        list_number=_text(fact, "list_number"),
        delivery="",
        delivery_detail="",
    )


def _delivery(state: LetterState, fact: Fact) -> LetterState:
    status = _text(fact, "status")
    phase = {"delivered": LetterPhase.DELIVERED, "failed": LetterPhase.FAILED}.get(status, state.phase)
    return replace(state, phase=phase, delivery=status, delivery_detail=_text(fact, "detail"))


_STEPS: dict[str, Callable[[LetterState, Fact], LetterState]] = {
    "letter_version": _version,
    "submitted_for_signature": _submitted,
    "returned": lambda state, fact: replace(state, phase=LetterPhase.RETURNED, remark=_text(fact, "remark")),
    "postponed": lambda state, fact: replace(state, postponed=True),
    "outgoing_registered": _numbered,
    "signed": _signed,
    "cosigned": _cosigned,
    "time_stamped": _time_stamped,
    "signature_attached": _signature_attached,
    "dispatched": _dispatched,
    "delivery": _delivery,
    "letter_withdrawn": lambda state, fact: replace(state, phase=LetterPhase.WITHDRAWN),
}


def fold_letter(facts: Iterable[Fact]) -> LetterState:
    """The state that the facts of one letter add up to."""
    state = LetterState()
    for fact in in_order(facts):
        step = _STEPS.get(fact.kind)
        state = step(state, fact) if step else state
    return state


_MEANING = {
    LetterPhase.DRAFT: Phase.DRAFTED,
    LetterPhase.RETURNED: Phase.DRAFTED,
    LetterPhase.FOR_SIGNATURE: Phase.FOR_SIGNATURE,
    LetterPhase.SIGNED: Phase.SIGNED,
    LetterPhase.FAILED: Phase.SIGNED,
    LetterPhase.SENT: Phase.SENT,
    LetterPhase.DELIVERED: Phase.SENT,
}
_PROGRESS = (Phase.DRAFTED, Phase.FOR_SIGNATURE, Phase.SIGNED, Phase.SENT)
_YIELDING = frozenset({Phase.REGISTERED, Phase.AT_MANAGEMENT, Phase.DIRECTED, Phase.IN_WORK, Phase.NO_ACTION})


def with_answers(state: AppealState, answers: Iterable[LetterState]) -> AppealState:
    """The appeal's state moved on by the farthest of its answer letters."""
    reached = [_MEANING[letter.phase] for letter in answers if letter.phase in _MEANING]
    if state.phase not in _YIELDING or not reached:
        return state
    return replace(state, phase=max(reached, key=_PROGRESS.index))
