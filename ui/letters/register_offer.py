"""An act as the register offers it, and the command it becomes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from domain.permissions import can
from ui.commands import Command
from ui.seat import Seat

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Offer:
    """``valid``: the letter is far enough for it; ``action`` is what the role must allow."""

    valid: bool
    name: str
    title: str
    run: Callable[[], object]
    icon: str
    action: str = ""
    key: str = ""


def command_of(seat: Seat, offer: Offer) -> Command:
    """The command of an offer; one that the role forbids says so."""
    desk = seat.desk
    allowed = not offer.action or can(desk.person.roles, offer.action, desk.regulations.narrowed)
    return Command(
        f"register.{offer.name}",
        offer.title,
        offer.run,
        key=offer.key,
        icon=offer.icon,
        section=_tr("letters", "Letter"),
        enabled=lambda: allowed,
        reason=lambda: _tr("letters", "your role doesn't allow it"),
    )
