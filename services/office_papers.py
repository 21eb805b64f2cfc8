"""Papers of the reception desk: control card, list of a Box, reception list, phone note, log of disclosures.

Each is gathered as the very value that its template shows, so the paper that is painted here without any
other program and the DOCX of an edited template can't say different things.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from domain.appeals import AppealState, fold_appeal
from domain.calls import words_of
from domain.errors import Refusal
from domain.facts import Fact
from domain.receptions import fold_reception
from letters.context import Document, Person, split_paragraphs
from letters.office_papers import BoxItem, BoxList, ControlCard, ControlMark, PhoneNote
from letters.report_papers import Disclosure, DisclosureSheet, ReceptionItem, ReceptionList
from services.box import BoxedAppeal
from services.call_list import call_view
from services.consumer_account import DisclosureEntry
from services.desk import Desk
from services.facts import facts_of
from services.letter_content import letterhead
from services.naming import applicant_name, full_name, short_name
from services.people import by_language, place_names
from services.reception_list import ReceptionLine
from services.rows import find_record, read_record

__all__ = ["BoxList", "ControlCard", "DisclosureSheet", "PhoneNote", "ReceptionList"]

PAPERS = {
    ControlCard: "control_card",
    BoxList: "box_list",
    ReceptionList: "reception_list",
    PhoneNote: "phone_note",
    DisclosureSheet: "disclosure_sheet",
}
"""Which document each value is."""

_MARKS = "accepted put_in_box box_emptied registered directed resolution extended closed".split()
_MARK_WORDS = {
    "ru": "принято|положено в «Ящик»|вынуто из «Ящика»|зарегистрировано|передано в подразделение|резолюция"
    "|срок продлён|рассмотрение завершено",
    "kk": "қабылданды|«Жәшікке» салынды|«Жәшіктен» алынды|тіркелді|бөлімшеге берілді|бұрыштама"
    "|мерзімі ұзартылды|қарау аяқталды",
    "hu": "átvéve|a gyűjtőládába téve|a gyűjtőládából kivéve|iktatva|szervezeti egységnek átadva|utasítás"
    "|határidő meghosszabbítva|lezárva",
    "en": "accepted|put into the Box|taken out of the Box|registered|handed to a unit|resolution"
    "|term extended|closed",
}
_MOST_MARKS = 12


def as_docx(desk: Desk, paper: Document) -> bytes:
    """The paper by its template, which an administrator may have edited, as a DOCX.

    Raises:
        BadInput: the template can't be used; it names part and tag.
    """
    from letters.rendering import render
    from services.letter_templates import template_for

    code = PAPERS[type(paper)]
    return render(paper, template_for(desk, code, "ru"), language="ru")


# --- D4 ---------------------------------------------------------------------------------------


def control_card(desk: Desk, *, appeal_id: str = "", appointment_id: str = "") -> ControlCard:
    """The registration-control card of an appeal or of a reception booked by phone (AES-J11, J12).

    Raises:
        Refusal: ``control_card_of_nothing``.
        BadInput: ``record_unknown``.
    """
    if not (appeal_id or appointment_id):
        raise Refusal("control_card_of_nothing")
    booked = read_record("appointment", appointment_id) if appointment_id else _booking_of(desk, appeal_id)
    appeal_id = appeal_id or str((booked or {}).get("appeal_id") or "")
    appeal = read_record("appeal", appeal_id) if appeal_id else {}
    facts = facts_of(desk.store, "appeal", appeal_id) if appeal_id else []
    state = fold_appeal(facts)
    own = facts_of(desk.store, "appointment", str(booked["id"])) if booked else []
    reception = fold_reception(own)
    return ControlCard(
        org=letterhead(_language(desk)),
        number=state.number,
        dated=state.registered_on or state.accepted_on,
        applicant=_who(appeal, booked),
        question=str((booked or {}).get("question") or appeal.get("subject") or appeal.get("text") or ""),
        channel=_channel(desk, appeal),
        official=_person(desk, (booked or {}).get("official_id")),
        reception_at=_wall(desk, (booked or {}).get("starts_at")),
        resolution=state.resolution,
        responsible=_person(desk, appeal.get("executor_id")),
        due=state.due_on,
        marks=_marks(desk, facts),
        stamps=reception.stamps or _stamps(facts),
        result=reception.result or _result(desk, state),
    )


def appeal_stamps(desk: Desk, appeal_id: str) -> tuple[str, ...]:
    """What is stamped on the print of an appeal itself (AES-J11)."""
    return _stamps(facts_of(desk.store, "appeal", appeal_id))


def _stamps(facts: Sequence[Fact]) -> tuple[str, ...]:
    stamped = [words_of(fact.data, "texts") for fact in facts if fact.kind == "stamped"]
    return stamped[-1] if stamped else ()


def _booking_of(desk: Desk, appeal_id: str) -> dict[str, Any] | None:
    row = desk.store.execute(
        "SELECT appointment_id FROM reception_board WHERE appeal_id = ? ORDER BY starts_utc DESC LIMIT 1",
        (appeal_id,),
    ).fetchone()
    return find_record("appointment", row[0]) if row else None


def _who(appeal: dict[str, Any], booked: dict[str, Any] | None) -> str:
    eid = appeal.get("applicant_id") or (booked or {}).get("applicant_id")
    return applicant_name(find_record("applicant", eid) or {}) or str((booked or {}).get("person") or "")


def _channel(desk: Desk, appeal: dict[str, Any]) -> str:
    channel = desk.regulations.profile.channels.get(str(appeal.get("channel") or ""))
    return channel.names.text(_language(desk)) if channel else ""


def _result(desk: Desk, state: AppealState) -> str:
    profile = desk.regulations.of_record(state.profile, state.profile_version)
    outcome = profile.closing.outcomes.get(state.outcome)
    return outcome.names.text(_language(desk)) if outcome else ""


def _marks(desk: Desk, facts: Sequence[Fact]) -> tuple[ControlMark, ...]:
    """The dated remarks of control: what was done, by whom."""
    said = dict(zip(_MARKS, _MARK_WORDS[_language(desk)].split("|"), strict=True))
    marks = []
    for fact in facts:
        if fact.kind in said:
            by = short_name(find_record("employee", fact.actor_id) or {})
            marks.append(ControlMark(dated=fact.local_on, text=f"{said[fact.kind]}, {by}".rstrip(", ")))
    return tuple(marks[-_MOST_MARKS:])


# --- D5, D30, D21, D25 --------------------------------------------------------------------------


def box_list(
    desk: Desk, place_id: str, items: Sequence[BoxedAppeal], *, at: datetime | None = None
) -> BoxList:
    """What was taken out of the Box of a place, for the signature of who took it (AES-J9)."""
    moment = at or desk.now()
    return BoxList(
        org=letterhead(_language(desk)),
        dated=moment.date(),
        place=place_names(_language(desk)).get(place_id, ""),
        emptied_at=moment.astimezone(desk.workstation.zone).replace(tzinfo=None),
        emptied_by=_person(desk, desk.person.id) or Person(name=desk.person.name),
        items=tuple(
            BoxItem(
                accepted_on=item.accepted_at.date(),
                applicant=item.applicant,
                kind=item.kind,
                pages=item.pages,
            )
            for item in items
        ),
    )


def reception_list(desk: Desk, official_id: str, day: date, lines: Sequence[ReceptionLine]) -> ReceptionList:
    """Whom an official receives on a day, what was asked, what came of it."""
    return ReceptionList(
        org=letterhead(_language(desk)),
        dated=desk.today(),
        official=_person(desk, official_id) or Person(name=""),
        day=day,
        items=tuple(
            ReceptionItem(
                starts_at=line.starts_at.replace(tzinfo=None),
                person=line.person,
                question=line.question,
                source=line.source,
                result=line.result,
            )
            for line in lines
        ),
    )


def phone_note(desk: Desk, call_id: str) -> PhoneNote:
    """The note of one call."""
    view = call_view(desk, call_id)
    fields, state = view.fields, view.state
    begun = _wall(desk, fields["started_at"]) or desk.now().replace(tzinfo=None)
    by_staff = fields["call_back_by"] == "staff"
    return PhoneNote(
        org=letterhead(_language(desk)),
        dated=begun.date(),
        started_at=begun,
        ended_at=_wall(desk, fields["ended_at"]),
        phone=str(fields["phone"] or ""),
        caller=str(fields["caller"] or "") or (full_name(_names(view.applicant)) if view.applicant else ""),
        identified_by=str(fields["identified_by"] or ""),
        question=str(fields["question"] or ""),
        answer=split_paragraphs(str(fields["answer"] or "")),
        call_back_at=_wall(desk, fields["call_back_at"]),
        call_back_by=_person(desk, fields["operator_id"]) if by_staff else None,
        recording_warned=state.recording_warned,
        abuse_told=state.abuse_told,
        operator=_person(desk, fields["operator_id"]) or Person(name=""),
        recording=str(fields["recording_reference"] or ""),
        keep_until=view.keep_until,
    )


def _names(person: Any) -> dict[str, object]:
    return {name: getattr(person, name) for name in ("surname", "given_name", "patronymic")}


def disclosure_sheet(
    desk: Desk, entries: Sequence[DisclosureEntry], *, since: date, until: date
) -> DisclosureSheet:
    """The log of checks of powers and of disclosed arrears (HDH-11)."""
    return DisclosureSheet(
        org=letterhead(_language(desk)),
        dated=desk.today(),
        starts_on=since,
        ends_on=until,
        checks=tuple(
            Disclosure(
                checked_on=entry.on,
                debtor=entry.debtor,
                representative=entry.representative,
                power=entry.power,
                valid_until=entry.valid_until,
                seen_by=Person(name=entry.seen_by),
                disclosed=entry.disclosed,
            )
            for entry in entries
        ),
    )


def _language(desk: Desk) -> str:
    return desk.regulations.profile.language


def _person(desk: Desk, employee_id: object) -> Person | None:
    employee = find_record("employee", employee_id)
    if employee is None:
        return None
    position = by_language(employee.get("position"), _language(desk))
    return Person(name=full_name(employee), position=position, phone=str(employee.get("phone") or ""))


def _wall(desk: Desk, text: object) -> datetime | None:
    if not text:
        return None
    return datetime.fromisoformat(str(text)).astimezone(desk.workstation.zone).replace(tzinfo=None)
