"""What a profile says about visits, phone calls, disclosure, reception and the Book of Complaints."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time

from domain.findings import Level
from domain.permissions import Role
from domain.regulation.vocabulary import AbuseEnd, Basis, BookDuty, Caller, Family, ReceptionSource
from domain.regulation.words import Names
from domain.terms import Unit


@dataclass(frozen=True, slots=True)
class VisitNotice:
    """How long before a visit the consumer is told; ``clear_days`` is the reading that blocks."""

    clause: str
    value: int
    unit: Unit
    clear_days: bool = False
    cutoff: time | None = None
    consent_lifts: bool = False
    consent_clause: str = ""


@dataclass(frozen=True, slots=True)
class UrgentVisit:
    """Trips without the long notice: told before departure; a longer gap than the minutes is odd."""

    clause: str
    reason_required: bool = True
    warn_gap_minutes: int = 60


@dataclass(frozen=True, slots=True)
class VisitChange:
    """Moving a visit: told so many hours before the time agreed last."""

    clause: str
    hours: int
    late_needs_reason: bool = True


@dataclass(frozen=True, slots=True)
class VisitReminder:
    """A second notice shortly before each visit, on by default."""

    clause: str
    hours: int
    on: bool = True


@dataclass(frozen=True, slots=True)
class VisitConduct:
    """What the visitor does at the door: tells who he is, shows a document, gives contacts on request."""

    clause: str
    introduced: Level
    document_shown: Level
    contacts_clause: str = ""


@dataclass(frozen=True, slots=True)
class VisitRules:
    """Everything about visits at home."""

    notice: VisitNotice
    change: VisitChange
    reminder: VisitReminder
    conduct: VisitConduct
    urgent: UrgentVisit | None = None


@dataclass(frozen=True, slots=True)
class CallRecording:
    """Warning that a call is recorded; ``level`` is the weight of a missing tick."""

    clause: str
    level: Level


@dataclass(frozen=True, slots=True)
class CallAbuse:
    """How a call with abuse is ended."""

    clause: str
    end: AbuseEnd


@dataclass(frozen=True, slots=True)
class CallBack:
    """When no full answer is ready within ``after_minutes``; ``hours`` bounds the call-backs of staff."""

    clause: str
    by: tuple[Caller, ...]
    after_minutes: int
    remind_minutes: int = 15
    hours: str = ""
    hours_clause: str = ""
    hours_level: Level = Level.WARN


@dataclass(frozen=True, slots=True)
class CallNorms:
    """Typical lengths of a call, for statistics only."""

    clause: str
    connect_seconds: int
    information_minutes: int


@dataclass(frozen=True, slots=True)
class CallNumber:
    """Whether the caller's number must be on the note; ``hidden`` stands for a number not shown."""

    clause: str
    level: Level
    hidden: str = "hidden"


@dataclass(frozen=True, slots=True)
class ImportantInformation:
    """What must be ticked before important things are told by phone, and how they are confirmed after."""

    clause: str
    ticks: tuple[str, ...]
    confirm_by: tuple[str, ...]
    confirm_clause: str
    document: str
    remind_working_days: int = 1


@dataclass(frozen=True, slots=True)
class PhoneRules:
    """Everything about phone calls; a part that is absent isn't regulated."""

    recording: CallRecording | None = None
    abuse: CallAbuse | None = None
    call_back: CallBack | None = None
    norms: CallNorms | None = None
    number: CallNumber | None = None
    important: ImportantInformation | None = None
    responsible_operator_clause: str = ""
    standard_answers_clause: str = ""


@dataclass(frozen=True, slots=True)
class Identification:
    """Who a caller says to be: any group of data, given as a whole, identifies (``groups``)."""

    clause: str
    families: tuple[Family, ...]
    groups: tuple[tuple[str, ...], ...]
    refusal_clause: str = ""


@dataclass(frozen=True, slots=True)
class Arrears:
    """Where the exact sum of arrears may be told, and to whom."""

    clause: str
    families: tuple[Family, ...]
    bases: tuple[Basis, ...]


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Limits on telling confidential data; every disclosure is logged."""

    identification: Identification | None = None
    arrears: Arrears | None = None
    third_party_clause: str = ""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What is stamped for one way of asking for a reception, and on which paper."""

    code: ReceptionSource
    clause: str
    document: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reception:
    """Personal reception: how it may be asked for, with whom, and the stamps."""

    clause: str
    officials: tuple[Role, ...]
    sources: tuple[ReceptionSource, ...]
    stamps: Mapping[str, Stamp] = field(default_factory=dict)
    hours: str = ""


@dataclass(frozen=True, slots=True)
class BookColumn:
    """A column of the Book's mark."""

    code: str
    names: Names
    clause: str
    required: bool = True


@dataclass(frozen=True, slots=True)
class BookResult:
    """An end of a Book entry and what its author is owed, by what he left to be reached at."""

    code: str
    names: Names
    clause: str
    needs_reasons: bool = False
    with_address: BookDuty = BookDuty.NONE
    with_phone: BookDuty = BookDuty.NONE


@dataclass(frozen=True, slots=True)
class Book:
    """Rules of the Book of Complaints."""

    names: Names
    clause: str
    columns: Mapping[str, BookColumn]
    results: Mapping[str, BookResult]
    identity_papers: bool = False
    identity_clause: str = ""
    anonymous_considered: bool = True
    anonymous_clause: str = ""
    anonymous_letter: bool = False
    anonymous_letter_clause: str = ""
    anonymous_scan: Level | None = None
    anonymous_scan_clause: str = ""
    keeper_only: bool = False
    keeper_clause: str = ""
    answer_ways: tuple[str, ...] = ()
    hide_other_contacts: bool = False
    hide_clause: str = ""
