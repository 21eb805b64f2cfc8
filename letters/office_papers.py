"""What the papers of a single case show: slips, cards, notes, visit acts and pages of the Book.

The counterpart of ``letters/context.py`` for the documents that are not letters (D2-D5, D10, D12, D13,
D18-D21, D23 of the list of documents). The same conventions hold.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from letters.context import Document, Paragraphs, Person, Picture, Reference, SignatureMark


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistrationSlip(Document):
    """D2, the slip for the applicant (AES, receiving complaints): number, date, where, who, phone."""

    received_at: datetime
    place: str
    accepted_by: Person
    applicant: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptanceMark(Document):
    """D3, the mark on the applicant's second copy."""

    place: str = ""
    accepted_by: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlMark:
    """One dated remark of control on the card."""

    dated: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlCard(Document):
    """D4, registration and control card, with the reception stamps (AES, personal reception)."""

    applicant: str
    question: str
    channel: str = ""
    official: Person | None = None
    reception_at: datetime | None = None
    resolution: str = ""
    responsible: Person | None = None
    due: date | None = None
    marks: tuple[ControlMark, ...] = ()
    stamps: Paragraphs = ()
    result: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxItem:
    """One appeal found in the box."""

    accepted_on: date
    applicant: str
    kind: str
    pages: int = 0
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxList(Document):
    """D5, what was taken out of the box of a service centre (AES, receiving complaints)."""

    place: str
    emptied_at: datetime
    emptied_by: Person
    items: tuple[BoxItem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierAnswer:
    """An earlier appeal and the answer that was sent to it."""

    appeal: Reference
    answer: Reference
    sent_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class StopDecision(Document):
    """D10, the director's decision to stop the correspondence (CIB 2.4)."""

    applicant: str
    incoming: Reference
    earlier: tuple[EarlierAnswer, ...]
    all_answered: bool = True
    reasons: Paragraphs = ()
    signer: Person
    signer_basis: str = ""
    signature: Picture | None = None
    mark: SignatureMark | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverNote(Document):
    """D12, the appeal goes to a unit (CIB 2.3, 3.4; AES, feedback)."""

    incoming: Reference
    applicant: str = ""
    unit: str
    responsible: Person | None = None
    co_executors: tuple[Person, ...] = ()
    instruction: str
    internal_due: date | None = None
    due: date | None = None
    given_by: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class NoContactNote(Document):
    """D13, not considered and not answered, for lack of contacts (STD 4.3.5, 4.2.9; AES).

    It carries no outgoing number.
    """

    incoming: Reference
    missing: Paragraphs
    ground: str
    clause: str = ""
    decided_by: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One meter reading of a visit."""

    meter: str
    value: str
    previous: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """One photograph of a visit, with what it shows and when it was taken."""

    picture: Picture | None = None
    title: str
    taken_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitAct(Document):
    """D18, sheet and act of a visit (AES, service at home)."""

    visit_number: str
    incoming: Reference | None = None
    address: str
    consumer: str = ""
    planned_at: datetime
    departed_at: datetime | None = None
    arrived_at: datetime | None = None
    left_at: datetime | None = None
    employee: Person
    introduced: bool = False
    credential: str = ""
    reason: str = ""
    purpose: str = ""
    contacts_given: bool = False
    outcome: str = ""
    findings: Paragraphs = ()
    readings: tuple[Reading, ...] = ()
    photos: tuple[Photo, ...] = ()
    presence: str = ""
    """«присутствовал», «отсутствовал», «отказал в доступе» in words."""
    consumer_signature: Picture | None = None
    refusal_reason: str = ""
    """Why the consumer did not sign."""
    engineer_signature: Picture | None = None
    mark: SignatureMark | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One visit of a round."""

    starts_at: datetime
    address: str
    consumer: str = ""
    phone: str = ""
    purpose: str = ""
    appeal_number: str = ""
    notices: Paragraphs = ()
    urgent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteList(Document):
    """D19, the round of an engineer for a day."""

    engineer: Person
    day: date
    stops: tuple[Stop, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BookLine:
    """One entry of the Book and the mark made on it (AES, the Book): results, date, surname, position."""

    entry_number: str
    written_on: date
    name: str = ""
    contacts: str = ""
    text: Paragraphs
    topic: str = ""
    measures: Paragraphs = ()
    results: str = ""
    considered_on: date | None = None
    surname: str = ""
    position: str = ""
    signature: Picture | None = None
    answer: str = ""
    """How it was answered, or why not: «не направляется: запись анонимна»."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BookPage(Document):
    """D20, a page of the Book of complaints and proposals (AES, the Book)."""

    book: str
    place: str
    page: str
    entries: tuple[BookLine, ...] = ()
    scan: Picture | None = None

    def for_reader(self, entry_number: str = "") -> BookPage:
        """The page as a consumer may read it: no name, contact or scan of anybody else.

        A person who comes to read the result of an own entry sees that one in full.
        """
        entries = tuple(
            line
            if entry_number and line.entry_number == entry_number
            else replace(line, name="", contacts="")
            for line in self.entries
        )
        return replace(self, entries=entries, scan=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneNote(Document):
    """D21, note of a phone call (STD 4.2; AES, phone service)."""

    started_at: datetime
    ended_at: datetime | None = None
    phone: str = ""
    caller: str = ""
    identified_by: str = ""
    question: str
    answer: Paragraphs = ()
    call_back_at: datetime | None = None
    call_back_by: Person | None = None
    recording_warned: bool = False
    abuse_told: bool = False
    operator: Person
    recording: str = ""
    keep_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SatisfiedNote(Document):
    """D23, informed by phone; with ``satisfied`` no letter is needed (STD 4.1.6; AES, feedback)."""

    incoming: Reference
    applicant: str = ""
    phone: str
    told_at: datetime
    content: Paragraphs
    satisfied: bool
    told_by: Person
