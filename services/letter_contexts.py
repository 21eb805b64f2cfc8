"""Which facts of an appeal each outgoing document shows, besides the words that were typed.

Documents that lack a fact (an extension nobody decided, a ground nobody chose) are refused by name
instead of being printed with a gap.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from domain.appeals import AppealState
from domain.errors import Refusal
from domain.regulation.profile import Profile
from domain.regulation.words import Names
from letters.context import (
    AnswerLetter,
    ClarificationRequest,
    ExplanationRequest,
    ExtensionNotice,
    ForwardingLetter,
    Invitation,
    Letter,
    PhoneConfirmation,
    RefusalNotice,
    UnderConsiderationNotice,
    split_paragraphs,
)
from models.records import PhoneCall
from services.letter_content import Seal, answer_values, common_values, person_of
from services.naming import applicant_name
from services.people import by_language
from services.rows import find_record


@dataclass(frozen=True, slots=True)
class _Source:
    """Everything that a document may draw on."""

    content: Mapping[str, Any]
    appeal: Mapping[str, Any]
    state: AppealState
    profile: Profile
    common: dict[str, Any]

    @property
    def language(self) -> str:
        return str(self.content.get("language") or self.profile.language)

    def paragraphs(self, name: str) -> tuple[str, ...]:
        return split_paragraphs(str(self.content.get(name) or ""))

    def way(self) -> str:
        way = self.profile.answers.ways.get(str(self.content.get("channel") or ""))
        return way.names.text(self.language) if way else ""

    def require_reference(self, document: str) -> None:
        if self.common["incoming"] is None:
            raise Refusal("letter_needs_registration", document=document)


def letter_context(
    content: Mapping[str, Any],
    *,
    appeal: Mapping[str, Any],
    state: AppealState,
    profile: Profile,
    seal: Seal | None,
) -> Letter:
    """The document of a content, ready for its template.

    Raises:
        Refusal: ``letter_needs_registration``, ``letter_needs_extension``, ``letter_needs_ground``,
            ``letter_needs_call``, ``letter_body_missing``, ``letter_needs_day`` or
            ``letter_document_unknown``.
    """
    document = str(content["document"])
    if document not in _DOCUMENTS:
        raise Refusal("letter_document_unknown", document=document)
    common = common_values(content, appeal=appeal, state=state, seal=seal)
    return _DOCUMENTS[document](_Source(content, appeal, state, profile, common))


def _answer(source: _Source) -> Letter:
    return AnswerLetter(**source.common, **answer_values(source.content))


def _extension(source: _Source) -> Letter:
    source.require_reference("extension_notice")
    state = source.state
    if not state.extensions or state.due_on is None:
        raise Refusal("letter_needs_extension")
    last = state.extensions[-1]
    earlier = state.extensions[-2].due_on if len(state.extensions) > 1 else state.original_due_on
    return ExtensionNotice(
        **source.common,
        original_due=earlier or state.due_on,
        days=last.days,
        new_due=last.due_on,
        reason=last.reason,
        decided_on=last.decided_on,
    )


def _under_consideration(source: _Source) -> Letter:
    source.require_reference("under_consideration")
    return UnderConsiderationNotice(**source.common, due=source.state.due_on, way=source.way())


def _refusal(source: _Source) -> Letter:
    source.require_reference("refusal")
    names, clause = _ground(source)
    return RefusalNotice(
        **source.common,
        ground=names.text(source.language),
        clause=clause,
        reasons=source.paragraphs("reasoning"),
    )


def _ground(source: _Source) -> tuple[Names, str]:
    """The ground of an appeal's refusal, or the result with which an entry of the Book was marked."""
    if source.appeal.get("book_result"):
        names, clause = source.appeal["book_result"]
        return names, clause
    ground = source.profile.grounds.get(str(source.content.get("ground") or source.state.ground))
    if ground is None:
        raise Refusal("letter_needs_ground")
    return ground.names, ground.clause


def _clarification(source: _Source) -> Letter:
    source.require_reference("clarification")
    return ClarificationRequest(
        **source.common,
        missing=source.paragraphs("reasoning"),
        reply_by=_day(source.content.get("repair_on")),
        reply_channel=source.way(),
        due=source.state.due_on,
    )


def _forwarding(source: _Source) -> Letter:
    source.require_reference("forwarding")
    applicant = find_record("applicant", source.appeal.get("applicant_id")) or {}
    state = source.state
    received = state.received_at or state.redirected_at
    if received is None or state.redirected_at is None:
        raise Refusal("letter_needs_redirection")
    return ForwardingLetter(
        **source.common,
        body=str(source.content.get("addressee") or ""),
        applicant=applicant_name(applicant),
        received_at=received,
        forwarded_at=state.redirected_at,
        summary=source.paragraphs("reasoning"),
    )


def _invitation(source: _Source) -> Letter:
    """A matter that is settled only in person: where, when it is open, what to bring (HDH; STD 4.2.7)."""
    place = find_record("place", source.appeal.get("place_id")) or {}
    return Invitation(
        **source.common,
        matter=source.common["subject"] or str(source.appeal.get("subject") or ""),
        office=by_language(place.get("names"), source.language),
        office_address=by_language(place.get("addresses"), source.language),
        hours=source.paragraphs("measures"),
        documents=source.paragraphs("reasoning"),
    )


def _phone_confirmation(source: _Source) -> Letter:
    """What was said by telephone, in writing (HDH)."""
    call = (
        PhoneCall.select()
        .where(PhoneCall.appeal_id == str(source.appeal.get("id") or ""))
        .order_by(PhoneCall.started_at.desc())
        .dicts()
        .first()
    )
    if not call or not call["started_at"]:
        raise Refusal("letter_needs_call")
    operator = find_record("employee", call["operator_id"])
    said = source.paragraphs("reasoning") or split_paragraphs(str(call["answer"] or ""))
    if not said and not source.common["paragraphs"]:
        raise Refusal("letter_body_missing", where="reasoning")
    return PhoneConfirmation(
        **source.common,
        called_at=datetime.fromisoformat(str(call["started_at"])),
        phone=str(call["phone"] or ""),
        operator=person_of(operator, source.language) if operator else None,
        said=said,
        way=source.way(),
    )


def _explanation(source: _Source) -> Letter:
    """Questions and documents that the applicant company is asked for, and by when (CIB 3.3)."""
    source.require_reference("explanation_request")
    wanted_by = _day(source.content.get("repair_on"))
    if wanted_by is None:
        raise Refusal("letter_needs_day", where="repair_on")
    return ExplanationRequest(
        **source.common,
        questions=source.paragraphs("reasoning"),
        documents=source.paragraphs("measures"),
        wanted_by=wanted_by,
    )


def _day(text: object) -> date | None:
    return date.fromisoformat(str(text)) if text else None


_DOCUMENTS: dict[str, Callable[[_Source], Letter]] = {
    "answer": _answer,
    "extension_notice": _extension,
    "under_consideration": _under_consideration,
    "refusal": _refusal,
    "clarification": _clarification,
    "forwarding": _forwarding,
    "invitation": _invitation,
    "phone_confirmation": _phone_confirmation,
    "explanation_request": _explanation,
}
DOCUMENTS = tuple(_DOCUMENTS)
"""Documents that can be drafted about an appeal."""
