"""What a letter says, frozen when it goes for signature, and the document made of it.

The content is kept in the fact of its version, so the file that is signed is made from what
was read, whatever happens to the draft meanwhile; only number, date and the printed mark are
added.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.appeals import AppealState
from domain.operations import canonical
from letters.context import (
    Addressee,
    Attachment,
    Organisation,
    Person,
    Picture,
    Reference,
    Repair,
    SignatureMark,
    split_paragraphs,
)
from letters.drafts import reserved_mark
from letters.names import organisation_salutation, salutation, signature_name
from models.reference import Organisation as OrganisationTable
from services.naming import applicant_name, full_name
from services.people import by_language
from services.rows import find_record

CONTENT_FIELDS = (
    "document language subject addressee address channel signer_id executor_id repair_on ground body"
    " reasoning measures attachment_ids answered_question_ids template_id"
).split()


_SECOND_LANGUAGE = {"ru": "kk", "kk": "ru"}
"""The other state language, in which the letterhead repeats the organisation's name."""


@dataclass(frozen=True, slots=True)
class Seal:
    """What is added right before signing: number, date, the words of the mark, the signer's picture."""

    number: str
    dated: date
    mark: SignatureMark
    picture: Picture | None = None


def content_of(letter: Mapping[str, Any]) -> dict[str, Any]:
    """The part of a draft that a reader of the letter will see."""
    return {name: letter[name] for name in CONTENT_FIELDS if letter[name] is not None}


def content_text(content: Mapping[str, Any]) -> str:
    """One text for one content: what the pinned version's fingerprint is taken of."""
    return canonical(dict(content))


def letterhead(language: str) -> Organisation:
    """The organisation's data in the language of the letter."""
    row: Mapping[str, Any] = OrganisationTable.select().dicts().first() or {}
    names: Mapping[str, str] = row.get("names") or {}
    other = names.get(_SECOND_LANGUAGE.get(language, ""), "")
    phones = row.get("phones") or [""]
    return Organisation(
        name=by_language(names, language),
        second_name=other,
        address=by_language(row.get("addresses"), language),
        phone=phones[0],
        email=row.get("email") or "",
        site=row.get("site") or "",
        registration=row.get("bin") or "",
    )


def common_values(
    content: Mapping[str, Any], *, appeal: Mapping[str, Any], state: AppealState, seal: Seal | None
) -> dict[str, Any]:
    """What every letter shows; without a seal the place of the signature's mark is kept free."""
    language = str(content.get("language") or "ru")
    applicant = appeal.get("applicant") or find_record("applicant", appeal.get("applicant_id")) or {}
    signer = find_record("employee", content.get("signer_id")) or {}
    executor = find_record("employee", content.get("executor_id")) or {}
    return {
        "org": letterhead(language),
        "number": seal.number if seal else "",
        "dated": seal.dated if seal else None,
        "executor": person_of(executor, language),
        "to": Addressee(
            name=str(content.get("addressee") or applicant_name(applicant)),
            lines=split_paragraphs(str(content.get("address") or "")),
        ),
        "incoming": appeal.get("reference") or _reference(state),
        "subject": str(content.get("subject") or ""),
        "salutation": greeting(applicant, language),
        "paragraphs": split_paragraphs(str(content.get("body") or "")),
        "attachments": _enclosures(content, state),
        "signer": _signer(signer, language),
        "signature": seal.picture if seal else None,
        "mark": seal.mark if seal else reserved_mark(language),
    }


def answer_values(content: Mapping[str, Any]) -> dict[str, Any]:
    """What only an answer shows."""
    return {
        "reasoning": split_paragraphs(str(content.get("reasoning") or "")),
        "measures": split_paragraphs(str(content.get("measures") or "")),
        "repair": _repair(content),
    }


def greeting(applicant: Mapping[str, Any], language: str) -> str:
    """How the letter addresses the applicant."""
    if applicant.get("kind") == "organisation":
        return organisation_salutation(language)
    names = {key: applicant.get(key) or "" for key in ("surname", "given_name", "patronymic")}
    return salutation(language, **names)


def _signer(employee: Mapping[str, Any], language: str) -> Person:
    names = {key: employee.get(key) or "" for key in ("surname", "given_name", "patronymic")}
    position = by_language(employee.get("position"), language)
    return Person(name=signature_name(language, **names), position=position)


def person_of(employee: Mapping[str, Any], language: str) -> Person:
    """A member of staff as documents name them."""
    return Person(
        name=full_name(employee),
        position=by_language(employee.get("position"), language),
        phone=employee.get("phone") or "",
        email=employee.get("email") or "",
    )


def _reference(state: AppealState) -> Reference | None:
    if not state.number or state.registered_on is None:
        return None
    return Reference(number=state.number, dated=state.registered_on)


def _repair(content: Mapping[str, Any]) -> Repair | None:
    if not content.get("repair_on"):
        return None
    return Repair(reason="", planned_on=date.fromisoformat(str(content["repair_on"])))


def _enclosures(content: Mapping[str, Any], state: AppealState) -> tuple[Attachment, ...]:
    chosen = set(content.get("attachment_ids") or ())
    return tuple(Attachment(title=file.name) for file in state.attachments if file.sha256 in chosen)
