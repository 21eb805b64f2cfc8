"""Papers of visits: the notice (D16), the notice of a change (D17) and the round of a day (D19)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from domain.errors import Refusal
from domain.visits import Change
from letters.context import Addressee, Person, Reference, VisitChangeNotice, VisitNotice, split_paragraphs
from letters.office_papers import RouteList, Stop
from letters.rendering import render
from services.desk import Desk
from services.letter_content import greeting, letterhead
from services.letter_templates import template_for
from services.naming import applicant_name, full_name
from services.people import by_language
from services.rows import find_record, read_record
from services.visit_act import act_number
from services.visit_board import BoardVisit
from services.visit_checks import USUAL_MINUTES
from services.visit_notices import visit_state
from services.visit_round import round_of

_WAYS = {
    "phone": {"ru": "по телефону", "kk": "телефон арқылы", "hu": "telefonon", "en": "by telephone"},
    "sms": {"ru": "по SMS", "kk": "SMS арқылы", "hu": "SMS-ben", "en": "by SMS"},
    "email": {
        "ru": "по электронной почте",
        "kk": "электрондық поштамен",
        "hu": "e-mailben",
        "en": "by e-mail",
    },
    "post": {"ru": "по почте", "kk": "поштамен", "hu": "postán", "en": "by post"},
    "in_person": {"ru": "лично", "kk": "жеке", "hu": "személyesen", "en": "in person"},
}
_SUBJECTS = {
    "ru": ("Уведомление о выезде", "Уведомление об изменении времени выезда"),
    "kk": ("Сапар туралы хабарлама", "Сапар уақытының өзгергені туралы хабарлама"),
    "hu": ("Értesítés látogatásról", "Értesítés a látogatás időpontjának változásáról"),
    "en": ("Notice of a visit", "Notice of a changed visit"),
}
_ROUNDS = {"ru": "Маршрутный лист", "kk": "Маршрут парағы", "hu": "Látogatási napi lap", "en": "Round sheet"}
_TOLD = {
    "ru": ("извещён {day}", "извещён поздно {day}", "не извещён", "от визита отказался", "не дозвонились"),
    "kk": ("{day} хабарланды", "{day} кеш хабарланды", "хабарланбады", "бас тартты", "байланыса алмадық"),
    "hu": ("értesítve {day}", "későn értesítve {day}", "nincs értesítve", "elutasította", "nem érhető el"),
    "en": ("told {day}", "told late {day}", "not told", "refused the visit", "not reached"),
}
_NOTICES = ("in_time", "late", "none", "refused", "not_reached")


@dataclass(frozen=True, slots=True)
class Paper:
    """A document that is ready to be opened or printed."""

    name: str
    docx: bytes
    language: str


def notice_paper(desk: Desk, visit_id: str, *, way: str = "post") -> Paper:
    """The notice of a visit in the person's language (D16).

    Raises:
        BadInput: ``record_unknown``.
    """
    visit = read_record("visit", visit_id)
    language = _language(desk, visit)
    starts = _wall(desk, visit)
    engineer = find_record("employee", visit["engineer_id"]) or {}
    context = VisitNotice(
        **_letter(desk, visit, language, subject=0),
        visit_number=act_number(desk, visit_id),
        address=str(visit["address"] or ""),
        starts_at=starts,
        ends_at=starts + timedelta(minutes=visit["minutes"] or USUAL_MINUTES),
        employee=_person(engineer, language),
        credential=_credential(engineer),
        reason=str(visit["urgent_reason"] or visit["purpose"] or ""),
        purpose=str(visit["purpose"] or ""),
        contact_phone=letterhead(language).phone,
        notice_way=_WAYS.get(way, {}).get(language, ""),
        notice_at=desk.now().replace(tzinfo=None),
        urgent=bool(visit["urgent"]),
        urgent_reason=str(visit["urgent_reason"] or ""),
    )
    docx = render(context, template_for(desk, "visit_notice", language), language=language)
    return Paper(f"{_SUBJECTS[language][0]}.docx", docx, language)


def change_paper(desk: Desk, visit_id: str, *, way: str = "") -> Paper:
    """The notice of the last change of a visit in the person's language (D17).

    Raises:
        Refusal: ``visit_never_moved``.
    """
    told = [change for change in visit_state(desk, visit_id).changes if change.told_at is not None]
    if not told:
        raise Refusal("visit_never_moved")
    return coming_change_paper(desk, visit_id, told[-1], way=way)


def coming_change_paper(desk: Desk, visit_id: str, change: Change, *, way: str) -> Paper:
    """The notice of a change (D17), also of one that is about to be made."""
    visit, zone = read_record("visit", visit_id), desk.workstation.zone
    language, told_at = _language(desk, visit), change.told_at or change.new
    starts = change.new.astimezone(zone).replace(tzinfo=None)
    context = VisitChangeNotice(
        **_letter(desk, visit, language, subject=1),
        visit_number=act_number(desk, visit_id),
        address=str(visit["address"] or ""),
        old_starts_at=change.old.astimezone(zone).replace(tzinfo=None),
        starts_at=starts,
        ends_at=starts + timedelta(minutes=visit["minutes"] or USUAL_MINUTES),
        reason=change.reason,
        told_at=told_at.astimezone(zone).replace(tzinfo=None),
        told_by=_person(find_record("employee", desk.person.id) or {}, language),
        way=_WAYS.get(way, {}).get(language, ""),
        in_time=change.in_time,
        contact_phone=letterhead(language).phone,
    )
    docx = render(context, template_for(desk, "visit_change", language), language=language)
    return Paper(f"{_SUBJECTS[language][1]}.docx", docx, language)


def round_paper(desk: Desk, on: date, *, engineer_id: str = "") -> Paper:
    """The round of a day on one sheet (D19), in the language of the house."""
    engineer_id = engineer_id or desk.person.id
    language = desk.regulations.profile.language
    engineer = find_record("employee", engineer_id) or {}
    stops = tuple(_stop(one, language) for one in round_of(desk, on, engineer_id=engineer_id))
    context = RouteList(
        org=letterhead(language),
        dated=desk.today(),
        engineer=_person(engineer, language),
        day=on,
        stops=stops,
    )
    docx = render(context, template_for(desk, "route_list", language), language=language)
    return Paper(f"{_ROUNDS[language]} {on.isoformat()}.docx", docx, language)


def _stop(visit: BoardVisit, language: str) -> Stop:
    pattern = {"hu": "%m.%d.", "en": "%d/%m"}.get(language, "%d.%m")
    day = visit.notice_given_on.strftime(pattern) if visit.notice_given_on else ""
    words = _TOLD[language][_NOTICES.index(visit.notice)] if visit.notice in _NOTICES else ""
    return Stop(
        starts_at=visit.starts_at,
        address=visit.address,
        consumer=visit.applicant,
        phone=visit.phone,
        purpose=visit.purpose,
        appeal_number=visit.number,
        notices=(words.format(day=day).strip(),) if words else (),
        urgent=visit.urgent,
    )


def _letter(desk: Desk, visit: Mapping[str, Any], language: str, *, subject: int) -> dict[str, Any]:
    applicant = find_record("applicant", visit["applicant_id"]) or {}
    signer = find_record("employee", desk.person.id) or {}
    return {
        "org": letterhead(language),
        "dated": desk.today(),
        "to": Addressee(name=applicant_name(applicant), lines=split_paragraphs(str(visit["address"] or ""))),
        "incoming": _incoming(desk, visit),
        "subject": _SUBJECTS[language][subject],
        "salutation": greeting(applicant, language),
        "signer": _person(signer, language),
    }


def _incoming(desk: Desk, visit: Mapping[str, Any]) -> Reference | None:
    sql = "SELECT number, registered_on FROM journal WHERE appeal_id = ?"
    row = desk.store.execute(sql, (visit["appeal_id"],)).fetchone()
    if row is None or not row[0]:
        return None
    return Reference(number=row[0], dated=date.fromisoformat(row[1]))


def _person(employee: Mapping[str, Any], language: str) -> Person:
    return Person(
        name=full_name(employee),
        position=by_language(employee.get("position"), language),
        phone=str(employee.get("phone") or ""),
    )


def _credential(employee: Mapping[str, Any]) -> str:
    kind, number = employee.get("document_kind") or "", employee.get("document_number") or ""
    return f"{kind} {number}".strip()


def _language(desk: Desk, visit: Mapping[str, Any]) -> str:
    return str(visit["language"] or desk.regulations.profile.language)


def _wall(desk: Desk, visit: Mapping[str, Any]) -> datetime:
    starts = datetime.fromisoformat(str(visit["starts_at"]))
    return starts.astimezone(desk.workstation.zone).replace(tzinfo=None)
