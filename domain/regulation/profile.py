"""A regulation profile: one version of one organisation's rules, as loaded from its file.

A profile is a value: nothing in it changes after loading, and two loads of the same file are
equal. Look-ups answer for codes that come from records; a code that a profile doesn't know
(a record from another version, or typed by hand) gives ``None``, never an exception.
"""

from collections.abc import Mapping
from datetime import date
from zoneinfo import ZoneInfo

from domain.local_time import zone
from domain.opening_hours import OpeningHours
from domain.permissions import Role
from domain.regulation.answering import AnswerRules, Closing, DocumentRule, Letters, NoticeRule, Signing
from domain.regulation.considering import Extension, Ground, Registration, TermRule
from domain.regulation.intake import Anonymity, Intake, Kind, Place, Topic, Unit
from domain.regulation.office import (
    JournalRule,
    Numbering,
    Organisation,
    Position,
    Retention,
    RightRule,
    WorkCalendar,
)
from domain.regulation.record import NOTHING, Record
from domain.regulation.scope import Case, Channel
from domain.regulation.service import Book, Disclosure, PhoneRules, Reception, VisitRules
from domain.regulation.vocabulary import ApplicantKind
from domain.regulation.words import Clause, Names


class Profile(Record):
    """The whole rule set. ``profile`` and ``version`` together name it on every record."""

    format: int
    profile: str
    version: str
    valid_from: date
    names: Names
    language: str
    text: str
    zone: str
    languages: tuple[str, ...]
    organisation: Organisation
    calendar: WorkCalendar
    clauses: Mapping[str, Clause]
    kinds: Mapping[str, Kind]
    channels: Mapping[str, Channel]
    places: Mapping[str, Place]
    units: Mapping[str, Unit]
    topics: Mapping[str, Topic]
    intake: Intake
    terms: Mapping[str, TermRule]
    answers: AnswerRules
    letters: Letters
    signing: Signing
    closing: Closing
    visits: VisitRules
    numbering: Numbering
    journal: JournalRule
    documents: Mapping[str, DocumentRule]
    anonymity: Anonymity | None = None
    extensions: Mapping[str, Extension] = NOTHING
    grounds: Mapping[str, Ground] = NOTHING
    registration: Mapping[str, Registration] = NOTHING
    notices: Mapping[str, NoticeRule] = NOTHING
    phone: PhoneRules = PhoneRules()
    disclosure: Disclosure = Disclosure()
    reception: Reception | None = None
    book: Book | None = None
    opening_hours: Mapping[str, OpeningHours] = NOTHING
    retention: Mapping[str, Retention] = NOTHING
    positions: Mapping[str, Position] = NOTHING
    rights: Mapping[str, RightRule] = NOTHING

    @property
    def edition(self) -> str:
        """How staff see the version on a card, e.g. ``aes 2``."""
        return f"{self.profile} {self.version}"

    @property
    def time_zone(self) -> ZoneInfo:
        """The zone of the workplace, in which legal dates are local dates."""
        return zone(self.zone)

    def clause(self, code: str) -> Clause | None:
        """The clause of this code, or ``None``."""
        return self.clauses.get(code)

    def case(
        self, kind: str, channel: str, *, applicant: ApplicantKind = ApplicantKind.PERSON, topic: str = ""
    ) -> Case:
        """What decides about rules, from the codes on a card."""
        return Case(kind=kind, channel=self.channels.get(channel), applicant=applicant, topic=topic)

    def units_for(self, topic: str, *, region: str = "") -> tuple[str, ...]:
        """The units proposed for a topic; an unknown or empty topic goes the default route."""
        found = self.topics.get(topic) or self.topics[self.intake.default_topic]
        if region in found.region_units:
            return (found.region_units[region],)
        return found.units

    @property
    def narrowed(self) -> Mapping[str, frozenset[Role]]:
        """Acts that this regulation gives to fewer roles than usual (for ``domain/permissions.py``)."""
        return {code: frozenset(rule.roles) for code, rule in self.rights.items()}
