"""What can be done with an appeal now: commands for the card's buttons, its menu and the palette.

An act that the appeal's regulation doesn't have is not offered; one that the role doesn't allow is
shown with its reason.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from domain.appeals import Phase
from services.card import CardView
from services.desk import Desk
from services.intake import register_accepted
from services.letters import draft_letter
from services.routing import send_to_management, take_into_work
from ui.card import acts
from ui.card.act_dialog import tell_done
from ui.card.act_list import CardAct, allowed, closed_acts, denied, open_acts
from ui.commands import Command
from ui.page import Host
from ui.seat import Seat

_UNREGISTERED = frozenset({Phase.ACCEPTED, Phase.IN_BOX})
_NOT_BEGUN = frozenset({Phase.REGISTERED, Phase.AT_MANAGEMENT, Phase.DIRECTED})
_URGENT = frozenset({Phase.TO_CONFIRM, Phase.TO_REDIRECT})
"""Phases in which one act goes before all others."""
tr = QCoreApplication.translate


def card_actions(host: Host, seat: Seat, view: CardView) -> Sequence[Command]:
    """Commands that make sense for an appeal in its state; the likeliest first."""
    torn = [_decide(host, view)] if view.conflicts else []
    if view.state.phase in _UNREGISTERED:
        return [_register(host, seat, view), *torn]
    if not view.state.open:
        closed = [_asked(host, seat, view, one) for one in closed_acts()]
        return [*torn, *closed, _paper(host, seat, view)]
    offered = [one for one in open_acts() if one.when(view)]
    asked = [_asked(host, seat, view, one) for one in offered]
    first = [one for one, act in zip(asked, offered, strict=True) if act.first]
    rest = [one for one, act in zip(asked, offered, strict=True) if not act.first]
    likely = [_answer(host, seat, view), _visit(host, seat, view)]
    begun = [] if view.state.phase not in _NOT_BEGUN else [_take(host, seat, view)]
    other = [_management(host, seat, view), _other_letter(host, seat, view), _paper(host, seat, view)]
    if view.state.phase in _URGENT:
        return [*first, *torn, *likely, *begun, *rest, *other]
    return [*torn, *likely, *first, *begun, *rest, *other]


def _asked(host: Host, seat: Seat, view: CardView, act: CardAct) -> Command:
    return Command(
        f"card.{act.id}",
        act.title,
        lambda: acts.ask(host, seat, view, act.question),
        key=act.key,
        icon=act.icon,
        section=act.section or tr("card", "Appeal"),
        enabled=lambda: allowed(seat.desk, act.permission)() and not act.hindered(view),
        reason=lambda: act.hindered(view) or denied(),
    )


def _direct(host: Host, seat: Seat, do: Callable[[Desk], object], done: str) -> Callable[[], None]:
    """An act without a question, taken back by name like the others."""

    def run() -> None:
        desk = seat.desk

        def act() -> object:
            desk.last.done = None
            return do(desk), desk.last.done

        def tell(result: object) -> None:
            tell_done(host, done, desk, result[1] if isinstance(result, tuple) else None)

        host.work.do(act, then=tell, failed=host.show_error)

    return run


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
        reason=denied,
    )


def _decide(host: Host, view: CardView) -> Command:
    return Command(
        "card.decide",
        tr("card", "Decide the conflict"),
        lambda: host.open_page("sync", view.id),
        key="Ctrl+D",
        icon="arrow-left-right",
        section=tr("card", "Appeal"),
    )


def _take(host: Host, seat: Seat, view: CardView) -> Command:
    return Command(
        "card.take",
        tr("card", "Take into work"),
        _direct(
            host,
            seat,
            lambda desk: take_into_work(desk, appeal_id=view.id),
            tr("card", "Consideration begun"),
        ),
        icon="play",
        section=tr("card", "Appeal"),
        enabled=allowed(seat.desk, "take_into_work"),
        reason=denied,
    )


def _management(host: Host, seat: Seat, view: CardView) -> Command:
    return Command(
        "card.management",
        tr("card", "To the management"),
        _direct(
            host,
            seat,
            lambda desk: send_to_management(desk, appeal_id=view.id),
            tr("card", "Passed to the management"),
        ),
        icon="send",
        section=tr("card", "Route"),
        enabled=allowed(seat.desk, "route_appeal"),
        reason=denied,
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
        enabled=lambda: allowed(seat.desk, "draft_letter")() and not silenced(view),
        reason=lambda: tr("card", "the ground wants no answer") if silenced(view) else denied(),
    )


def silenced(view: CardView) -> bool:
    """Whether a confirmed ground wants no answer at all."""
    ground = view.considering.ground
    return bool(ground and not ground.waits and ground.effect and not ground.effect.letter_allowed)


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
        reason=denied,
    )


def _paper(host: Host, seat: Seat, view: CardView) -> Command:
    def run() -> None:
        from ui.card.paper_acts import ask_paper

        ask_paper(host, seat, view)

    return Command(
        "card.paper",
        tr("card", "Paper of the case…"),
        run,
        key="Ctrl+P",
        icon="printer",
        section=tr("card", "Appeal"),
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
        reason=denied,
    )
