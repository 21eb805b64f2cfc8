"""Answering the author of an entry: a letter of the Book, an appeal made of the entry, a withdrawal.

A letter about an entry is an ordinary letter: same check, same folder, same number and signature.
What an appeal gives to a letter, the entry gives here: reference, contacts, language, reasons.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from domain.book import EntryState
from domain.book_closing import may_write_letter
from domain.errors import Refusal
from domain.permissions import can, require
from domain.regulation.profile import Profile
from letters.context import Reference
from services.book import book_of, entry_state, review_of
from services.desk import Desk
from services.intake import accept_appeal, register_appeal
from services.intake_form import AppealForm, ApplicantForm, clean_text
from services.letters import default_signer
from services.recording import recording

BOOK = "book"
"""The channel by which an entry came in."""


def draft_book_letter(desk: Desk, *, entry_id: str) -> str:
    """Begin the answer to an entry; a refused one gets a notice with its reasons (AES-B11).

    Raises:
        Refusal: ``book_letter_without_address`` where nobody can be written to (AES-B8).
    """
    require(desk.person.roles, "draft_letter", desk.regulations.narrowed)
    state = entry_state(desk, entry_id)
    profile = desk.regulations.profile
    if not may_write_letter(profile, review_of(desk, entry_id, state)):
        clause = profile.book.anonymous_letter_clause if profile.book else ""
        raise Refusal("book_letter_without_address", clause=clause)
    language = str(state.fields.get("language") or profile.language)
    refused = bool(state.reasons)
    address, email = (str(state.fields.get(name) or "") for name in ("address", "email"))
    fields: dict[str, Any] = {
        "book_entry_id": entry_id,
        "document": "refusal" if refused else "answer",
        "language": language,
        "addressee": state.fields.get("name"),
        "address": address or email,
        "channel": "post" if address else "email",
        "body": None if refused else state.mark_text,
        "reasoning": state.reasons or None,
        "executor_id": desk.person.id,
        "signer_id": default_signer(desk),
    }
    with recording(desk, "draft_book_letter") as act:
        return act.put("letter", {name: value for name, value in fields.items() if value})


def entry_as_appeal(desk: Desk, entry_id: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """What an entry gives to a letter: the fields of an appeal, and those of its applicant."""
    state = entry_state(desk, entry_id)
    fields = state.fields
    applicant = {
        "kind": "person",
        "surname": fields.get("name"),
        "postal_address": fields.get("address"),
        "email": fields.get("email"),
        "phone": fields.get("phone"),
        "language": fields.get("language"),
    }
    appeal = {
        "id": "",
        "applicant_id": None,
        "subject": None,
        "channel": BOOK,
        "language": fields.get("language"),
        "text": fields.get("text"),
        "applicant": applicant,
        "reference": _reference(state),
        "book_result": _result(desk.regulations.profile, state),
    }
    return appeal, applicant


def _reference(state: EntryState) -> Reference:
    fields = state.fields
    number, written = str(fields.get("entry_number") or ""), str(fields["written_on"])
    title = book_of(str(fields["book_id"])).title
    return Reference(number=number, dated=date.fromisoformat(written), book=title)


def _result(profile: Profile, state: EntryState) -> tuple[Any, str] | None:
    result = profile.book.results.get(state.result) if profile.book else None
    return (result.names, result.clause) if result else None


def appeal_of_entry(desk: Desk, *, entry_id: str, kind: str) -> str:
    """Make an appeal of an entry: registered where this person may, accepted where not (AES-B1).

    Raises:
        Refusal: ``entry_has_appeal``, ``not_permitted``, or ``channel_not_in_profile``.
    """
    state = entry_state(desk, entry_id)
    if state.linked_appeal_id:
        raise Refusal("entry_has_appeal")
    form = _form(state, kind)
    if can(desk.person.roles, "register_appeal", desk.regulations.narrowed):
        appeal_id = register_appeal(desk, form=form).appeal_id
    else:
        appeal_id = accept_appeal(desk, form=form).appeal_id
    with recording(desk, "appeal_of_entry") as act:
        act.fact("linked", "book_entry", entry_id, {"appeal_id": appeal_id, "relation": BOOK})
    return appeal_id


def _form(state: EntryState, kind: str) -> AppealForm:
    left = {
        name: str(state.fields.get(name) or "") for name in ("name", "address", "phone", "email", "language")
    }
    applicant = ApplicantForm(
        surname=left["name"],
        postal_address=left["address"],
        phone=left["phone"],
        email=left["email"],
        language=left["language"],
    )
    return AppealForm(
        channel=BOOK,
        kind=kind,
        topic=str(state.fields.get("topic") or ""),
        text=str(state.fields.get("text") or ""),
        language=left["language"],
        applicant=applicant,
    )


def withdraw_entry(desk: Desk, *, entry_id: str, reason: str) -> None:
    """Take a mistaken transcription back; its number stays used and explained, nothing is deleted.

    Raises:
        Refusal: ``entry_closed`` or ``reason_missing``.
    """
    require(desk.person.roles, "write_book_entry", desk.regulations.narrowed)
    if not entry_state(desk, entry_id).open:
        raise Refusal("entry_closed")
    if not clean_text(reason):
        raise Refusal("reason_missing", where="reason")
    with recording(desk, "withdraw_entry") as act:
        act.fact("entry_withdrawn", "book_entry", entry_id, {"reason": clean_text(reason)})
