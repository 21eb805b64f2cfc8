"""The state of an appeal, folded from its facts; nothing stores it.

Order of work: accepted → (box) → registered → directed → in work → drafted → for signature
→ signed → sent → closed, with the side ways of the regulations (no answer, refusal with
notice, passed to a unit, redirected, oral answer, on the spot). *Late* is computed from the
dates and is never a state.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from domain.facts import Fact


class Phase(StrEnum):
    """How far an appeal has come."""

    ACCEPTED = "accepted"
    IN_BOX = "in_box"
    REGISTERED = "registered"
    AT_MANAGEMENT = "at_management"
    DIRECTED = "directed"
    IN_WORK = "in_work"
    WAITING = "waiting"
    DRAFTED = "drafted"
    FOR_SIGNATURE = "for_signature"
    SIGNED = "signed"
    SENT = "sent"
    TO_CONFIRM = "to_confirm"
    """A ground was chosen and waits for the superior who confirms it."""
    TO_REDIRECT = "to_redirect"
    """It tells of a crime or a threat and must go to a state body at once."""
    NO_ACTION = "no_action"
    PASSED_TO_UNIT = "passed_to_unit"
    REDIRECTED = "redirected"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


FINAL = frozenset({Phase.CLOSED, Phase.WITHDRAWN})
"""Phases in which no term runs and nothing is owed."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of the appeal; its bytes are found by ``sha256``. ``kind`` is what a checklist asks for."""

    sha256: str
    name: str
    size: int
    media_type: str
    readable: bool = True
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Extension:
    """One lengthening of the term and whether the applicant was told."""

    days: int
    reason: str
    decided_on: date
    due_on: date
    notice_due_on: date | None = None
    notice_sent_on: date | None = None


