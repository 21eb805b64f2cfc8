"""What a clerk fills in when an appeal comes: plain values, checked but never held back.

Registering never fails for a missing item where the profile forbids refusing to accept; the
items are named on the card instead (``services/intake_check.py``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime
from typing import Any

_TEXT_LIMIT = 1_000_000
_FIELD_LIMIT = 2_000
_CONTROL = {code: None for code in range(32) if code not in (9, 10)} | {
    code: None
    for code in (0x7F, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
}
"""Control characters and invisible direction marks that paste brings along."""


def clean(text: str, *, limit: int = _FIELD_LIMIT) -> str:
    """Text as it may be stored: no control or direction characters, plain line ends, bounded."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROL)
    return plain.strip()[:limit]


def clean_text(text: str) -> str:
    """The text of an appeal as it may be stored (up to a million characters)."""
    return clean(text, limit=_TEXT_LIMIT)


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file that comes with an appeal; ``kind`` is the type that a checklist asks for, if any."""

    name: str
    data: bytes
    media_type: str = "application/octet-stream"
    kind: str = ""


@dataclass(frozen=True, slots=True)
class ApplicantForm:
    """Who turns to us; ``id`` is set when a known applicant was chosen."""

    id: str = ""
    kind: str = "person"
    surname: str = ""
    given_name: str = ""
    patronymic: str = ""
    organisation_name: str = ""
    postal_address: str = ""
    service_address: str = ""
    email: str = ""
    phone: str = ""
    account_no: str = ""
    contract_no: str = ""
    user_no: str = ""
    segment: str = ""
    role: str = ""
    language: str = ""

    @classmethod
    def of_record(cls, record: Mapping[str, Any]) -> ApplicantForm:
        """A stored applicant as a form shows it; the form of nobody for an empty record."""
        return cls(**{one.name: str(record.get(one.name) or "") for one in fields(cls)})

    def columns(self) -> dict[str, Any]:
        """The applicant's fields as they are stored; empty ones are left out."""
        values = {name: clean(value) for name, value in asdict(self).items() if name != "id"}
        return {name: value for name, value in values.items() if value}

    @property
    def named(self) -> bool:
        """Whether anything is known of the applicant besides its kind."""
        return bool(self.columns().keys() - {"kind", "language"})


@dataclass(frozen=True, slots=True)
class AppealForm:
    """An appeal as it is being registered. ``received_at`` is aware; None means "now"."""

    channel: str = ""
    kind: str = ""
    topic: str = ""
    subject: str = ""
    text: str = ""
    language: str = ""
    received_at: datetime | None = None
    applicant: ApplicantForm = ApplicantForm()
    co_applicants: tuple[ApplicantForm, ...] = ()
    questions: tuple[str, ...] = ()
    reply_address: str = ""
    reply_channel_wish: str = ""
    sender_number: str = ""
    sender_date: str = ""
    external_number: str = ""
    signed_by_applicant: str = ""
    pages: int | None = None
    queue_ticket: str = ""
    postmark_on: str = ""
    document_class: str = ""
    project: str = ""
    region: str = ""
    needs_site_check: bool = False
    needs_others_information: bool = False
    unit_id: str = ""
    executor_id: str = ""
    complained_about_id: str = ""
    repeat_of: tuple[str, ...] = ()
    call_id: str = ""
    """The phone note that this appeal was told in, if there is one."""
    files: tuple[NewFile, ...] = field(default=())

    def columns(self) -> dict[str, Any]:
        """The appeal's own fields as they are stored; empty ones are left out."""
        apart = {"applicant", "co_applicants", "questions", "received_at", "repeat_of", "files", "text"}
        apart |= {"call_id"}
        values = {one.name: getattr(self, one.name) for one in fields(self) if one.name not in apart}
        values = {name: clean(value) if isinstance(value, str) else value for name, value in values.items()}
        values["text"] = clean_text(self.text)
        values["questions"] = "\n".join(clean(question) for question in self.questions if question.strip())
        return {name: value for name, value in values.items() if value or value is False}
