"""The acts on a kept note that ask a question: called back, moved, confirmed, corrected, withdrawn."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from services.call_acts import (
    confirm_in_writing,
    correct_call,
    move_call_back,
    note_call_back,
    withdraw_call,
)
from services.call_hours import next_call_slot
from services.call_list import CallView
from ui.card.act_dialog import ActField, ActQuestion
from ui.seat import Seat

_tr = QCoreApplication.translate


def called_back(seat: Seat, view: CallView) -> ActQuestion:
    """The caller was reached: what was said ends the wait."""
    desk = seat.desk
    return ActQuestion(
        title=_tr("calls", "Called back"),
        detail=str(view.fields["question"] or ""),
        deed=_tr("calls", "Keep"),
        fields=(ActField("answer", _tr("calls", "What was answered"), "text"),),
        run=lambda given: note_call_back(desk, call_id=view.id, reached=True, answer=given["answer"]),
        done=lambda _: _tr("calls", "Called back, the note is closed"),
    )


def moving(seat: Seat, view: CallView) -> ActQuestion:
    """Another time is agreed with the caller; the next working one is proposed."""
    desk = seat.desk
    slot = next_call_slot(desk, desk.now()) or desk.now()

    def run(given: Mapping[str, Any]) -> None:
        at = datetime.combine(given["day"], given["hour"], tzinfo=desk.workstation.zone)
        move_call_back(desk, call_id=view.id, at=at)

    return ActQuestion(
        title=_tr("calls", "Another time for the call-back"),
        deed=_tr("calls", "Move"),
        fields=(
            ActField("day", _tr("calls", "Day"), "date", slot.date()),
            ActField("hour", _tr("calls", "Hour"), "time", slot.time()),
        ),
        run=run,
        done=lambda _: _tr("calls", "Call-back moved"),
    )


def confirming(seat: Seat, view: CallView) -> ActQuestion:
    """The fax or letter that confirms what was told has left (HDH-9)."""
    desk = seat.desk
    rule, ways = desk.regulations.profile.phone.important, desk.regulations.profile.answers.ways
    offered = [(ways[way].names.text(seat.language), way) for way in (rule.confirm_by if rule else ())]
    return ActQuestion(
        title=_tr("calls", "Confirmed in writing"),
        deed=_tr("calls", "Keep"),
        fields=(ActField("channel", _tr("calls", "Way"), "choice", choices=offered),),
        run=lambda given: confirm_in_writing(desk, call_id=view.id, channel=given["channel"]),
        done=lambda _: _tr("calls", "The confirmation is noted"),
    )


def correcting(seat: Seat, view: CallView) -> ActQuestion:
    """A visible correction of a word of the note."""
    desk = seat.desk
    names = [
        (_tr("calls", "What was answered"), "answer"),
        (_tr("calls", "What is asked"), "question"),
        (_tr("calls", "Who calls"), "caller"),
        (_tr("calls", "Telephone"), "phone"),
    ]
    return ActQuestion(
        title=_tr("calls", "Correct the note"),
        deed=_tr("calls", "Correct"),
        fields=(
            ActField("field", _tr("calls", "What is corrected"), "choice", "answer", names),
            ActField("new", _tr("calls", "Right words"), "text", str(view.fields["answer"] or "")),
            ActField("reason", _tr("calls", "Reason")),
        ),
        run=lambda given: correct_call(desk, call_id=view.id, **given),
        done=lambda _: _tr("calls", "Corrected"),
    )


def withdrawing(seat: Seat, view: CallView) -> ActQuestion:
    """A mistaken note is struck out, with its reason."""
    desk = seat.desk
    return ActQuestion(
        title=_tr("calls", "Withdraw this note?"),
        detail=_tr("calls", "It stays in the list, struck out; nothing of it is owed."),
        deed=_tr("calls", "Withdraw"),
        fields=(ActField("reason", _tr("calls", "Reason")),),
        run=lambda given: withdraw_call(desk, call_id=view.id, reason=given["reason"]),
        done=lambda _: _tr("calls", "Note withdrawn"),
        dangerous=True,
    )
