"""An appeal while it is being typed: the form with its waiting files, as it lies in a draft.

entry → draft content → entry        nothing typed is lost by a crash
entry → appeal form                  what is registered or accepted
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import datetime
from typing import Any

from services.desk import Desk
from services.drafts import SavedDraft, own_drafts, save_draft
from services.intake import Accepted, Registered, accept_appeal, register_appeal
from services.intake_addition import add_to_appeal
from services.intake_files import HeldFile, hold, to_attach
from services.intake_form import AppealForm, ApplicantForm, NewFile

KIND = "appeal"
_LIGHT = b"."
"""Stands for the bytes of a waiting file where only its name and type matter."""


@dataclass(frozen=True, slots=True)
class Entry:
    """``form`` without files, ``held`` the files beside it, ``typed`` what stands in the "who" field.

    ``add_to`` is an open appeal that takes the words instead of a new one (its identifier).
    """

    form: AppealForm = field(default_factory=AppealForm)
    held: tuple[HeldFile, ...] = ()
    typed: str = ""
    add_to: str = ""

    @property
    def begun(self) -> bool:
        """Whether the person has given anything that would be a pity to lose."""
        words = (self.form.text, self.form.subject, self.typed, self.form.topic, *self.form.questions)
        return any(word.strip() for word in words) or bool(self.held) or self.form.applicant.named

    def judged(self) -> AppealForm:
        """The form for a check: files by name and type, without loading a byte of them."""
        light = tuple(NewFile(held.name, _LIGHT, held.media_type, held.kind) for held in self.held)
        return replace(self.form, files=light)


def from_form(desk: Desk, form: AppealForm) -> Entry:
    """An entry made from a filled form, a mail's for example; its files are held from now on."""
    held = tuple(hold(desk, file) for file in form.files)
    return Entry(replace(form, files=()), held)


def register_entry(desk: Desk, entry: Entry, *, draft_id: str = "") -> Registered:
    """Register what was typed; its draft is forgotten once the number is given.

    Raises:
        Refusal, BadInput: as ``register_appeal``; the draft stays.
    """
    return register_appeal(desk, form=whole_form(desk, entry), draft_id=draft_id)


def accept_entry(desk: Desk, entry: Entry, *, into_box: bool = False, draft_id: str = "") -> Accepted:
    """Take in without a number what was typed (AES-J8)."""
    return accept_appeal(desk, form=whole_form(desk, entry), into_box=into_box, draft_id=draft_id)


def add_entry(desk: Desk, entry: Entry, *, draft_id: str = "") -> str:
    """Put what was typed into the chosen open appeal; returns its identifier."""
    add_to_appeal(desk, appeal_id=entry.add_to, form=whole_form(desk, entry), draft_id=draft_id)
    return entry.add_to


def whole_form(desk: Desk, entry: Entry) -> AppealForm:
    """The form with the bytes of its files, read from the disk."""
    return replace(entry.form, files=tuple(to_attach(desk, held) for held in entry.held))


# --- drafts -----------------------------------------------------------------------------------


def save_entry(desk: Desk, entry: Entry, *, draft_id: str, put_aside: bool = False) -> SavedDraft:
    """Write the entry to the disk; the same identifier replaces the former writing."""
    return save_draft(desk, kind=KIND, content=content_of(entry, put_aside=put_aside), draft_id=draft_id)


def begun_entries(desk: Desk) -> list[SavedDraft]:
    """The person's unfinished registrations, newest first."""
    return own_drafts(desk, KIND)


def interrupted(draft: SavedDraft) -> bool:
    """Whether the program ended while this was typed, rather than the person putting it aside."""
    return not draft.content.get("put_aside")


def content_of(entry: Entry, *, put_aside: bool = False) -> dict[str, Any]:
    """What a draft keeps: plain values that JSON knows."""
    form = asdict(replace(entry.form, files=()))
    received = entry.form.received_at
    form["received_at"] = received.isoformat() if received else None
    held = [asdict(one) for one in entry.held]
    return {"form": form, "held": held, "typed": entry.typed, "add_to": entry.add_to, "put_aside": put_aside}


def entry_of(content: Mapping[str, Any]) -> Entry:
    """The entry of a draft; keys that another version wrote are passed over."""
    form = _known(AppealForm, content.get("form") or {})
    received = form.get("received_at")
    form["received_at"] = datetime.fromisoformat(received) if received else None
    form["applicant"] = ApplicantForm(**_known(ApplicantForm, form.get("applicant") or {}))
    others = form.get("co_applicants") or ()
    form["co_applicants"] = tuple(ApplicantForm(**_known(ApplicantForm, one)) for one in others)
    form["questions"] = tuple(form.get("questions") or ())
    form["repeat_of"] = tuple(form.get("repeat_of") or ())
    form["files"] = ()
    held = tuple(HeldFile(**_known(HeldFile, one)) for one in content.get("held") or ())
    typed, add_to = str(content.get("typed") or ""), str(content.get("add_to") or "")
    return Entry(AppealForm(**form), held, typed, add_to)


def _known(kind: type[Any], values: Mapping[str, Any]) -> dict[str, Any]:
    names = {one.name for one in fields(kind)}
    return {name: value for name, value in values.items() if name in names}
