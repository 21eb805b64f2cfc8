"""The command that is valid on every page: the telephone rings. Cheap to import, the page is not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from domain.permissions import can
from ui.commands import Command
from ui.seat import Seat

NEW = "new"
"""Argument of the page of calls: a call begins."""


def call_commands(seat: Seat, open_page: Callable[[str, object], None]) -> list[Command]:
    """A call begins, whatever is in front; what was typed there waits."""
    tr = QCoreApplication.translate

    def may() -> bool:
        return can(seat.desk.person.roles, "write_phone_note", seat.desk.regulations.narrowed)

    return [
        Command(
            "call.begin",
            tr("calls", "A call begins"),
            lambda: open_page("calls", NEW),
            key="F9",
            icon="phone-incoming",
            section=tr("calls", "Calls"),
            enabled=may,
            reason=lambda: tr("calls", "your role writes no notes of calls"),
            words="phone telephone звонок телефон қоңырау hívás",
        )
    ]
