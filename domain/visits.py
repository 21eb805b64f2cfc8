"""The state of a home visit, folded from its facts (part (d) of the clause study: visit).

planned → notified → (confirmed) → departed → arrived → introduced → ended → act made; moved
and cancelled on the way. A late change is a fact and stays one: it is recorded with its
reason, never blocked (AES-V3).

A visit only goes forward once somebody has left for it: a clock that was put back, or a change that
was made elsewhere at the same time, never takes back what happened at the door.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from domain.appeals import in_order
from domain.facts import Fact


class VisitPhase(StrEnum):
    """How far a visit has come; in this order."""

    PLANNED = "planned"
    NOTIFIED = "notified"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    DEPARTED = "departed"
    ARRIVED = "arrived"
    INTRODUCED = "introduced"
    ENDED = "ended"
    CLOSED = "closed"


_RANK = {phase: rank for rank, phase in enumerate(VisitPhase)}


class Notice(StrEnum):
    """Whether the consumer was told of the visit, and in time."""

    NONE = "none"
    IN_TIME = "in_time"
    LATE = "late"
    REFUSED = "refused"
    NOT_REACHED = "not_reached"


NOTICE, REMINDER, CHANGE = "notice", "reminder", "change"
"""What a message to the consumer is for."""


@dataclass(frozen=True, slots=True)
class Change:
    """One move of the agreed time; ``limit`` lay two hours before the earlier time."""

    old: datetime
    new: datetime
    told_at: datetime | None
    in_time: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """An SMS or an e-mail that the server sends; ``status`` is empty while it waits."""

    id: str
    purpose: str
    channel: str
    address: str
    send_at: datetime
    status: str = ""
    detail: str = ""

    @property
    def waits(self) -> bool:
        """Whether nobody knows yet what became of it."""
        return not self.status

    @property
    def failed(self) -> bool:
        """Whether it certainly or possibly did not reach anybody."""
        return self.status in ("failed", "unknown")


@dataclass(frozen=True, slots=True)
class VisitState:
    """What the facts of a visit add up to; ``agreed`` is the time last agreed on."""

    phase: VisitPhase = VisitPhase.PLANNED
    agreed: datetime | None = None
    notice: Notice = Notice.NONE
    notice_given_at: datetime | None = None
    notice_latest_on: date | None = None
    attempts: int = 0
    messages: tuple[Message, ...] = ()
    reminder_given_at: datetime | None = None
    confirmed: bool = False
    changes: tuple[Change, ...] = ()
    cancelled_for: str = ""
    cancel_told_at: datetime | None = None
    departed_at: datetime | None = None
    arrived_at: datetime | None = None
    introduced_at: datetime | None = None
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
    follow_up_id: str = ""

    @property
    def open(self) -> bool:
        """Whether the visit still has to be made or written up."""
        return self.phase not in (VisitPhase.CLOSED, VisitPhase.CANCELLED)

    @property
    def started(self) -> bool:
        """Whether somebody has left for it."""
        return _RANK[self.phase] >= _RANK[VisitPhase.DEPARTED]

    @property
    def late_change(self) -> bool:
        """Whether the consumer was ever told of a change too late."""
        return any(not change.in_time for change in self.changes)

    @property
    def clock_went_back(self) -> bool:
        """Whether the clock was put back between two steps; both are kept as they were noted."""
        steps = [self.departed_at, self.arrived_at, self.introduced_at, self.left_at]
        known = [step for step in steps if step is not None]
        return known != sorted(known)

    @property
    def announced(self) -> bool:
        """Whether a time was told to the consumer."""
        return self.notice in (Notice.IN_TIME, Notice.LATE)

    def message_of(self, purpose: str) -> Message | None:
        """The newest message for a purpose."""
        return next((one for one in reversed(self.messages) if one.purpose == purpose), None)


def _moment(data: Mapping[str, object], key: str) -> datetime:
    return datetime.fromisoformat(str(data[key]))


def _perhaps(data: Mapping[str, object], key: str) -> datetime | None:
    return _moment(data, key) if data.get(key) else None


def _text(fact: Fact, key: str) -> str:
    return str(fact.data.get(key) or "")


def _day(fact: Fact, key: str) -> date | None:
    text = _text(fact, key)
    return date.fromisoformat(text) if text else None


def _reached(state: VisitState, phase: VisitPhase) -> VisitPhase:
    """The further of two phases: nothing takes a visit back."""
    return max(state.phase, phase, key=_RANK.__getitem__)


def _planned(state: VisitState, fact: Fact) -> VisitState:
    return replace(
        state, agreed=_moment(fact.data, "starts_at"), notice_latest_on=_day(fact, "notice_latest_on")
    )


def _notice(state: VisitState, fact: Fact) -> VisitState:
    refused = fact.data.get("result") == "refused"
    told = Notice.IN_TIME if fact.data.get("in_time") else Notice.LATE
    return replace(
        state,
        phase=_reached(state, VisitPhase.NOTIFIED),
        notice=Notice.REFUSED if refused else told,
        notice_given_at=_moment(fact.data, "given_at"),
    )


def _attempt(state: VisitState, _fact: Fact) -> VisitState:
    notice = Notice.NOT_REACHED if state.notice is Notice.NONE else state.notice
    return replace(state, attempts=state.attempts + 1, notice=notice)


def _ordered(state: VisitState, fact: Fact) -> VisitState:
    made = Message(
        id=fact.id,
        purpose=_text(fact, "purpose"),
        channel=_text(fact, "channel"),
        address=_text(fact, "address"),
        send_at=_moment(fact.data, "send_at"),
    )
    return replace(state, messages=(*state.messages, made))


def _delivered(state: VisitState, fact: Fact) -> VisitState:
    """What the server says about a message; an accepted one is a notice given at that moment."""
    told, status = _text(fact, "dispatched"), _text(fact, "status")
    known = tuple(
        replace(one, status=status, detail=_text(fact, "detail")) if one.id == told else one
        for one in state.messages
    )
    state = replace(state, messages=known)
    purpose = next((one.purpose for one in known if one.id == told), "")
    if status not in ("accepted", "delivered"):
        return state
    at = _perhaps(fact.data, "sent_at") or fact.at
    if purpose == REMINDER:
        return replace(state, reminder_given_at=at)
    if purpose != NOTICE or state.announced:
        return state
    notice = Notice.IN_TIME if fact.data.get("in_time", True) else Notice.LATE
    return replace(state, phase=_reached(state, VisitPhase.NOTIFIED), notice=notice, notice_given_at=at)


def _moved(state: VisitState, fact: Fact) -> VisitState:
    """A move that was told is a change; one nobody was told of is only another plan."""
    data = fact.data
    told_at = _perhaps(data, "told_at")
    change = Change(
        old=_moment(data, "old_starts_at"),
        new=_moment(data, "starts_at"),
        told_at=told_at,
        in_time=bool(data["in_time"]),
        reason=_text(fact, "reason"),
    )
    moved = replace(
        state,
        agreed=change.new,
        changes=(*state.changes, change),
        confirmed=False,
        reminder_given_at=None,
        notice_latest_on=_day(fact, "notice_latest_on") or state.notice_latest_on,
    )
    if state.phase is VisitPhase.CONFIRMED:
        moved = replace(moved, phase=VisitPhase.NOTIFIED)
    if told_at is None or state.announced:
        return moved
    notice = Notice.IN_TIME if data.get("notice_in_time", data["in_time"]) else Notice.LATE
    phase = _reached(moved, VisitPhase.NOTIFIED)
    return replace(moved, phase=phase, notice=notice, notice_given_at=told_at)


def _confirmed(state: VisitState, _fact: Fact) -> VisitState:
    return replace(state, confirmed=True, phase=_reached(state, VisitPhase.CONFIRMED))


def _cancelled(state: VisitState, fact: Fact) -> VisitState:
    return replace(
        state,
        phase=_reached(state, VisitPhase.CANCELLED),
        cancelled_for=_text(fact, "reason"),
        cancel_told_at=_perhaps(fact.data, "told_at"),
    )


def _departed(state: VisitState, fact: Fact) -> VisitState:
    return replace(state, phase=_reached(state, VisitPhase.DEPARTED), departed_at=_moment(fact.data, "at"))


def _arrived(state: VisitState, fact: Fact) -> VisitState:
    return replace(state, phase=_reached(state, VisitPhase.ARRIVED), arrived_at=_moment(fact.data, "at"))


def _introduced(state: VisitState, fact: Fact) -> VisitState:
    return replace(
        state,
        phase=_reached(state, VisitPhase.INTRODUCED),
        introduced_at=fact.at,
        document_kind=_text(fact, "document_kind"),
        document_number=_text(fact, "document_number"),
    )


def _reading(state: VisitState, fact: Fact) -> VisitState:
    """The newest value of a meter counts; earlier ones stay in the history."""
    meter = _text(fact, "meter")
    others = tuple(one for one in state.readings if one[0] != meter)
    return replace(state, readings=(*others, (meter, _text(fact, "value"))))


def _ticked(state: VisitState, fact: Fact) -> VisitState:
    item = _text(fact, "item")
    others = tuple(one for one in state.ticked if one != item)
    return replace(state, ticked=others if fact.data.get("off") else (*others, item))


def _signed(state: VisitState, fact: Fact) -> VisitState:
    return replace(state, signature_sha256=_text(fact, "sha256"), signature_refused="")


def _sign_refused(state: VisitState, fact: Fact) -> VisitState:
    return replace(state, signature_refused=_text(fact, "reason"), signature_sha256="")


def _ended(state: VisitState, fact: Fact) -> VisitState:
    left, phase = _moment(fact.data, "left_at"), _reached(state, VisitPhase.ENDED)
    return replace(state, phase=phase, outcome=_text(fact, "outcome"), left_at=left)


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
    "message_ordered": _ordered,
    "delivery": _delivered,
    "reminder_given": lambda state, fact: replace(state, reminder_given_at=_moment(fact.data, "given_at")),
    "visit_moved": _moved,
    "visit_confirmed": _confirmed,
    "visit_cancelled": _cancelled,
    "departed": _departed,
    "arrived": _arrived,
    "introduced": _introduced,
    "reading_taken": _reading,
    "checklist_ticked": _ticked,
    "attached": lambda state, fact: replace(state, photos=(*state.photos, _text(fact, "sha256"))),
    "consumer_signed": _signed,
    "consumer_signature_refused": _sign_refused,
    "contacts_given": lambda state, fact: replace(state, contacts_given=True),
    "visit_ended": _ended,
    "followed_up": lambda state, fact: replace(state, follow_up_id=_text(fact, "visit_id")),
    "act_made": _act,
}


def fold_visit(facts: Iterable[Fact]) -> VisitState:
    """The state that the facts of one visit add up to."""
    state = VisitState()
    for fact in in_order(facts):
        step = _STEPS.get(fact.kind)
        state = step(state, fact) if step else state
    return state
