"""The state of a phone note, folded from its facts (part (d) of the clause study: phone note).

ended → answered | call-back planned → called back | not reached (n) | terminated | refused; a note
whose call became an appeal is done, because the appeal goes on. A mistaken note is withdrawn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from domain.appeals import in_order
from domain.facts import Fact
from domain.phone_rules import CallOutcome

REACHED, NOT_REACHED = "reached", "not_reached"
"""Results of an attempt to call back."""


class CallPhase(StrEnum):
    """How far a phone note has come."""

    OPEN = "open"
    ANSWERED = "answered"
    CALL_BACK = "call_back"
    NOT_REACHED = "not_reached"
    CALLED_BACK = "called_back"
    TERMINATED = "terminated"
    REFUSED = "refused"
    APPEAL = "appeal"
    WITHDRAWN = "withdrawn"


_ENDS = {
    CallOutcome.ANSWERED: CallPhase.ANSWERED,
    CallOutcome.CALL_BACK: CallPhase.CALL_BACK,
    CallOutcome.TERMINATED_ABUSE: CallPhase.TERMINATED,
    CallOutcome.REFUSED_NOT_IDENTIFIED: CallPhase.REFUSED,
    CallOutcome.APPEAL: CallPhase.APPEAL,
}
_WAITING = frozenset({CallPhase.OPEN, CallPhase.CALL_BACK, CallPhase.NOT_REACHED})


@dataclass(frozen=True, slots=True)
class CallState:
    """What the facts of a phone note add up to; ``attempts`` counts calls back that reached nobody."""

    phase: CallPhase = CallPhase.OPEN
    outcome: str = ""
    ended_on: date | None = None
    attempts: int = 0
    called_back_at: datetime | None = None
    recorded: bool = False
    recording_warned: bool = False
    abuse_told: bool = False
    message: bool = False
    identified_how: tuple[str, ...] = ()
    important: bool = False
    confirmed: bool = False
    reason: str = ""

    @property
    def open(self) -> bool:
        """Whether the caller still waits for something."""
        return self.phase in _WAITING


Step = Callable[[CallState, Fact], CallState]


def fold_call(facts: Iterable[Fact]) -> CallState:
    """The state after all facts, in the order in which they happened."""
    state = CallState()
    for fact in in_order(facts):
        step = _STEPS.get(fact.kind)
        if step is not None and state.phase is not CallPhase.WITHDRAWN:
            state = step(state, fact)
    return state


def _ended(state: CallState, fact: Fact) -> CallState:
    outcome = str(fact.data["outcome"])
    return replace(
        state,
        phase=_ENDS.get(CallOutcome(outcome), CallPhase.ANSWERED),
        outcome=outcome,
        ended_on=fact.local_on,
        recorded=bool(fact.data.get("recorded")),
        abuse_told=bool(fact.data.get("abuse_told")),
        message=bool(fact.data.get("message")),
        reason=str(fact.data.get("reason") or ""),
    )


def _called_back(state: CallState, fact: Fact) -> CallState:
    if state.phase not in _WAITING:
        return state
    at = datetime.fromisoformat(str(fact.data["at"]))
    if fact.data["result"] == REACHED:
        return replace(state, phase=CallPhase.CALLED_BACK, called_back_at=at)
    return replace(state, phase=CallPhase.NOT_REACHED, attempts=state.attempts + 1, called_back_at=at)


def _identified(state: CallState, fact: Fact) -> CallState:
    return replace(state, identified_how=words_of(fact.data, "how"))


def words_of(data: Mapping[str, object], name: str) -> tuple[str, ...]:
    """A list kept in a fact, as words."""
    given = data.get(name)
    return tuple(str(one) for one in given) if isinstance(given, list | tuple) else ()


_STEPS: dict[str, Step] = {
    "recording_warned": lambda state, _: replace(state, recording_warned=True),
    "identified": _identified,
    "important_information": lambda state, _: replace(state, important=True),
    "call_ended": _ended,
    "called_back": _called_back,
    "confirmation_sent": lambda state, _: replace(state, confirmed=True),
    "withdrawn": lambda state, fact: replace(
        state, phase=CallPhase.WITHDRAWN, reason=str(fact.data["reason"])
    ),
}
