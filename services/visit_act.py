"""The act of a visit (D18) from its record and facts: the paper that is printed on the spot."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from domain.facts import Fact
from domain.visits import VisitState
from letters.context import Person, Picture, Reference, split_paragraphs
from letters.office_papers import Photo, Reading, VisitAct
from letters.pictures import document_picture
from letters.rendering import render
from services.desk import Desk
from services.facts import facts_of
from services.letter_content import letterhead
from services.letter_templates import template_for
from services.naming import applicant_name, full_name
from services.people import by_language
from services.rows import find_record, read_record
from services.visit_checklists import item_words

OUTCOMES = ("done", "partly", "nobody_home", "access_refused")
"""How a visit can end."""
_OUTCOME_WORDS = {
    "ru": ("выполнено", "выполнено частично", "никого нет дома", "отказано в доступе"),
    "kk": ("орындалды", "ішінара орындалды", "үйде ешкім жоқ", "кіруден бас тартылды"),
    "hu": ("elvégezve", "részben elvégezve", "senki sem volt otthon", "a bejutást megtagadták"),
    "en": ("done", "partly done", "nobody at home", "access refused"),
}
_PRESENCE_WORDS = {
    "ru": ("присутствовал", "отсутствовал", "отказал в доступе"),
    "kk": ("болды", "болған жоқ", "кіргізбеді"),
    "hu": ("jelen volt", "nem volt jelen", "a bejutást megtagadta"),
    "en": ("present", "absent", "refused access"),
}


def act_number(desk: Desk, visit_id: str) -> str:
    """The act is numbered after its appeal and the place of the visit among its visits."""
    visit = read_record("visit", visit_id)
    number = _appeal_row(desk, visit)[0]
    sql = "SELECT count(*) FROM visit WHERE appeal_id IS ? AND id <= ?"
    position = desk.store.execute(sql, (visit["appeal_id"], visit_id)).fetchone()[0]
    return f"{number or visit_id[-8:]}/{position}"


def act_document(desk: Desk, visit_id: str, number: str, state: VisitState) -> bytes:
    """The act as DOCX, in the person's language where the regulation issues it in that, else the house's.

    Raises:
        BadInput: ``attachment_awaited``, ``attachment_damaged``: a photo is not on this disk.
    """
    visit = read_record("visit", visit_id)
    language = _language(desk, visit)
    applicant = find_record("applicant", visit["applicant_id"]) or {}
    facts = facts_of(desk.store, "visit", visit_id)
    context = VisitAct(
        org=letterhead(language),
        number=number,
        dated=desk.today(),
        visit_number=number,
        incoming=_reference(desk, visit),
        address=str(visit["address"] or ""),
        consumer=applicant_name(applicant),
        **_times(desk, visit, state),
        employee=_employee(desk, language),
        introduced=state.introduced_at is not None,
        credential=f"{state.document_kind} {state.document_number}".strip(),
        purpose=str(visit["purpose"] or ""),
        reason=_reason(visit, language),
        contacts_given=state.contacts_given,
        outcome=_OUTCOME_WORDS[language][OUTCOMES.index(state.outcome)],
        presence=_presence(state.outcome, language),
        findings=_findings(visit, state, language),
        readings=tuple(Reading(meter=meter, value=value) for meter, value in state.readings),
        photos=_photos(desk, facts, language),
        consumer_signature=_signature(desk, state),
        refusal_reason=state.signature_refused,
    )
    return render(context, template_for(desk, "visit_act", language), language=language)


def _language(desk: Desk, visit: Mapping[str, Any]) -> str:
    """The rule of letters: a document that goes to a person speaks the language of the appeal."""
    profile = desk.regulations.profile
    own = profile.documents["visit_act"].own_language if "visit_act" in profile.documents else True
    return str((own and visit["language"]) or profile.language)


def _times(desk: Desk, visit: Mapping[str, Any], state: VisitState) -> dict[str, Any]:
    planned = datetime.fromisoformat(str(visit["starts_at"]))
    return {
        "planned_at": _wall(desk, planned),
        "departed_at": _wall(desk, state.departed_at),
        "arrived_at": _wall(desk, state.arrived_at),
        "left_at": _wall(desk, state.left_at),
    }


def _wall(desk: Desk, moment: datetime | None) -> datetime | None:
    return moment.astimezone(desk.workstation.zone).replace(tzinfo=None) if moment else None


def _employee(desk: Desk, language: str) -> Person:
    employee = find_record("employee", desk.person.id) or {}
    return Person(
        name=full_name(employee),
        position=by_language(employee.get("position"), language),
        phone=str(employee.get("phone") or ""),
    )


def _reason(visit: Mapping[str, Any], language: str) -> str:
    if visit["urgent_reason"]:
        return str(visit["urgent_reason"])
    words = {"ru": "обращение", "kk": "өтініш", "hu": "beadvány", "en": "appeal"}
    return words[language] if visit["appeal_id"] else ""


def _presence(outcome: str, language: str) -> str:
    place = {"nobody_home": 1, "access_refused": 2}.get(outcome, 0)
    return _PRESENCE_WORDS[language][place]


def _findings(visit: Mapping[str, Any], state: VisitState, language: str) -> tuple[str, ...]:
    ticked = [f"✓ {item_words(item, language)}" for item in state.ticked]
    return (*split_paragraphs(str(visit["findings"] or "")), *ticked)


def _photos(desk: Desk, facts: list[Fact], language: str) -> tuple[Photo, ...]:
    word = {"ru": "Фото", "kk": "Фото", "hu": "Fénykép", "en": "Photo"}[language]
    attached = [fact.data for fact in facts if fact.kind == "attached"]
    return tuple(
        Photo(
            title=str(data.get("title") or f"{word} {number}"),
            picture=document_picture(desk.blobs.read(str(data["sha256"]))),
            taken_at=_taken(data),
        )
        for number, data in enumerate(attached, 1)
    )


def _taken(data: Mapping[str, object]) -> datetime | None:
    text = str(data.get("taken_at") or "")
    return datetime.fromisoformat(text).replace(tzinfo=None) if text else None


def _signature(desk: Desk, state: VisitState) -> Picture | None:
    if not state.signature_sha256:
        return None
    return document_picture(desk.blobs.read(state.signature_sha256))


def _reference(desk: Desk, visit: Mapping[str, Any]) -> Reference | None:
    number, registered_on = _appeal_row(desk, visit)
    return Reference(number=number, dated=date.fromisoformat(registered_on)) if number else None


def _appeal_row(desk: Desk, visit: Mapping[str, Any]) -> tuple[str, str]:
    sql = "SELECT number, registered_on FROM journal WHERE appeal_id = ?"
    row = desk.store.execute(sql, (visit["appeal_id"],)).fetchone()
    return (row[0] or "", row[1] or "") if row else ("", "")
