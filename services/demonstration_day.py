"""A day's work of the demonstration: visits, the Book, a call, receptions, a letter to sign."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from services.book import EntryForm, MarkForm, close_entry, make_mark, transcribe_entry
from services.call_form import CallForm
from services.desk import Desk
from services.letter_versions import submit_for_signature
from services.letters import draft_letter, edit_letter
from services.phone_calls import note_call
from services.receptions import ReceptionForm, book_reception, next_free
from services.visit_notices import NoticeForm, give_notice
from services.visit_planning import VisitPlan, plan_visit

DeskThen = Callable[[str, int, int], Desk]
"""The desk of an employee so many working days ago, at an hour."""

_REGISTRY, _SALES, _ENGINEER, _INSPECTOR = "e-kovaleva", "e-zhuk", "e-ten", "e-seitkali"
_DIRECTOR = "e-abdrakhmanov"
_BOOK = "b-0"
_NOTICE_DAYS = 8
_ANSWER = (
    "Температура горячей воды в Вашем доме проверена. За дни с температурой ниже нормы сделан перерасчёт;"
    " сумма войдёт в счёт за текущий месяц."
)


def live_a_day(then: DeskThen, appeals: Sequence[str]) -> None:
    """What staff would have done by this morning with the registered appeals, in order of their days."""
    _visits(then, appeals)
    _book(then)
    _call(then)
    _receptions(then)
    _letter(then, appeals[5])


def _visits(then: DeskThen, appeals: Sequence[str]) -> None:
    for appeal_id, engineer, hour, told in (
        (appeals[3], _ENGINEER, 10, True),
        (appeals[4], _ENGINEER, 14, True),
        (appeals[6], _INSPECTOR, 11, False),
    ):
        desk = then(_REGISTRY, _NOTICE_DAYS, 11)
        starts = _at_work(then(_REGISTRY, 0, 9), hour)
        made = plan_visit(
            desk, plan=VisitPlan(engineer, starts, appeal_id=appeal_id, purpose="Замер на месте")
        )
        if told:
            give_notice(desk, visit_id=made.visit_id, notice=NoticeForm("phone", spoke_with="жилец"))


def _at_work(desk: Desk, hour: int) -> datetime:
    """That hour of today, or of the next working day."""
    day = desk.regulations.calendar.nth_working_after(desk.today() - timedelta(days=1), 1)
    return datetime.combine(day, time(hour), tzinfo=desk.workstation.zone)


def _book(then: DeskThen) -> None:
    early, late = then(_REGISTRY, 4, 10), then(_REGISTRY, 2, 16)
    thanks = "Окно 15 открылось на двадцать минут позже. Очередь стояла на улице."
    considered = transcribe_entry(early, form=EntryForm(_BOOK, thanks, page=12))
    mark = MarkForm("satisfied", "График окон изменён.", surname="Ковалёва", position="делопроизводитель")
    make_mark(late, entry_id=considered, mark=mark)
    close_entry(late, entry_id=considered)
    asked = "Прошу поставить скамейку у входа: людям старшего возраста негде подождать."
    form = EntryForm(_BOOK, asked, page=13, name="Нурланов Б. К.", address="мкр. Самал, 5, кв. 11")
    transcribe_entry(late, form=form)


def _call(then: DeskThen) -> None:
    desk = then(_REGISTRY, 1, 15)
    tomorrow = desk.regulations.calendar.nth_working_after(desk.today(), 1)
    back = datetime.combine(tomorrow, time(16), tzinfo=desk.workstation.zone)
    form = CallForm(
        phone="+7 701 555 90 12",
        caller="Тлеуова Жанар",
        question="Когда включат отопление после ремонта на вводе?",
        answer="Уточним у диспетчера и перезвоним.",
        outcome="call_back",
        call_back_at=back,
        call_back_by="staff",
    )
    note_call(desk, form=form)


def _receptions(then: DeskThen) -> None:
    """Two people whom the director receives the next day that the office is open."""
    desk = then(_REGISTRY, 1, 16)
    morrow = desk.now() + timedelta(days=1)
    people = (
        ("Ким Алексей Романович", "Рассрочка долга за отопление на полгода"),
        ("Нурланова Айгерим Маратовна", "Жалоба на начисления за горячую воду"),
    )
    for person, question in people:
        form = ReceptionForm(official_id=_DIRECTOR, person=person, question=question, source="phone")
        slot = next_free(desk, form, after=morrow)
        if slot is not None:
            book_reception(desk, form=replace(form, starts_at=slot))


def _letter(then: DeskThen, appeal_id: str) -> None:
    desk = then(_SALES, 1, 12)
    letter_id = draft_letter(desk, appeal_id=appeal_id)
    edit_letter(desk, letter_id=letter_id, fields={"body": _ANSWER})
    submit_for_signature(desk, letter_id=letter_id)
