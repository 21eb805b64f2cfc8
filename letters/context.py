"""What a letter shows: plain, frozen values that a template may name, and nothing else.

A service fills one of these from the records; a template reads it. The two meet only here, so the
check of an edited template (``letters/template_check.py``) reads the field names from these classes.
Lists are tuples, texts are one string per paragraph, an empty string means "not given". Moments are
wall times of the workplace. The fields follow the list of documents of the regulations (D6 answer … D24).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

Paragraphs = tuple[str, ...]


def split_paragraphs(text: str) -> Paragraphs:
    """The paragraphs of a typed text: lines with something on them, without outer spaces."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture that a document shows; PNG or JPEG (``letters/pictures.py`` makes it from a file)."""

    data: bytes
    media_type: str
    width: int
    height: int
    description: str = ""
    """What the picture shows, for readers who do not see it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """The letterhead: names and contacts in the language of the letter."""

    name: str
    second_name: str = ""
    """The name in the organisation's other language."""
    unit: str = ""
    address: str = ""
    phone: str = ""
    """The number for enquiries."""
    email: str = ""
    site: str = ""
    registration: str = ""
    """Registration numbers as they are to be printed, e.g. «БИН 000540000000»."""
    logo: Picture | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An employee or another person, as named in a document."""

    name: str
    position: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """To whom and where: the stored address that the answer channel leads to."""

    name: str
    lines: Paragraphs = ()
    channel: str = ""
    """How it leaves, e.g. «по электронной почте: user@example.org»."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """The document that is answered: an appeal's number and date, or an entry of the Book."""

    number: str
    dated: date
    book: str = ""
    """The Book's title, where the number is that of an entry in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One enclosure of a letter."""

    title: str
    sheets: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureMark:
    """The printed mark of the electronic signature; its words exist before the signing.

    ``reserved`` marks the place in a draft: the frame is dashed and holds a note, not a certificate.
    """

    heading: str
    lines: Paragraphs = ()
    reserved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What every document of the office carries in its head and foot."""

    org: Organisation
    number: str = ""
    dated: date | None = None
    executor: Person | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter(Document):
    """An outgoing letter: addressee, greeting, signer and the place of the signature's mark."""

    to: Addressee
    incoming: Reference | None = None
    subject: str = ""
    salutation: str = ""
    paragraphs: Paragraphs = ()
    attachments: tuple[Attachment, ...] = ()
    signer: Person
    signer_basis: str = ""
    """E.g. «по доверенности № 12 от 10.01.2026», where the signer acts for another."""
    signature: Picture | None = None
    mark: SignatureMark | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAnswer:
    """One question of the applicant and what is answered to it."""

    question: str
    answer: Paragraphs = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """Why the service was poor or interrupted, and when it is to be put right (VKS, answer content)."""

    reason: str
    planned_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerLetter(Letter):
    """D6, the answer (CIB 3.4-3.9; STD 4.3.3; AES, feedback by the site)."""

    questions: tuple[QuestionAnswer, ...] = ()
    reasoning: Paragraphs = ()
    measures: Paragraphs = ()
    repair: Repair | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionNotice(Letter):
    """D7, notice that the term was extended (AES, order of considering appeals)."""

    incoming: Reference
    original_due: date
    days: int
    days_unit: str = "calendar_day"
    new_due: date
    reason: str
    clause: str = ""
    decided_on: date
    decided_by: Person | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnderConsiderationNotice(Letter):
    """D8, the appeal is under consideration; the term does not move (CIB 3.2)."""

    incoming: Reference
    due: date | None = None
    way: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalNotice(Letter):
    """D9, refusal or "no action" with its ground and motivated reasons (STD 4.3.4; AES, the Book)."""

    incoming: Reference
    ground: str
    clause: str = ""
    reasons: Paragraphs = ()
    earlier: tuple[Reference, ...] = ()
    remedy: str = ""
    """How the decision may be contested, where the office states it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForwardingLetter(Letter):
    """D11, to the body that is competent, or (``for_applicant``) to the applicant about it."""

    incoming: Reference
    body: str
    for_applicant: bool = False
    applicant: str = ""
    received_at: datetime
    forwarded_at: datetime
    summary: Paragraphs = ()
    copies: Paragraphs = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClarificationRequest(Letter):
    """D14, what is missing or could not be read (STD 4.3.2; VKS; CIB 5)."""

    incoming: Reference
    missing: Paragraphs = ()
    unreadable: Paragraphs = ()
    reply_by: date | None = None
    reply_channel: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplanationRequest(Letter):
    """D15, questions and documents that the applicant company is asked for (CIB 3.3)."""

    incoming: Reference
    questions: Paragraphs = ()
    documents: Paragraphs = ()
    wanted_by: date


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitNotice(Letter):
    """D16, notice of a visit (AES, service at home); an urgent one says why."""

    visit_number: str = ""
    address: str
    starts_at: datetime
    ends_at: datetime | None = None
    employee: Person
    credential: str = ""
    """The document that the employee shows, e.g. «служебное удостоверение № 118»."""
    reason: str
    purpose: str
    contact_phone: str = ""
    notice_way: str = ""
    notice_at: datetime | None = None
    urgent: bool = False
    urgent_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitChangeNotice(Letter):
    """D17, another time for an agreed visit (AES, service at home)."""

    visit_number: str = ""
    address: str
    old_starts_at: datetime
    starts_at: datetime
    ends_at: datetime | None = None
    reason: str
    told_at: datetime
    told_by: Person
    way: str = ""
    in_time: bool = True
    contact_phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneConfirmation(Letter):
    """D22, important information given by phone, confirmed by letter or fax (HDH)."""

    called_at: datetime
    phone: str = ""
    operator: Person | None = None
    said: Paragraphs
    way: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation(Letter):
    """D24, a matter that is settled only in person (HDH; STD 4.2.7)."""

    matter: str
    office: str
    office_address: str
    hours: Paragraphs = ()
    documents: Paragraphs = ()
    appointment: datetime | None = None
    window: str = ""
