"""What a profile says about visits, phone calls, disclosure, reception and the Book of Complaints."""

from collections.abc import Mapping
from datetime import time

from domain.findings import Level
from domain.permissions import Role
from domain.regulation.record import NOTHING, Record
from domain.regulation.vocabulary import AbuseEnd, Basis, BookDuty, Caller, Family, ReceptionSource
from domain.regulation.words import Names
from domain.terms import Unit


class VisitNotice(Record):
    """How long before a visit the consumer is told; ``clear_days`` is the reading that blocks."""

    clause: str
    value: int
    unit: Unit
    clear_days: bool = False
    cutoff: time | None = None
    consent_lifts: bool = False
    consent_clause: str = ""


class UrgentVisit(Record):
    """Trips without the long notice: told before departure; a longer gap than the minutes is odd."""

    clause: str
    reason_required: bool = True
    warn_gap_minutes: int = 60


class VisitChange(Record):
    """Moving a visit: told so many hours before the time agreed last."""

    clause: str
    hours: int
    late_needs_reason: bool = True


class VisitReminder(Record):
    """A second notice shortly before each visit, on by default."""

    clause: str
    hours: int
    on: bool = True


class VisitConduct(Record):
    """What the visitor does at the door: tells who he is, shows a document, gives contacts on request."""

    clause: str
    introduced: Level
    document_shown: Level
    document_clause: str = ""
    contacts_clause: str = ""


class VisitRules(Record):
    """Everything about visits at home."""

    notice: VisitNotice
    change: VisitChange
    reminder: VisitReminder
    conduct: VisitConduct
    urgent: UrgentVisit | None = None


class CallRecording(Record):
    """Warning that a call is recorded; ``level`` is the weight of a missing tick."""

    clause: str
    level: Level


class CallAbuse(Record):
    """How a call with abuse is ended."""

    clause: str
    end: AbuseEnd


class CallBack(Record):
    """When no full answer is ready within ``after_minutes``; ``hours`` bounds the call-backs of staff.

    ``hours_level`` weighs a call-back outside the hours, ``after_message_level`` one that answers
    a message on the answering machine.
    """

    clause: str
    by: tuple[Caller, ...]
    after_minutes: int
    remind_minutes: int = 15
    hours: str = ""
    hours_clause: str = ""
    hours_level: Level = Level.WARN
    after_message_level: Level = Level.WARN
    after_message_clause: str = ""


class CallNorms(Record):
    """Typical lengths of a call, for statistics only."""

    clause: str
    connect_seconds: int
    information_minutes: int


class CallNumber(Record):
    """Whether the caller's number must be on the note; ``hidden`` stands for a number not shown."""

    clause: str
    level: Level
    hidden: str = "hidden"


class ImportantInformation(Record):
    """What must be ticked before important things are told by phone, and how they are confirmed after."""

    clause: str
    ticks: tuple[str, ...]
    confirm_by: tuple[str, ...]
    confirm_clause: str
    document: str
    remind_working_days: int = 1


class PhoneRules(Record):
    """Everything about phone calls; a part that is absent isn't regulated."""

    recording: CallRecording | None = None
    abuse: CallAbuse | None = None
    call_back: CallBack | None = None
    norms: CallNorms | None = None
    number: CallNumber | None = None
    important: ImportantInformation | None = None
    responsible_operator_clause: str = ""
    standard_answers_clause: str = ""


class Identification(Record):
    """Who a caller says to be: any group of data, given as a whole, identifies (``groups``)."""

    clause: str
    families: tuple[Family, ...]
    groups: tuple[tuple[str, ...], ...]
    refusal_clause: str = ""


class Arrears(Record):
    """Where the exact sum of arrears may be told, and to whom."""

    clause: str
    families: tuple[Family, ...]
    bases: tuple[Basis, ...]


class Disclosure(Record):
    """Limits on telling confidential data; every disclosure is logged."""

    identification: Identification | None = None
    arrears: Arrears | None = None
    third_party_clause: str = ""


class Stamp(Record):
    """What is stamped for one way of asking for a reception, and on which paper."""

    code: ReceptionSource
    clause: str
    document: str
    texts: tuple[str, ...]


class Reception(Record):
    """Personal reception: how it may be asked for, with whom, and the stamps."""

    clause: str
    officials: tuple[Role, ...]
    sources: tuple[ReceptionSource, ...]
    stamps: Mapping[str, Stamp] = NOTHING
    hours: str = ""


class BookColumn(Record):
    """A column of the Book's mark."""

    code: str
    names: Names
    clause: str
    required: bool = True


class BookResult(Record):
    """An end of a Book entry and what its author is owed, by what he left to be reached at."""

    code: str
    names: Names
    clause: str
    needs_reasons: bool = False
    with_address: BookDuty = BookDuty.NONE
    with_phone: BookDuty = BookDuty.NONE


class Book(Record):
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
