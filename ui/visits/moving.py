"""Moving a visit that was dragged or is asked to move: what it would be, who is told, and why late."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.visit_changes import ChangeJudgement
from services.desk import Desk
from services.people import colleagues
from services.visit_board import moment_at
from services.visit_moves import UNTOLD, MoveCheck, assign_engineer, check_move, move_visit
from services.visit_view import VisitView
from ui.card.act_dialog import ActField, ActQuestion
from ui.seat import Seat
from ui.wording.dates import day_month, time_of_day, until
from ui.wording.findings import finding_sentence

tr = QCoreApplication.translate


def ways() -> list[tuple[str, object]]:
    """How a consumer is told."""
    return [
        (tr("visits", "by telephone"), "phone"),
        (tr("visits", "by SMS"), "sms"),
        (tr("visits", "by e-mail"), "email"),
        (tr("visits", "by letter"), "post"),
        (tr("visits", "in person"), "in_person"),
    ]


def move_question(
    seat: Seat, view: VisitView, *, wanted: datetime | None = None, engineer_id: str = ""
) -> ActQuestion:
    """Ask for the new hour (``wanted``: wall time of a drag) and for how the consumer was told."""
    desk = seat.desk
    start = wanted or view.starts_at or datetime.combine(desk.today(), datetime.min.time())
    engineer = engineer_id or str(view.fields["engineer_id"] or "")
    people = colleagues(language=seat.language, role="engineer")
    known = {one.id for one in people}
    choices: list[tuple[str, object]] = [(one.name, one.id) for one in people]
    if engineer not in known:
        choices.insert(0, (view.engineer.name if view.engineer else engineer, engineer))
    told = ways()
    if not view.state.announced:
        told.insert(0, (tr("visits", "nobody was told of the visit yet"), UNTOLD))
    return ActQuestion(
        title=tr("visits", "Move the visit"),
        deed=tr("visits", "Move"),
        fields=(
            ActField("date", tr("visits", "New date"), "date", start.date()),
            ActField("time", tr("visits", "New time"), "time", start.time()),
            ActField("engineer", tr("visits", "Engineer"), "choice", engineer, choices),
            ActField("way", tr("visits", "Told"), "choice", told[0][1], told),
            ActField("reason", tr("visits", "Reason"), "line"),
        ),
        run=lambda given: _move(desk, view, given),
        done=_done,
        desk=desk,
        preview=lambda given: move_sentences(seat, _check(desk, view, given)),
    )


def _wall(given: Mapping[str, Any]) -> datetime:
    return datetime.combine(given["date"], given["time"])


def _check(desk: Desk, view: VisitView, given: Mapping[str, Any]) -> MoveCheck:
    return check_move(
        desk, visit_id=view.id, starts_at=moment_at(desk, _wall(given)), engineer_id=given["engineer"]
    )


def _move(desk: Desk, view: VisitView, given: Mapping[str, Any]) -> ChangeJudgement | datetime | None:
    """The judgement of what was told; the new hour where nobody was told; None for another engineer only."""
    if _wall(given) == view.starts_at:
        assign_engineer(desk, visit_id=view.id, engineer_id=given["engineer"])
        return None
    judged = move_visit(
        desk,
        visit_id=view.id,
        starts_at=moment_at(desk, _wall(given)),
        way=given["way"],
        reason=given["reason"],
        engineer_id=given["engineer"],
    )
    return judged if given["way"] else _wall(given)


def _done(result: ChangeJudgement | datetime | None) -> str:
    if result is None:
        return tr("visits", "Given to another engineer")
    if isinstance(result, datetime):
        words = tr("visits", "Visit moved to {date}, {time}")
        return words.format(date=day_month(result.date()), time=time_of_day(result))
    return tr("visits", "Moved in time") if result.in_time else tr("visits", "Moved late")


def move_sentences(seat: Seat, check: MoveCheck) -> Sequence[str]:
    """What a move would be, in sentences."""
    desk = seat.desk
    lines = [finding_sentence(one, desk.regulations.profile) for one in check.findings]
    if not check.announced:
        words = tr("visits", "Tell the consumer by {date}").format(date=until(check.notice.latest_on))
        return [words, *lines]
    change, limit = check.change, check.change.latest.astimezone(desk.workstation.zone)
    when = f"{day_month(limit.date())} {time_of_day(limit)}"
    said = [tr("visits", "A change had to be told by {time}").format(time=when)]
    if not change.in_time:
        said.append(tr("visits", "It is late; it is kept with its reason, not forbidden."))
    if change.short:
        said.append(tr("visits", "%n minute(s) before the new time", "", max(0, change.minutes_before)))
    return [*said, *lines]
