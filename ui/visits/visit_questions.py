"""What is asked about a visit: notice, attempt, reminder, calling off; and what each would mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.visits import NOTICE, REMINDER
from services.rows import read_record
from services.visit_messages import WAYS, message_way
from services.visit_moves import cancel_visit
from services.visit_notices import NoticeForm, give_notice, give_reminder, judge, note_attempt
from services.visit_sending import send_message
from services.visit_view import VisitView
from ui.card.act_dialog import ActField, ActQuestion
from ui.seat import Seat
from ui.visits.moving import ways
from ui.visits.notice_file import NoticeFile
from ui.wording.dates import full_date, until

tr = QCoreApplication.translate
_POST_DAYS = 5
"""How long a letter takes where nobody says otherwise."""


def notice_question(seat: Seat, view: VisitView) -> ActQuestion:
    """How the consumer is told; by e-mail and SMS the server does it."""
    file = NoticeFile(seat, view.id)
    results: list[tuple[str, object]] = [
        (tr("visits", "told"), "told"),
        (tr("visits", "refused the visit"), "refused"),
    ]
    return ActQuestion(
        title=tr("visits", "Notice of the visit"),
        deed=tr("visits", "Keep"),
        detail=_known(view),
        fields=(
            ActField("way", tr("visits", "Way"), "choice", "phone", ways()),
            ActField("to", tr("visits", "Number or address"), value=view.fields["contact_phone"]),
            ActField("spoke_with", tr("visits", "Spoke with")),
            ActField("result", tr("visits", "Result"), "choice", "told", results),
            ActField(
                "days",
                tr("visits", "Days of delivery"),
                "number",
                _POST_DAYS,
                hint=tr("visits", "for a letter"),
            ),
            ActField(
                "sent",
                tr("visits", "It was sent by hand already; the server shall not send it"),
                "tick",
            ),
        ),
        run=lambda given: _tell(seat, view, given, file),
        done=_told_words,
        preview=lambda given: [*_notice_sentences(seat, view, given), *_goes_along(given, file)],
    )


def _known(view: VisitView) -> str:
    latest = view.state.notice_latest_on
    return tr("visits", "Tell the consumer by {date}").format(date=until(latest)) if latest else ""


def _by_server(given: Mapping[str, Any]) -> bool:
    return given["way"] in WAYS and not given["sent"] and given["result"] == "told"


def _address(view: VisitView, given: Mapping[str, Any]) -> str:
    """What was typed; the number that stands there by default is no e-mail address."""
    typed = str(given["to"]).strip()
    if given["way"] == "email" and "@" not in typed:
        return str(view.fields["contact_email"] or "")
    return typed


def _tell(seat: Seat, view: VisitView, given: Mapping[str, Any], file: NoticeFile) -> object:
    if _by_server(given):
        send_message(
            seat.desk,
            visit_id=view.id,
            purpose=NOTICE,
            channel=given["way"],
            address=_address(view, given),
            along=file.take() if given["way"] == "email" else None,
        )
        return None
    form = NoticeForm(
        way=given["way"],
        to=_address(view, given),
        spoke_with=given["spoke_with"],
        result=given["result"],
        delivery_days=int(given["days"]) if given["way"] == "post" else 0,
    )
    return give_notice(seat.desk, visit_id=view.id, notice=form)


def _told_words(judged: Any) -> str:
    if judged is None:
        return tr("visits", "The server sends it; what became of it is shown here")
    return tr("visits", "Notice in time") if judged.in_time else tr("visits", "Notice late")


def _notice_sentences(seat: Seat, view: VisitView, given: Mapping[str, Any]) -> Sequence[str]:
    days = int(given["days"]) if given["way"] == "post" else 0
    judged = judge(seat.desk, read_record("visit", view.id), seat.desk.now(), delivery_days=days)
    if view.fields["urgent"]:
        return [tr("visits", "An urgent visit: tell the consumer immediately before you depart")]
    words = tr("visits", "in time") if judged.in_time else tr("visits", "late")
    lines = [
        tr("visits", "It counts on {date}: {words}").format(date=full_date(judged.given_on), words=words)
    ]
    if judged.hint:
        lines.append(tr("visits", "By the stricter reading the notice would be too late."))
    if _by_server(given):
        lines.append(
            tr("visits", "The server sends it once, to {address}").format(address=_address(view, given))
        )
    return lines


def _goes_along(given: Mapping[str, Any], file: NoticeFile) -> list[str]:
    """What an e-mail of the server brings along; its copy is begun while this is read."""
    if given["way"] != "email" or not _by_server(given):
        return []
    with_copy = tr("visits", "The notice goes along as a document, with a PDF copy for reading.")
    without = tr("visits", "The notice goes along as a document; without LibreOffice here no PDF copy does.")
    return [with_copy if file.begin() else without]


def attempt_question(seat: Seat, view: VisitView) -> ActQuestion:
    """Nobody was reached."""
    return ActQuestion(
        title=tr("visits", "The consumer was not reached"),
        deed=tr("visits", "Keep"),
        detail=tr("visits", "%n attempt(s) so far", "", view.state.attempts) if view.state.attempts else "",
        fields=(
            ActField("way", tr("visits", "Way"), "choice", "phone", ways()),
            ActField("result", tr("visits", "What happened"), value=tr("visits", "no answer")),
        ),
        run=lambda given: note_attempt(seat.desk, visit_id=view.id, way=given["way"], result=given["result"]),
        done=lambda count: tr("visits", "Attempt %n kept", "", int(count)),
    )


def reminder_question(seat: Seat, view: VisitView) -> ActQuestion:
    """The short notice, by a person or by the server."""
    desk = seat.desk

    def run(given: Mapping[str, Any]) -> object:
        if given["way"] in WAYS:
            send_message(desk, visit_id=view.id, purpose=REMINDER, channel=given["way"])
        else:
            give_reminder(desk, visit_id=view.id, way=given["way"], result=given["result"])
        return None

    planned = message_way(desk, view.fields)[1]
    words = tr("visits", "Two hours before, the server sends a message to {address}").format(address=planned)
    return ActQuestion(
        title=tr("visits", "Reminder before the visit"),
        deed=tr("visits", "Keep"),
        detail=words if planned else "",
        fields=(
            ActField("way", tr("visits", "Way"), "choice", "phone", ways()),
            ActField("result", tr("visits", "Result"), value=tr("visits", "told")),
        ),
        run=run,
        done=lambda _: tr("visits", "Reminder kept"),
    )


def cancel_question(seat: Seat, view: VisitView) -> ActQuestion:
    """Call a visit off, and say how the consumer learned of it."""
    desk = seat.desk
    told: list[tuple[str, object]] = [*ways(), (tr("visits", "not told yet"), "")]

    def run(given: Mapping[str, Any]) -> object:
        now = desk.now() if given["way"] else None
        cancel_visit(desk, visit_id=view.id, reason=given["reason"], told_at=now, way=given["way"])
        return None

    return ActQuestion(
        title=tr("visits", "Call the visit off"),
        deed=tr("visits", "Call off"),
        fields=(
            ActField("reason", tr("visits", "Reason"), "text"),
            ActField("way", tr("visits", "Told"), "choice", "phone" if view.state.announced else "", told),
        ),
        run=run,
        done=lambda _: tr("visits", "Called off"),
        dangerous=True,
        desk=desk,
    )
