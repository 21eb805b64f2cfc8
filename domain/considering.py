"""What happened while an appeal was considered, folded for the card: route, ground, requests, measures.

``domain/appeals.py`` says how far an appeal has come; here is what its page tells about the way
there. The same facts, read once more; nothing here decides a date.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from domain.appeals import in_order
from domain.facts import Fact

DISPUTED_AFTER = 2
"""Rejections in a row after which the hall administrator decides (AES-I13)."""


@dataclass(frozen=True, slots=True)
class RouteStep:
    """One step of the route: ``kind`` is the fact's; who and what are identifiers and words."""

    kind: str
    on: date
    actor_id: str
    unit_id: str = ""
    employee_id: str = ""
    words: str = ""
    internal_term_on: date | None = None


@dataclass(frozen=True, slots=True)
class GroundMade:
    """The ground that stands, with what was written down to prove it and who decided."""

    code: str
    chosen_by: str
    chosen_on: date
    proof: Mapping[str, Any]
    confirmed_by: str = ""
    confirmed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """A clarification or an explanation that was asked for; ``open_items`` haven't come yet."""

    kind: str
    at: datetime
    actor_id: str
    items: tuple[str, ...]
    channel: str = ""
    wanted_on: date | None = None
    open_items: tuple[str, ...] = ()
    answered_on: date | None = None

    @property
    def open(self) -> bool:
        """Whether something of it is still awaited."""
        return self.answered_on is None


@dataclass(frozen=True, slots=True)
class Escalated:
    """The question on which units found no common position (CIB-3.6)."""

    question: str
    positions: tuple[tuple[str, str], ...]
    on: date
    decision: str = ""
    decided_on: date | None = None


@dataclass(frozen=True, slots=True)
class Considering:
    """Everything that the page of an appeal tells about its consideration."""

    route: tuple[RouteStep, ...] = ()
    rejections: int = 0
    ground: GroundMade | None = None
    requests: tuple[Request, ...] = ()
    told_on: date | None = None
    escalated: Escalated | None = None
    measures: tuple[str, ...] = ()
    measures_done: Mapping[str, date] = field(default_factory=dict)
    plan_approved_on: date | None = None
    text_unreadable: bool = False
    redirected_to: str = ""
    proposed: tuple[int, str] | None = None
    """Days and reason of an extension that somebody has to decide."""

    @property
    def disputed(self) -> bool:
        """Whether units pass the appeal to and fro and somebody has to decide."""
        return self.rejections >= DISPUTED_AFTER

    @property
    def open_requests(self) -> tuple[Request, ...]:
        """Requests to which an answer is still awaited."""
        return tuple(one for one in self.requests if one.open)


Step = Callable[[Considering, Fact], Considering]


def _text(fact: Fact, key: str) -> str:
    return str(fact.data.get(key) or "")


def _day(fact: Fact, key: str) -> date | None:
    given = fact.data.get(key)
    return date.fromisoformat(str(given)) if given else None


def _words(value: object) -> tuple[str, ...]:
    """A list, or lines of a text."""
    given = value if isinstance(value, list | tuple) else str(value or "").splitlines()
    return tuple(str(one).strip() for one in given if str(one).strip())


def _routed(state: Considering, fact: Fact) -> Considering:
    step = RouteStep(
        fact.kind,
        fact.local_on,
        fact.actor_id,
        unit_id=_text(fact, "unit_id"),
        employee_id=_text(fact, "executor_id") or _text(fact, "employee_id"),
        words=_text(fact, "instruction") or _text(fact, "reason") or _text(fact, "text"),
        internal_term_on=_day(fact, "internal_term_on"),
    )
    return replace(state, route=(*state.route, step))


def _rejected(state: Considering, fact: Fact) -> Considering:
    return replace(_routed(state, fact), rejections=state.rejections + 1)


def _settled(state: Considering, fact: Fact) -> Considering:
    return replace(_routed(state, fact), rejections=0)


def _chosen(state: Considering, fact: Fact) -> Considering:
    own = bool(fact.data.get("confirmed"))
    made = GroundMade(
        _text(fact, "ground"),
        fact.actor_id,
        fact.local_on,
        dict(fact.data),
        confirmed_by=fact.actor_id if own else "",
        confirmed_on=fact.local_on if own else None,
    )
    return replace(state, ground=made)


