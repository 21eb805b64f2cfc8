"""The state of a booked reception, folded from its facts: booked → held, or called off; moved on the way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from domain.appeals import in_order
from domain.calls import words_of
from domain.facts import Fact


class ReceptionPhase(StrEnum):
    """How far a reception has come."""

    BOOKED = "booked"
    HELD = "held"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class ReceptionState:
    """What the facts of a booking add up to."""

    phase: ReceptionPhase = ReceptionPhase.BOOKED
    result: str = ""
    reason: str = ""
    moved: int = 0
    held_on: date | None = None
    stamps: tuple[str, ...] = ()

    @property
    def open(self) -> bool:
        """Whether somebody is still expected."""
        return self.phase is ReceptionPhase.BOOKED


def fold_reception(facts: Iterable[Fact]) -> ReceptionState:
    """The state after all facts; what was held stays held."""
    state = ReceptionState()
    for fact in in_order(facts):
        state = _step(state, fact)
    return state


def _step(state: ReceptionState, fact: Fact) -> ReceptionState:
    if fact.kind == "stamped":
        return replace(state, stamps=words_of(fact.data, "texts"))
    if fact.kind == "reception_held":
        result = str(fact.data["result"])
        return replace(state, phase=ReceptionPhase.HELD, result=result, held_on=fact.local_on)
    if state.phase is ReceptionPhase.HELD:
        return state
    if fact.kind == "reception_cancelled":
        return replace(state, phase=ReceptionPhase.CANCELLED, reason=str(fact.data["reason"]))
    if fact.kind == "reception_moved":
        return replace(state, moved=state.moved + 1)
    return state


def overlap(first: datetime, minutes: int, second: datetime, others: int) -> bool:
    """Whether two appointments (aware starts, minutes long) take the same time; touching ends do not."""
    start, other = first.astimezone(UTC), second.astimezone(UTC)
    return start < other + timedelta(minutes=others) and other < start + timedelta(minutes=minutes)
