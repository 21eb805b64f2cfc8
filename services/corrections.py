"""Correcting a card: its subject and how its author is reached; every old value stays in the history.

The text of an appeal and its number are never rewritten; words that came later are added.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.permissions import require
from services.desk import Desk
from services.recording import recording
from services.rows import read_record

APPEAL_FIELDS = ("subject", "reply_address", "note")
APPLICANT_FIELDS = ("phone", "email", "postal_address", "service_address", "account_no")


def correct_card(
    desk: Desk, *, appeal_id: str, fields: Mapping[str, Any], seen: Mapping[str, str] | None = None
) -> bool:
    """Change fields of an appeal and of its applicant in one act; returns whether anything differed.

    ``seen`` names, per field of the appeal, the operation whose value was on screen.

    Raises:
        Refusal: ``not_permitted``.
    """
    require(desk.person.roles, "edit_appeal", desk.regulations.narrowed)
    given = {name: str(value).strip() for name, value in fields.items()}
    appeal = read_record("appeal", appeal_id)
    own = {name: given[name] for name in APPEAL_FIELDS if name in given}
    person = {name: given[name] for name in APPLICANT_FIELDS if name in given}
    with recording(desk, "correct_card") as act:
        changed = act.set("appeal", appeal_id, _differing(appeal, own), seen=seen)
        if appeal["applicant_id"] and person:
            who = str(appeal["applicant_id"])
            changed |= act.set("applicant", who, _differing(read_record("applicant", who), person))
    return changed


def _differing(record: Mapping[str, Any], given: Mapping[str, str]) -> dict[str, str]:
    # An empty field that was never filled is no change: "" and nothing mean the same to a person.
    return {name: value for name, value in given.items() if value != str(record[name] or "")}
