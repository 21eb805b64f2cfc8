"""The Book of Complaints: the state of an entry, folded from its facts (AES-B1 … B13).

An entry without a name is considered like any other; what differs is that nobody can be
written to. A refused entry whose author left an address can't be closed before its reasoned
notice was sent (AES-B11).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from domain.appeals import in_order
from domain.facts import Fact


class EntryPhase(StrEnum):
    """How far a Book entry has come."""

    UNDER_REVIEW = "under_review"
    MARKED = "marked"
    INFORMED = "informed"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class EntryState:
    """What an entry and its facts add up to; ``fields`` are the entry's own, corrected."""

    fields: Mapping[str, object] = field(default_factory=dict)
    phase: EntryPhase = EntryPhase.UNDER_REVIEW
    result: str = ""
    mark_text: str = ""
    reasons: str = ""
    considered_on: date | None = None
    surname: str = ""
    position: str = ""
    informed_way: str = ""
    scans: tuple[str, ...] = ()
    linked_appeal_id: str = ""

    @property
    def open(self) -> bool:
        """Whether the entry still waits for a mark, an answer or its closing."""
        return self.phase not in (EntryPhase.CLOSED, EntryPhase.WITHDRAWN)

    @property
    def anonymous(self) -> bool:
        """Whether neither a name nor a way to answer was left."""
        return not any(self.fields.get(name) for name in ("name", "address", "phone", "email"))

    @property
    def has_scan(self) -> bool:
        """Whether the page or the prepared answer is kept as a scan."""
        return bool(self.scans or self.fields.get("scan_sha256"))


def _text(fact: Fact, key: str) -> str:
    return str(fact.data.get(key) or "")


def _corrected(state: EntryState, fact: Fact) -> EntryState:
    return replace(state, fields={**state.fields, _text(fact, "field"): fact.data["new"]})


def _marked(state: EntryState, fact: Fact) -> EntryState:
    return replace(
        state,
        phase=EntryPhase.MARKED,
        result=_text(fact, "result"),
        mark_text=_text(fact, "text"),
        reasons=_text(fact, "reasons"),
        considered_on=date.fromisoformat(_text(fact, "considered_on")),
        surname=_text(fact, "surname"),
        position=_text(fact, "position"),
    )


_STEPS: dict[str, Callable[[EntryState, Fact], EntryState]] = {
    "entry_corrected": _corrected,
    "mark_made": _marked,
    "entry_informed": lambda state, fact: replace(
        state, phase=EntryPhase.INFORMED, informed_way=_text(fact, "way")
    ),
    "entry_closed": lambda state, fact: replace(state, phase=EntryPhase.CLOSED),
    "entry_withdrawn": lambda state, fact: replace(state, phase=EntryPhase.WITHDRAWN),
    "scan_attached": lambda state, fact: replace(state, scans=(*state.scans, _text(fact, "sha256"))),
    "linked": lambda state, fact: replace(state, linked_appeal_id=_text(fact, "appeal_id")),
}


def fold_entry(entry: Mapping[str, object], facts: Iterable[Fact]) -> EntryState:
    """The state of one entry: its own fields with what was done about it."""
    state = EntryState(fields={**entry})
    for fact in in_order(facts):
        step = _STEPS.get(fact.kind)
        state = step(state, fact) if step else state
    return state