def _confirmed(state: Considering, fact: Fact) -> Considering:
    if state.ground is None:
        return state
    sealed = replace(state.ground, confirmed_by=fact.actor_id, confirmed_on=fact.local_on)
    return replace(state, ground=sealed)


def _asked(state: Considering, fact: Fact) -> Considering:
    explanation = fact.kind == "explanation_requested"
    documents = _words(fact.data.get("documents"))
    asked = _words(fact.data.get("questions" if explanation else "items"))
    made = Request(
        "explanation" if explanation else "clarification",
        fact.at,
        fact.actor_id,
        asked,
        channel=_text(fact, "channel"),
        wanted_on=_day(fact, "wanted_by") or _day(fact, "agreed_on"),
        open_items=documents or asked,
    )
    return replace(state, requests=(*state.requests, made))


def _answered(state: Considering, fact: Fact) -> Considering:
    """A clarification came: every clarification that was open is answered by it."""
    on = fact.local_on
    requests = tuple(
        replace(one, answered_on=on, open_items=()) if one.open and one.kind == "clarification" else one
        for one in state.requests
    )
    return replace(state, requests=requests)


def _received(state: Considering, fact: Fact) -> Considering:
    item, on = _text(fact, "item"), fact.local_on
    return replace(state, requests=tuple(_without(one, item, on) for one in state.requests))


def _without(request: Request, item: str, on: date) -> Request:
    if not request.open or request.kind != "explanation" or item not in request.open_items:
        return request
    left = tuple(one for one in request.open_items if one != item)
    return replace(request, open_items=left, answered_on=None if left else on)


def _escalated(state: Considering, fact: Fact) -> Considering:
    positions = fact.data.get("positions")
    said = dict(positions).items() if isinstance(positions, Mapping) else ()
    pairs = tuple((str(unit), str(words)) for unit, words in said)
    return replace(state, escalated=Escalated(_text(fact, "question"), pairs, fact.local_on))


def _decided(state: Considering, fact: Fact) -> Considering:
    if state.escalated is None:
        return state
    decided = replace(state.escalated, decision=_text(fact, "decision"), decided_on=fact.local_on)
    return replace(state, escalated=decided)


def _measure_done(state: Considering, fact: Fact) -> Considering:
    done = {**state.measures_done, _text(fact, "measure_id"): _day(fact, "done_on") or fact.local_on}
    return replace(state, measures_done=done)


_STEPS: dict[str, Step] = {
    "directed": _routed,
    "resolution": _routed,
    "reassigned": _routed,
    "co_executor_named": _routed,
    "contribution": _routed,
    "unit_accepted": _settled,
    "work_started": lambda state, fact: replace(state, rejections=0),
    "hand_over_rejected": _rejected,
    "hand_over_decided": _settled,
    "passed_to_unit": _routed,
    "ground_chosen": _chosen,
    "ground_confirmed": _confirmed,
    "ground_rejected": lambda state, fact: replace(state, ground=None),
    "reopened": lambda state, fact: replace(state, ground=None),
    "clarification_requested": _asked,
    "clarification_received": _answered,
    "explanation_requested": _asked,
    "document_received": _received,
    "under_consideration_told": lambda state, fact: replace(state, told_on=fact.local_on),
    "escalated": _escalated,
    "escalation_answered": _decided,
    "measure_planned": lambda state, fact: replace(
        state, measures=(*state.measures, _text(fact, "measure_id"))
    ),
    "measure_done": _measure_done,
    "plan_approved": lambda state, fact: replace(state, plan_approved_on=fact.local_on),
    "attachment_unreadable": lambda state, fact: replace(
        state, text_unreadable=state.text_unreadable or not _text(fact, "sha256")
    ),
    "extension_proposed": lambda state, fact: replace(
        state, proposed=(int(str(fact.data["days"])), _text(fact, "reason"))
    ),
    "extended": lambda state, fact: replace(state, proposed=None),
    "redirected_to_state_body": lambda state, fact: replace(state, redirected_to=_text(fact, "body")),
}


def fold_considering(facts: Iterable[Fact]) -> Considering:
    """What the facts of one appeal tell about its consideration."""
    state = Considering()
    for fact in in_order(facts):
        step = _STEPS.get(fact.kind)
        state = step(state, fact) if step else state
    return state