@dataclass(frozen=True, slots=True)
class AppealState:
    """What the facts of an appeal add up to."""

    phase: Phase = Phase.ACCEPTED
    received_at: datetime | None = None
    accepted_on: date | None = None
    registered_on: date | None = None
    classified_on: date | None = None
    directed_on: date | None = None
    number: str = ""
    profile: str = ""
    profile_version: str = ""
    rule: str = ""
    due_on: date | None = None
    send_by: date | None = None
    original_due_on: date | None = None
    internal_target_on: date | None = None
    extensions: tuple[Extension, ...] = ()
    waiting_for: str = ""
    ground: str = ""
    ground_confirmed: bool = False
    state_body_answer: str = ""
    result: str = ""
    outcome: str = ""
    closed_on: date | None = None
    oral_answer: bool = False
    satisfied_by_phone: bool = False
    passed_unit_id: str = ""
    redirected_at: datetime | None = None
    attachments: tuple[Attachment, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    box_place_id: str = ""
    resolution: str = ""
    calendar_status: str = ""

    @property
    def open(self) -> bool:
        """Whether something is still owed."""
        return self.phase not in FINAL

    @property
    def extended_days(self) -> int:
        """Days added so far; regulations limit the total."""
        return sum(extension.days for extension in self.extensions)


Data = Mapping[str, object]
Step = Callable[[AppealState, Fact], AppealState]


def _date(data: Data, key: str) -> date | None:
    value = data.get(key)
    return date.fromisoformat(str(value)) if value else None


def _moment(data: Data, key: str) -> datetime | None:
    value = data.get(key)
    return datetime.fromisoformat(str(value)) if value else None


def _text(data: Data, key: str) -> str:
    return str(data.get(key) or "")


def _accepted(state: AppealState, fact: Fact) -> AppealState:
    received = _moment(fact.data, "received_at")
    # Taken in and registered in one act, both facts have one time: the number is the later of them.
    phase = state.phase if state.number else Phase.ACCEPTED
    return replace(state, phase=phase, received_at=received, accepted_on=fact.local_on)


def _boxed(state: AppealState, fact: Fact) -> AppealState:
    return replace(state, phase=Phase.IN_BOX, box_place_id=_text(fact.data, "place_id"))


def _unboxed(state: AppealState, _fact: Fact) -> AppealState:
    phase = Phase.ACCEPTED if state.phase is Phase.IN_BOX else state.phase
    return replace(state, phase=phase, box_place_id="")


def _registered(state: AppealState, fact: Fact) -> AppealState:
    due_on = _date(fact.data, "due_on")
    return replace(
        state,
        phase=Phase.REGISTERED,
        number=_text(fact.data, "number"),
        received_at=_moment(fact.data, "received_at"),
        registered_on=_date(fact.data, "registered_on"),
        profile=_text(fact.data, "profile"),
        profile_version=_text(fact.data, "version"),
        rule=_text(fact.data, "rule"),
        due_on=due_on,
        original_due_on=due_on,
        send_by=_date(fact.data, "send_by"),
        calendar_status=_text(fact.data, "calendar_status"),
        box_place_id="",
    )


def _new_term(state: AppealState, fact: Fact) -> AppealState:
    due_on = _date(fact.data, "due_on")
    return replace(
        state,
        rule=_text(fact.data, "rule") or state.rule,
        due_on=due_on,
        original_due_on=due_on,
        send_by=_date(fact.data, "send_by"),
        calendar_status=_text(fact.data, "calendar_status") or state.calendar_status,
    )


def _recounted(state: AppealState, fact: Fact) -> AppealState:
    original = _date(fact.data, "original_due_on") or state.original_due_on
    status = _text(fact.data, "calendar_status") or state.calendar_status
    due_on, send_by = _date(fact.data, "due_on"), _date(fact.data, "send_by")
    return replace(state, due_on=due_on, send_by=send_by, original_due_on=original, calendar_status=status)


def _extended(state: AppealState, fact: Fact) -> AppealState:
    due_on = _date(fact.data, "due_on")
    decided_on = _date(fact.data, "decided_on")
    if due_on is None or decided_on is None:
        return state
    days = int(str(fact.data["days"]))
    made = Extension(days, _text(fact.data, "reason"), decided_on, due_on, _date(fact.data, "notice_due_on"))
    return replace(
        state, due_on=due_on, send_by=_date(fact.data, "send_by"), extensions=(*state.extensions, made)
    )


def _notice_sent(state: AppealState, fact: Fact) -> AppealState:
    *earlier, last = state.extensions or (None,)
    if last is None:
        return state
    sent = replace(last, notice_sent_on=fact.local_on)
    return replace(state, extensions=(*[one for one in earlier if one is not None], sent))


def _attached(state: AppealState, fact: Fact) -> AppealState:
    data = fact.data
    file = Attachment(
        _text(data, "sha256"),
        _text(data, "name"),
        int(str(data["size"])),
        _text(data, "media_type"),
        kind=_text(data, "kind"),
    )
    return replace(state, attachments=(*state.attachments, file))


def _unreadable(state: AppealState, fact: Fact) -> AppealState:
    marked = tuple(
        replace(file, readable=False) if file.sha256 == fact.data["sha256"] else file
        for file in state.attachments
    )
    return replace(state, attachments=marked)


def _directed(state: AppealState, fact: Fact) -> AppealState:
    at_management = fact.data.get("to") == "management"
    phase = Phase.AT_MANAGEMENT if at_management else Phase.DIRECTED
    return replace(state, phase=phase, directed_on=state.directed_on or fact.local_on)


def _resolution(state: AppealState, fact: Fact) -> AppealState:
    told = _text(fact.data, "instruction")
    return replace(
        state, phase=Phase.DIRECTED, resolution=told, directed_on=state.directed_on or fact.local_on
    )


def _ground_chosen(state: AppealState, fact: Fact) -> AppealState:
    confirmed = bool(fact.data.get("confirmed"))
    phase = Phase.NO_ACTION if confirmed else Phase.TO_CONFIRM
    return replace(state, ground=_text(fact.data, "ground"), ground_confirmed=confirmed, phase=phase)


def _crime_question(state: AppealState, fact: Fact) -> AppealState:
    """A yes goes before everything else until the appeal was forwarded (AES-N3)."""
    answer = _text(fact.data, "answer")
    phase = Phase.TO_REDIRECT if answer == "yes" and state.redirected_at is None else state.phase
    return replace(state, state_body_answer=answer, phase=phase)


def _closed(state: AppealState, fact: Fact) -> AppealState:
    return replace(
        state,
        phase=Phase.CLOSED,
        outcome=_text(fact.data, "outcome"),
        closed_on=fact.local_on,
        waiting_for="",
    )


def _reopened(state: AppealState, _fact: Fact) -> AppealState:
    return replace(state, phase=Phase.IN_WORK, outcome="", closed_on=None, ground="", ground_confirmed=False)


def _linked(state: AppealState, fact: Fact) -> AppealState:
    link = (_text(fact.data, "relation"), _text(fact.data, "appeal_id"))
    return replace(state, links=(*state.links, link))


def _unlinked(state: AppealState, fact: Fact) -> AppealState:
    gone = (_text(fact.data, "relation"), _text(fact.data, "appeal_id"))
    return replace(state, links=tuple(link for link in state.links if link != gone))


_STEPS: dict[str, Step] = {
    "accepted": _accepted,
    "put_in_box": _boxed,
    "box_emptied": _unboxed,
    "registered": _registered,
    "classified": lambda state, fact: replace(state, classified_on=state.classified_on or fact.local_on),
    "directed": _directed,
    "resolution": _resolution,
    "work_started": lambda state, fact: replace(state, phase=Phase.IN_WORK),
    "reassigned": lambda state, fact: state,
    "linked": _linked,
    "unlinked": _unlinked,
    "attached": _attached,
    "attachment_unreadable": _unreadable,
    "term_changed": _new_term,
    "term_recounted": _recounted,
    "extended": _extended,
    "extension_notice_sent": _notice_sent,
    "internal_target_set": lambda state, fact: replace(state, internal_target_on=_date(fact.data, "due_on")),
    "clarification_requested": lambda state, fact: replace(
        state, phase=Phase.WAITING, waiting_for="clarification"
    ),
    "clarification_received": lambda state, fact: replace(state, phase=Phase.IN_WORK, waiting_for=""),
    "explanation_requested": lambda state, fact: replace(state, waiting_for="explanation"),
    "document_received": lambda state, fact: replace(state, waiting_for=""),
    "escalated": lambda state, fact: replace(state, waiting_for="escalation"),
    "escalation_answered": lambda state, fact: replace(state, waiting_for=""),
    "ground_chosen": _ground_chosen,
    "ground_confirmed": lambda state, fact: replace(state, ground_confirmed=True, phase=Phase.NO_ACTION),
    "ground_rejected": lambda state, fact: replace(
        state, ground="", ground_confirmed=False, phase=Phase.IN_WORK
    ),
    "crime_question_answered": _crime_question,
    "redirected_to_state_body": lambda state, fact: replace(
        state, phase=Phase.REDIRECTED, redirected_at=_moment(fact.data, "forwarded_at")
    ),
    "passed_to_unit": lambda state, fact: replace(
        state, phase=Phase.PASSED_TO_UNIT, passed_unit_id=_text(fact.data, "unit_id")
    ),
    "correspondence_stopped": lambda state, fact: replace(
        state, phase=Phase.NO_ACTION, ground="stop_correspondence", ground_confirmed=True
    ),
    "oral_answer": lambda state, fact: replace(state, oral_answer=True),
    "satisfied_by_phone": lambda state, fact: replace(
        state, satisfied_by_phone=bool(fact.data.get("satisfied"))
    ),
    "settled_on_the_spot": lambda state, fact: replace(
        state, phase=Phase.CLOSED, outcome="on_the_spot", closed_on=fact.local_on
    ),
    "result_decided": lambda state, fact: replace(state, result=_text(fact.data, "result")),
    "closed": _closed,
    "reopened": _reopened,
    "withdrawn": lambda state, fact: replace(state, phase=Phase.WITHDRAWN, closed_on=fact.local_on),
}


def in_order(facts: Iterable[Fact]) -> list[Fact]:
    """Facts in the order in which they happened, without those that were taken back.

    Identifiers break ties the same way everywhere.
    """
    ordered = sorted(facts, key=lambda fact: (fact.at, fact.id))
    gone = {fact.data["fact_id"] for fact in ordered if fact.kind == "taken_back"}
    return [fact for fact in ordered if fact.id not in gone] if gone else ordered


_AT_FIRST = AppealState()
"""Before any fact; with all its fields it takes as long to make as a fact to fold."""


def fold_appeal(facts: Iterable[Fact]) -> AppealState:
    """The state that the facts of one appeal add up to; unknown kinds change nothing."""
    state = _AT_FIRST
    for fact in in_order(facts):
        step = _STEPS.get(fact.kind)
        state = step(state, fact) if step else state
    return state
