"""What can be done with an appeal now: commands for the card's buttons, its menu and the palette."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from domain.appeals import Phase
from domain.permissions import can
from services.card import CardView
from services.desk import Desk
from services.intake import register_accepted
from services.letters import draft_letter
from services.routing import take_into_work
from ui.commands import Command
from ui.page import Host
from ui.seat import Seat

_UNREGISTERED = frozenset({Phase.ACCEPTED, Phase.IN_BOX})
_NOT_BEGUN = frozenset({Phase.REGISTERED, Phase.AT_MANAGEMENT, Phase.DIRECTED})
_tr = QCoreApplication.translate


def card_actions(host: Host, seat: Seat, view: CardView) -> Sequence[Command]:
    """Commands that make sense for an appeal in its state; the likeliest first."""
    if view.state.phase in _UNREGISTERED:
        return [_register(host, seat, view)]
    begun = [] if view.state.phase not in _NOT_BEGUN else [_take(host, seat, view)]
    return [_answer(host, seat, view), _visit(host, seat, view), *begun]


def allowed(desk: Desk, action: str) -> Callable[[], bool]:
    """Whether the person at the desk may do ``action``."""
    return lambda: can(desk.person.roles, action, desk.regulations.narrowed)


def _denied() -> str:
    return _tr("card", "your role doesn't allow it")


def _register(host: Host, seat: Seat, view: CardView) -> Command:
    def run() -> None:
        desk = seat.desk
        host.work.do(
            lambda: register_accepted(desk, appeal_id=view.id),
            then=lambda made: host.done(_tr("card", "Registered under {number}").format(number=made.number)),
            failed=host.show_error,
        )

    return Command(
        "card.register",
        _tr("card", "Register"),
        run,
        key="Ctrl+Return",
        icon="check",
        section=_tr("card", "Appeal"),
        enabled=allowed(seat.desk, "register_appeal"),
        reason=_denied,
    )


def _take(host: Host, seat: Seat, view: CardView) -> Command:
    def run() -> None:
        desk = seat.desk
        host.work.do(
            lambda: take_into_work(desk, appeal_id=view.id),
            then=lambda _: host.done(_tr("card", "Consideration begun")),
            failed=host.show_error,
        )

    return Command(
        "card.take",
        _tr("card", "Take into work"),
        run,
        icon="play",
        section=_tr("card", "Appeal"),
        enabled=allowed(seat.desk, "take_into_work"),
        reason=_denied,
    )


def _answer(host: Host, seat: Seat, view: CardView) -> Command:
    drafts = [letter.id for letter in view.letters if letter.document == "answer" and letter.state.open]

    def run() -> None:
        if drafts:
            host.open_page("letter", drafts[-1])
            return
        desk = seat.desk
        host.work.do(
            lambda: draft_letter(desk, appeal_id=view.id),
            then=lambda letter_id: host.open_page("letter", letter_id),
            failed=host.show_error,
        )

    return Command(
        "card.answer",
        _tr("card", "Prepare an answer"),
        run,
        key="Ctrl+R",
        icon="pencil",
        section=_tr("card", "Appeal"),
        enabled=allowed(seat.desk, "draft_letter"),
        reason=_denied,
    )


def _visit(host: Host, seat: Seat, view: CardView) -> Command:
    return Command(
        "card.visit",
        _tr("card", "Plan a visit"),
        lambda: host.open_page("visit_plan", view.id),
        key="Ctrl+Shift+V",
        icon="calendar-plus",
        section=_tr("card", "Appeal"),
        enabled=allowed(seat.desk, "plan_visit"),
        reason=_denied,
    )
