"""What can be done with an appeal now: commands for the card's buttons, its menu and the palette."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from domain.appeals import Phase
from domain.permissions import can
from services.card import CardView
from services.desk import Desk
from services.intake import register_accepted
from services.letters import draft_letter
from services.routing import take_into_work
from ui.card import acts
from ui.card.corrections import changing_term, correcting
from ui.commands import Command
from ui.page import Host
from ui.seat import Seat

_UNREGISTERED = frozenset({Phase.ACCEPTED, Phase.IN_BOX})
_NOT_BEGUN = frozenset({Phase.REGISTERED, Phase.AT_MANAGEMENT, Phase.DIRECTED})
tr = QCoreApplication.translate


def card_actions(host: Host, seat: Seat, view: CardView) -> Sequence[Command]:
    """Commands that make sense for an appeal in its state; the likeliest first."""
    if view.state.phase in _UNREGISTERED:
        return [_register(host, seat, view)]
    if not view.state.open:
        return [_asked(host, seat, view, one) for one in _closed_acts()]
    begun = [] if view.state.phase not in _NOT_BEGUN else [_take(host, seat, view)]
    asked = [_asked(host, seat, view, one) for one in _open_acts()]
    other = _other_letter(host, seat, view)
    return [_answer(host, seat, view), _visit(host, seat, view), *asked[:2], *begun, *asked[2:], other]


@dataclass(frozen=True, slots=True)
class _Act:
    """An act that asks a question first."""

    id: str
    title: str
    icon: str
    permission: str
    question: acts.Ask
    key: str = ""


def _open_acts() -> Sequence[_Act]:
    return (
        _Act("hand_over", tr("card", "Hand over"), "user-plus", "route_appeal", acts.handing_over),
        _Act("extend", tr("card", "Extend"), "clock-arrow-up", "decide_extension", acts.extending, "Ctrl+E"),
        _Act("close", tr("card", "Close"), "check-check", "close_appeal", acts.closing, "Ctrl+Shift+K"),
        _Act("result", tr("card", "Result of consideration"), "scale", "contribute", acts.deciding),
        _Act("assign", tr("card", "Name the executor"), "user", "assign_executor", acts.assigning),
        _Act(
            "term",
            tr("card", "Another term rule"),
            "calendar-clock",
            "change_term_rule",
            changing_term,
        ),
        _Act("edit", tr("card", "Correct the card"), "square-pen", "edit_appeal", correcting, "F2"),
        _Act("oral", tr("card", "Answer by telephone"), "phone", "contribute", acts.answering_orally),
        _Act("withdraw", tr("card", "Withdraw"), "trash-2", "withdraw_appeal", acts.withdrawing),
    )


def _closed_acts() -> Sequence[_Act]:
    return (_Act("reopen", tr("card", "Open again"), "undo-2", "reopen_appeal", acts.reopening),)


def _asked(host: Host, seat: Seat, view: CardView, act: _Act) -> Command:
    return Command(
        f"card.{act.id}",
        act.title,
        lambda: acts.ask(host, seat, view, act.question),
        key=act.key,
        icon=act.icon,
        section=tr("card", "Appeal"),
        enabled=allowed(seat.desk, act.permission),
        reason=_denied,
    )


def allowed(desk: Desk, action: str) -> Callable[[], bool]:
    """Whether the person at the desk may do ``action``."""
    return lambda: can(desk.person.roles, action, desk.regulations.narrowed)


def _denied() -> str:
    return tr("card", "your role doesn't allow it")


def _register(host: Host, seat: Seat, view: CardView) -> Command:
    def run() -> None:
        desk = seat.desk
        host.work.do(
            lambda: register_accepted(desk, appeal_id=view.id),
            then=lambda made: host.done(tr("card", "Registered under {number}").format(number=made.number)),
            failed=host.show_error,
        )

    return Command(
        "card.register",
        tr("card", "Register"),
        run,
        key="Ctrl+Return",
        icon="check",
        section=tr("card", "Appeal"),
        enabled=allowed(seat.desk, "register_appeal"),
        reason=_denied,
    )


def _take(host: Host, seat: Seat, view: CardView) -> Command:
    def run() -> None:
        desk = seat.desk
        host.work.do(
            lambda: take_into_work(desk, appeal_id=view.id),
            then=lambda _: host.done(tr("card", "Consideration begun")),
            failed=host.show_error,
        )

    return Command(
        "card.take",
        tr("card", "Take into work"),
        run,
        icon="play",
        section=tr("card", "Appeal"),
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
        tr("card", "Prepare an answer"),
        run,
        key="Ctrl+R",
        icon="pencil",
        section=tr("card", "Appeal"),
        enabled=allowed(seat.desk, "draft_letter"),
        reason=_denied,
    )


def _other_letter(host: Host, seat: Seat, view: CardView) -> Command:
    def run() -> None:
        from ui.letters.other_letter import ask_other_letter

        ask_other_letter(host, seat, view)

    return Command(
        "card.other_letter",
        tr("card", "Another letter…"),
        run,
        icon="mail-plus",
        section=tr("card", "Appeal"),
        enabled=allowed(seat.desk, "draft_letter"),
        reason=_denied,
    )


def _visit(host: Host, seat: Seat, view: CardView) -> Command:
    return Command(
        "card.visit",
        tr("card", "Plan a visit"),
        lambda: host.open_page("visit_plan", view.id),
        key="Ctrl+Shift+V",
        icon="calendar-plus",
        section=tr("card", "Appeal"),
        enabled=allowed(seat.desk, "plan_visit"),
        reason=_denied,
    )
