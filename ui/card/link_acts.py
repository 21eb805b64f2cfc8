"""Acts about appeals that belong together: a repetition, several considered as one, apart again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from services.card import CardView
from services.linking import join_appeals, mark_repeat, separate_appeals
from ui.card.act_dialog import ActField, ActQuestion
from ui.seat import Seat

tr = QCoreApplication.translate


def repeating(seat: Seat, view: CardView) -> ActQuestion:
    """It repeats an earlier appeal of the same applicant."""
    desk = seat.desk
    earlier: list[tuple[str, object]] = [
        (f"{one.number or '–'} {one.subject}", one.appeal_id) for one in view.earlier
    ]
    return ActQuestion(
        title=tr("card", "Which appeal does it repeat?"),
        deed=tr("card", "Mark as a repeat"),
        fields=(ActField("earlier", tr("card", "Earlier appeal"), "choice", choices=earlier),),
        run=lambda given: mark_repeat(desk, appeal_id=view.id, earlier_id=given["earlier"]),
        done=lambda _: tr("card", "Marked as a repeat"),
        desk=desk,
    )


def joining(seat: Seat, view: CardView) -> ActQuestion:
    """It is considered together with another open appeal of the applicant."""
    desk = seat.desk
    open_ones: list[tuple[str, object]] = [
        (f"{one.number or '–'} {one.subject}", one.appeal_id) for one in view.earlier if one.open
    ]
    return ActQuestion(
        title=tr("card", "With which appeal is it considered together?"),
        detail=tr("card", "Each keeps its number and its term."),
        deed=tr("card", "Join"),
        fields=(ActField("other", tr("card", "Appeal"), "choice", choices=open_ones),),
        run=lambda given: join_appeals(desk, appeal_id=view.id, other_id=given["other"]),
        done=lambda _: tr("card", "Considered together"),
        desk=desk,
    )


def separating(seat: Seat, view: CardView) -> ActQuestion:
    """Apart again."""
    desk = seat.desk
    linked: list[tuple[str, object]] = [
        (f"{one.number or '–'} {one.subject}", one.other) for one in view.considering.links
    ]
    return ActQuestion(
        title=tr("card", "Which appeal is considered apart again?"),
        deed=tr("card", "Separate"),
        fields=(ActField("other", tr("card", "Appeal"), "choice", choices=linked),),
        run=lambda given: separate_appeals(desk, appeal_id=view.id, other_id=given["other"]),
        done=lambda _: tr("card", "Considered apart again"),
        desk=desk,
    )
