"""The acts of reception that ask a question: booking, moving, the result, calling off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.errors import BadInput
from services.desk import Desk
from services.reception_list import ReceptionLine
from services.receptions import (
    USUAL_MINUTES,
    ReceptionCheck,
    ReceptionForm,
    book_reception,
    cancel_reception,
    check_reception,
    form_of_reception,
    hold_reception,
    move_reception,
    next_free,
    officials,
    sources,
)
from ui.card.act_dialog import ActField, ActQuestion
from ui.reception.words import source_words
from ui.seat import Seat
from ui.wording.dates import weekday_day_month
from ui.wording.findings import finding_sentence

_tr = QCoreApplication.translate


def booking(seat: Seat, day: date, begun: ReceptionForm, then: Any) -> ActQuestion:
    """A new booking, perhaps begun by a call; the first free time of the official is proposed."""
    desk, official_id = seat.desk, begun.official_id
    people = officials(desk)
    chosen = official_id or (people[0].id if people else "")
    slot = _proposed(desk, chosen, day)
    ways = [(source_words(one.value), one.value) for one in sources(desk)]
    way = begun.source or (ways[-1][1] if ways else "")
    source = [ActField("source", _tr("reception", "Asked for"), "choice", way, ways)] if ways else []
    number = [ActField("number", _tr("reception", "Number of the appeal"), hint=_hint())] if ways else []

    def done(booked: Any) -> str:
        then(str(booked))
        return _tr("reception", "Reception booked")

    return ActQuestion(
        title=_tr("reception", "Book a reception"),
        deed=_tr("reception", "Book"),
        fields=(
            ActField(
                "official_id",
                _tr("reception", "Received by"),
                "choice",
                chosen,
                [(f"{one.short}, {one.position}", one.id) for one in people],
            ),
            ActField("person", _tr("reception", "Who comes"), value=begun.person),
            ActField("question", _tr("reception", "Question"), value=begun.question),
            *source,
            *number,
            ActField("day", _tr("reception", "Day"), "date", slot.date()),
            ActField("hour", _tr("reception", "Hour"), "time", slot.time()),
            ActField("minutes", _tr("reception", "Minutes"), "number", USUAL_MINUTES),
        ),
        run=lambda given: book_reception(desk, form=_begun(_form(desk, given), begun)),
        done=done,
        preview=lambda given: _preview(desk, check_reception(desk, _form(desk, given))),
    )


def _begun(form: ReceptionForm, begun: ReceptionForm) -> ReceptionForm:
    """What the dialog does not show comes from the call that began the booking."""
    return replace(form, applicant_id=begun.applicant_id, topic=begun.topic)


def _hint() -> str:
    return _tr("reception", "of the written appeal")


def _proposed(desk: Desk, official_id: str, day: date) -> datetime:
    zone = desk.workstation.zone
    wanted = max(desk.now(), datetime.combine(day, time(0), tzinfo=zone))
    slot = next_free(desk, ReceptionForm(official_id=official_id), after=wanted)
    return slot or max(desk.now(), datetime.combine(day, time(9), tzinfo=zone))


def _form(desk: Desk, given: Mapping[str, Any]) -> ReceptionForm:
    number = str(given.get("number") or "").strip()
    return ReceptionForm(
        official_id=str(given["official_id"] or ""),
        starts_at=_moment(desk, given),
        minutes=int(given["minutes"]),
        person=str(given["person"]),
        question=str(given["question"]),
        source=str(given.get("source") or ""),
        appeal_id=_appeal(desk, number) if number else "",
    )


def _appeal(desk: Desk, number: str) -> str:
    sql = "SELECT appeal_id FROM journal WHERE number = ? OR number LIKE ? ORDER BY number = ? DESC LIMIT 2"
    rows = desk.store.execute(sql, (number, f"%-{number}", number)).fetchall()
    if not rows:
        raise BadInput("reception_appeal_unknown", where="number", value=number)
    return str(rows[0][0])


def _moment(desk: Desk, given: Mapping[str, Any]) -> datetime:
    return datetime.combine(given["day"], given["hour"], tzinfo=desk.workstation.zone)


def _preview(desk: Desk, check: ReceptionCheck) -> Sequence[str]:
    profile = desk.regulations.profile
    said = [finding_sentence(one, profile) for one in check.findings if one.field in ("starts_at", "minutes")]
    if said and check.next_free is not None:
        said.append(_free(check.next_free))
    return said


def _free(moment: datetime) -> str:
    words = _tr("reception", "The next free time: {day}, {hour}.")
    return words.format(day=weekday_day_month(moment.date()), hour=f"{moment:%H:%M}")


def moving(seat: Seat, line: ReceptionLine) -> ActQuestion:
    """Another time for a booking."""
    desk = seat.desk

    def preview(given: Mapping[str, Any]) -> Sequence[str]:
        form = replace(form_of_reception(line.appointment_id), starts_at=_moment(desk, given))
        form = replace(form, minutes=int(given["minutes"]))
        return _preview(desk, check_reception(desk, form, besides=line.appointment_id))

    def run(given: Mapping[str, Any]) -> None:
        at = _moment(desk, given)
        move_reception(desk, appointment_id=line.appointment_id, starts_at=at, minutes=int(given["minutes"]))

    return ActQuestion(
        title=_tr("reception", "Another time"),
        detail=line.person,
        deed=_tr("reception", "Move"),
        fields=(
            ActField("day", _tr("reception", "Day"), "date", line.starts_at.date()),
            ActField("hour", _tr("reception", "Hour"), "time", line.starts_at.time()),
            ActField("minutes", _tr("reception", "Minutes"), "number", line.minutes),
        ),
        run=run,
        done=lambda _: _tr("reception", "Reception moved"),
        preview=preview,
    )


def holding(seat: Seat, line: ReceptionLine) -> ActQuestion:
    """What came of the reception."""
    desk = seat.desk
    return ActQuestion(
        title=_tr("reception", "Result of the reception"),
        detail=f"{line.person}. {line.question}",
        deed=_tr("reception", "Keep"),
        fields=(ActField("result", _tr("reception", "Result"), "text", line.result),),
        run=lambda given: hold_reception(desk, appointment_id=line.appointment_id, result=given["result"]),
        done=lambda _: _tr("reception", "Result kept"),
    )


def calling_off(seat: Seat, line: ReceptionLine) -> ActQuestion:
    """The person won't be received."""
    desk = seat.desk
    return ActQuestion(
        title=_tr("reception", "Call the reception off?"),
        detail=f"{line.person}. {line.question}",
        deed=_tr("reception", "Call off"),
        fields=(ActField("reason", _tr("reception", "Reason")),),
        run=lambda given: cancel_reception(desk, appointment_id=line.appointment_id, reason=given["reason"]),
        done=lambda _: _tr("reception", "Reception called off"),
        dangerous=True,
    )
