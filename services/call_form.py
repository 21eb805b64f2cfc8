"""A phone note as it is being written: plain values, kept as a draft until the call has ended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from typing import Any

from services.desk import Desk
from services.drafts import SavedDraft, discard_draft, own_drafts, save_draft

KIND = "call"
_MOMENTS = ("started_at", "warned_at", "call_back_at")
_LISTS = ("stated", "ticks")


@dataclass(frozen=True, slots=True)
class CallForm:
    """What is noted of a call. Moments are aware; ``started_at`` None means "now".

    ``stated`` are the kinds of data by which the caller said who he is, never their values.
    ``ticks`` are the conditions ticked before important things were told (``important``).
    ``satisfied`` says whether the applicant of ``appeal_id`` was informed and is satisfied.
    ``reason`` tells why a call was broken off or refused; ``message`` was left on a machine.
    ``call_id`` is the note that waits to be written up, of a call that the exchange listed.
    """

    started_at: datetime | None = None
    phone: str = ""
    caller: str = ""
    applicant_id: str = ""
    appeal_id: str = ""
    stated: tuple[str, ...] = ()
    question: str = ""
    answer: str = ""
    topic: str = ""
    outcome: str = ""
    message: bool = False
    recorded: bool = False
    warned_at: datetime | None = None
    recording_reference: str = ""
    abuse_told: bool = False
    reason: str = ""
    call_back_at: datetime | None = None
    call_back_by: str = ""
    pass_to_unit_id: str = ""
    specialist_id: str = ""
    important: bool = False
    ticks: tuple[str, ...] = ()
    confirm_by: str = ""
    satisfied: bool | None = None
    call_id: str = ""

    @property
    def begun(self) -> bool:
        """Whether anything was noted that would be a pity to lose."""
        words = (self.phone, self.caller, self.question, self.answer, self.reason)
        return any(word.strip() for word in words) or bool(self.applicant_id)


def save_call(desk: Desk, form: CallForm, *, draft_id: str) -> SavedDraft:
    """Write the note to the disk; the same identifier replaces the former writing."""
    return save_draft(desk, kind=KIND, content=content_of(form), draft_id=draft_id)


def begun_calls(desk: Desk) -> list[SavedDraft]:
    """The person's unfinished notes, newest first."""
    return own_drafts(desk, KIND)


def discard_call(desk: Desk, draft_id: str) -> None:
    """Forget an unfinished note."""
    discard_draft(desk, draft_id)


def content_of(form: CallForm) -> dict[str, Any]:
    """What a draft keeps: plain values that JSON knows."""
    content = asdict(form)
    for name in _MOMENTS:
        content[name] = content[name].isoformat() if content[name] else None
    return content


def form_of(content: Mapping[str, Any]) -> CallForm:
    """The note of a draft; keys that another version wrote are passed over."""
    known = {one.name for one in fields(CallForm)}
    values = {name: value for name, value in content.items() if name in known}
    for name in _MOMENTS:
        values[name] = datetime.fromisoformat(values[name]) if values.get(name) else None
    for name in _LISTS:
        values[name] = tuple(values.get(name) or ())
    return replace(CallForm(), **values)
