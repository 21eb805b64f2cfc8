"""Correcting a card: its subject and how its author is reached; every old value stays in the history.

The text of an appeal and its number are never rewritten; words that came later are added.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.permissions import require
from services.card import field_writers
from services.desk import Desk
from services.intake_form import clean, clean_text
from services.meanwhile import Stored
from services.recording import Act, recording
from services.rows import read_record

APPEAL_FIELDS = ("subject", "reply_address", "questions", "complained_about_id", "note")
TERM_FIELDS = ("topic", "kind", "needs_site_check", "needs_others_information")
APPLICANT_FIELDS = ("phone", "email", "postal_address", "service_address", "account_no")


def correct_card(
    desk: Desk,
    *,
    appeal_id: str,
    fields: Mapping[str, Any],
    seen: Mapping[str, str] | None = None,
    reason: str = "",
) -> bool:
    """Change fields of an appeal and of its applicant in one act; returns whether anything differed.

    ``seen`` names, per field, the operation whose value was on screen; each change
    stands in the history with what was there before, and with its reason.

    Raises:
        Refusal: ``not_permitted``.
    """
    require(desk.person.roles, "edit_appeal", desk.regulations.narrowed)
    given = {name: _cleaned(name, value) for name, value in fields.items()}
    appeal = read_record("appeal", appeal_id)
    own = {name: given[name] for name in APPEAL_FIELDS if name in given}
    person = {name: given[name] for name in APPLICANT_FIELDS if name in given}
    with recording(desk, "correct_card") as act:
        altered = _differing(appeal, own)
        changed = act.set("appeal", appeal_id, altered, seen=_of_appeal(seen or {}))
        _note(act, appeal_id, appeal, altered, reason)
        if appeal["applicant_id"] and person:
            who = str(appeal["applicant_id"])
            before = read_record("applicant", who)
            altered = _differing(before, person)
            changed |= act.set("applicant", who, altered, seen=_of_applicant(seen or {}))
            _note(act, appeal_id, before, altered, reason)
    return changed


def stored_card(desk: Desk, appeal_id: str) -> Stored:
    """The fields that a correction may change, as they are stored now."""
    appeal = read_record("appeal", appeal_id)
    values = {name: appeal[name] for name in (*APPEAL_FIELDS, *TERM_FIELDS)}
    writers = field_writers(desk.store, "appeal", appeal_id)
    kept = {name: writers.get(name, "") for name in values}
    if who := str(appeal["applicant_id"] or ""):
        person, by = read_record("applicant", who), field_writers(desk.store, "applicant", who)
        values |= {name: person[name] for name in APPLICANT_FIELDS}
        kept |= {name: by.get(name, "") for name in APPLICANT_FIELDS}
    return Stored(values, kept)


def _of_appeal(seen: Mapping[str, str]) -> dict[str, str]:
    return {name: seen[name] for name in APPEAL_FIELDS if name in seen}


def _of_applicant(seen: Mapping[str, str]) -> dict[str, str]:
    return {name: seen[name] for name in APPLICANT_FIELDS if name in seen}


def _note(act: Act, appeal_id: str, before: Mapping[str, Any], altered: Mapping[str, str], why: str) -> None:
    """The correction of each field as a fact of the appeal, so that the history tells it."""
    for name, value in altered.items():
        said = {"field": name, "old": before[name], "new": value, "reason": why.strip()}
        act.fact("corrected", "appeal", appeal_id, said)


def _cleaned(name: str, value: object) -> str:
    """What a paste brings along (control and direction characters) never reaches the record."""
    text = str(value or "")
    return clean_text(text) if name == "questions" else clean(text)


def _differing(record: Mapping[str, Any], given: Mapping[str, str]) -> dict[str, str]:
    # An empty field that was never filled is no change: "" and nothing mean the same to a person.
    return {name: value for name, value in given.items() if value != str(record[name] or "")}
