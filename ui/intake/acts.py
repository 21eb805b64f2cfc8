"""Finishing a form: judged once more, then registered, accepted or added; one act, one answer."""

from __future__ import annotations

from dataclasses import dataclass

from services.desk import Desk
from services.intake import Accepted, Registered
from services.intake_check import IntakeCheck, check_form
from services.intake_entry import Entry, accept_entry, add_entry, register_entry


@dataclass(frozen=True, slots=True)
class Added:
    """Words went into an open appeal."""

    appeal_id: str


Outcome = Registered | Accepted | Added | IntakeCheck
"""What became of the form; a check means that it was stopped, with its reasons."""


def finish(desk: Desk, entry: Entry, *, registers: bool, into_box: bool, draft_id: str) -> Outcome:
    """Do what the form is for, unless something stops it.

    Raises:
        Refusal, BadInput, Fault: as the services; the draft stays.
    """
    if entry.add_to:
        return Added(add_entry(desk, entry, draft_id=draft_id))
    check = check_form(desk, entry.judged())
    if check.blocking:
        return check
    if registers:
        return register_entry(desk, entry, draft_id=draft_id)
    return accept_entry(desk, entry, into_box=into_box, draft_id=draft_id)
