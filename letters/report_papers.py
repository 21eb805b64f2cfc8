"""What lists, plans, reports and memos show (D25-D30 of the list of documents).

The same conventions hold as in ``letters/context.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from letters.context import Document, Paragraphs, Person, Picture, Reference, SignatureMark


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """One check of a power of attorney, and whether a sum was told."""

    checked_on: date
    debtor: str
    representative: str = ""
    power: str = ""
    """Number and date of the power of attorney."""
    valid_until: date | None = None
    seen_by: Person
    disclosed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureSheet(Document):
    """D25, log of checks of powers and disclosures of arrears (HDH)."""

    starts_on: date
    ends_on: date
    checks: tuple[Disclosure, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedMeasure:
    """One corrective measure; without a responsible person and a term it can't be approved."""

    violation: str
    measure: str
    due_on: date | None = None
    responsible: Person | None = None
    incoming: Reference | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuresPlan(Document):
    """D26, plan of corrective measures (CIB 4.2)."""

    measures: tuple[PlannedMeasure, ...]
    approved_by: Person | None = None
    approved_on: date | None = None
    prepared_by: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneMeasure:
    """How a measure was carried out."""

    plan: Reference | None = None
    measure: str
    responsible: Person | None = None
    due_on: date
    done_on: date | None = None
    evidence: str = ""
    state: str = ""
    """«выполнено», «выполнено с опозданием», «не выполнено» in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExecutionReport(Document):
    """D27, execution and summary report to the management (CIB 4.3)."""

    starts_on: date
    ends_on: date
    measures: tuple[DoneMeasure, ...] = ()
    done: int = 0
    late: int = 0
    open: int = 0
    conclusion: Paragraphs = ()
    recipient: Person | None = None
    prepared_by: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitTerms:
    """How one unit kept the terms in a period."""

    unit: str
    received: int = 0
    in_time: int = 0
    late: int = 0
    open: int = 0
    extended: int = 0
    notices_late: int = 0
    refused: int = 0
    average_days: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroundCount:
    """How often a ground of refusal was used."""

    ground: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlReport(Document):
    """D28, control report on terms (AES, control of documents)."""

    starts_on: date
    ends_on: date
    units: tuple[UnitTerms, ...] = ()
    total: UnitTerms
    grounds: tuple[GroundCount, ...] = ()
    remarks: Paragraphs = ()
    prepared_by: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitPosition:
    """What a unit says on a disputed question."""

    unit: str
    position: Paragraphs
    stated_by: Person | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalationMemo(Document):
    """D29, memo to the head organisation: units disagree, a decision is asked for (CIB 3.6)."""

    recipient: Person
    incoming: Reference
    applicant: str = ""
    substance: Paragraphs = ()
    positions: tuple[UnitPosition, ...]
    question: str
    due: date | None = None
    signer: Person
    signer_basis: str = ""
    signature: Picture | None = None
    mark: SignatureMark | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceptionItem:
    """One person on the reception list."""

    starts_at: datetime
    person: str
    question: str
    source: str = ""
    result: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceptionList(Document):
    """D30, reception list of a day (AES, personal reception; STD 4.2.7)."""

    official: Person
    day: date
    items: tuple[ReceptionItem, ...] = ()
