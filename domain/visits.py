"""The state of a home visit, folded from its facts (part (d) of the clause study: visit).

planned → notified → (confirmed) → departed → arrived → introduced → ended → act made; moved
and cancelled on the way. A late change is a fact and stays one: it is recorded with its
reason, never blocked (AES-V3).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from domain.appeals import in_order
from domain.facts import Fact


class VisitPhase(StrEnum):
    """How far a visit has come."""

    PLANNED = "planned"
    NOTIFIED = "notified"
    CONFIRMED = "confirmed"
    DEPARTED = "departed"
    ARRIVED = "arrived"
    INTRODUCED = "introduced"
    ENDED = "ended"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class Notice(StrEnum):
    """Whether the consumer was told of the visit, and in time."""

    NONE = "none"
    IN_TIME = "in_time"
    LATE = "late"
    REFUSED = "refused"
    NOT_REACHED = "not_reached"


@dataclass(frozen=True, slots=True)
class Change:
    """One move of the agreed time; ``limit`` lay two hours before the earlier time."""

    old: datetime
    new: datetime
    told_at: datetime
    in_time: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class VisitState:
    """What the facts of a visit add up to; ``agreed`` is the time last agreed on."""

    phase: VisitPhase = VisitPhase.PLANNED
    agreed: datetime | None = None
    notice: Notice = Notice.NONE
    notice_given_at: datetime | None = None
    notice_latest_on: date | None = None
    attempts: int = 0
    reminder_given_at: datetime | None = None
    changes: tuple[Change, ...] = ()
    departed_at: datetime | None = None
    arrived_at: datetime | None = None
    left_at: datetime | None = None
    document_kind: str = ""
    document_number: str = ""
    contacts_given: bool = False
    outcome: str = ""
    signature_sha256: str = ""
    signature_refused: str = ""
    readings: tuple[tuple[str, str], ...] = ()
    ticked: tuple[str, ...] = ()
    photos: tuple[str, ...] = ()
    act_sha256: str = ""
    act_number: str = ""

    @property
    def open(self) -> bool:
        """Whether the visit still has to be made or written up."""
        return self.phase not in (VisitPhase.CLOSED, VisitPhase.CANCELLED)

    @property
    def late_change(self) -> bool:
        """Whether the consumer was ever told of a change too late."""
        return any(not change.in_time for change in self.changes)


def _moment(data: Mapping[str, object], key: str) -> datetime:
    return datetime.fromisoformat(str(data[key]))


def _text(fact: Fact, key: str) -> str:
    return str(fact.data.get(key) or "")


def _planned(state: VisitState, fact: Fact) -> VisitState:
    latest = _text(fact, "notice_latest_on")
    return replace(
        state,
        agreed=_moment(fact.data, "starts_at"),
        notice_latest_on=date.fromisoformat(latest) if latest else None,
    )


def _notice(state: VisitState, fact: Fact) -> VisitState:
    refused = fact.data.get("result") == "refused"
    told = Notice.IN_TIME if fact.data.get("in_time") else Notice.LATE
    phase = VisitPhase.NOTIFIED if state.phase is VisitPhase.PLANNED else state.phase
    return replace(
        state,
        phase=phase,
        notice=Notice.REFUSED if refused else told,
        notice_given_at=_moment(fact.data, "given_at"),
    )


def _attempt(state: VisitState, _fact: Fact) -> VisitState:
    notice = Notice.NOT_REACHED if state.notice is Notice.NONE else state.notice
    return replace(state, attempts=state.attempts + 1, notice=notice)


def _moved(state: VisitState, fact: Fact) -> VisitState:
    data = fact.data
    change = Change(
        old=_moment(data, "old_starts_at"),
        new=_moment(data, "starts_at"),
        told_at=_moment(data, "told_at"),
        in_time=bool(data["in_time"]),
        reason=_text(fact, "reason"),
    )
    latest = _text(fact, "notice_latest_on")
    return replace(
        state,
        agreed=change.new,
        changes=(*state.changes, change),
        phase=VisitPhase.NOTIFIED,
        reminder_given_at=None,
        notice_latest_on=date.fromisoformat(latest) if latest else state.notice_latest_on,
    )


def _introduced(state: VisitState, fact: Fact) -> VisitState:
    return replace(
        state,
        phase=VisitPhase.INTRODUCED,
        document_kind=_text(fact, "document_kind"),
        document_number=_text(fact, "document_number"),
    )


def _reading(state: VisitState, fact: Fact) -> VisitState:
    return replace(state, readings=(*state.readings, (_text(fact, "meter"), _text(fact, "value"))))


def _ended(state: VisitState, fact: Fact) -> VisitState:
    left = _moment(fact.data, "left_at")
    return replace(state, phase=VisitPhase.ENDED, outcome=_text(fact, "outcome"), left_at=left)


def _act(state: VisitState, fact: Fact) -> VisitState:
    return replace(
        state,
        phase=VisitPhase.CLOSED,
        act_sha256=_text(fact, "docx_sha256"),
        act_number=_text(fact, "number"),
    )


_STEPS: dict[str, Callable[[VisitState, Fact], VisitState]] = {
    "visit_planned": _planned,
    "notice_given": _notice,
    "notice_attempt": _attempt,
    "reminder_given": lambda state, fact: replace(state, reminder_given_at=_moment(fact.data, "given_at")),
    "visit_moved": _moved,
    "visit_confirmed": lambda state, fact: replace(state, phase=VisitPhase.CONFIRMED),
    "visit_cancelled": lambda state, fact: replace(state, phase=VisitPhase.CANCELLED),
    "departed": lambda state, fact: replace(
        state, phase=VisitPhase.DEPARTED, departed_at=_moment(fact.data, "at")
    ),
    "arrived": lambda state, fact: replace(
        state, phase=VisitPhase.ARRIVED, arrived_at=_moment(fact.data, "at")
    ),
    "introduced": _introduced,
    "reading_taken": _reading,
    "checklist_ticked": lambda state, fact: replace(state, ticked=(*state.ticked, _text(fact, "item"))),
    "attached": lambda state, fact: replace(state, photos=(*state.photos, _text(fact, "sha256"))),
    "consumer_signed": lambda state, fact: replace(state, signature_sha256=_text(fact, "sha256")),
    "consumer_signature_refused": lambda state, fact: replace(state, signature_refused=_text(fact, "reason")),
    "contacts_given": lambda state, fact: replace(state, contacts_given=True),
    "visit_ended": _ended,
    "act_made": _act,
}


def fold_visit(facts: Iterable[Fact]) -> VisitState:
    """The state that the facts of one visit add up to."""
    state = VisitState()
    for fact in in_order(facts):
        step = _STEPS.get(fact.kind)
        state = step(state, fact) if step else state
    return state
