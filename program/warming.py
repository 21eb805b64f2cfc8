"""What the person will open next is loaded while nobody waits: after the first paint, in a thread."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import suppress
from importlib import import_module
from threading import Thread

from PySide6.QtCore import QTimer

from domain.permissions import can
from ui.seat import Seat

AFTER_MS = 800
"""How long after the start: the first lists are there by then."""

_FOLDER = ("ui.letters.folder_page", "lxml.etree", "letters.text", "letters.comparison")
_REGISTER = ("ui.letters.register_page", "ui.card.act_dialog")
_INTAKE = ("ui.intake.page",)
_CALLS = ("ui.calls.page",)
_WATCHES = (
    "ui.regulation.refused_rules",
    "ui.regulation.recount_run",
    "ui.home.day_end",
    "ui.home.reminders",
    "ui.sync.silence",
)
"""What looks for changed rules and reminds, some seconds after the start (``rules_watch``)."""


def wanted_modules(seat: Seat, available: Collection[str]) -> Sequence[str]:
    """The modules behind the pages that this person's roles lead to."""
    desk = seat.desk
    signs, sends = (
        can(desk.person.roles, one, desk.regulations.narrowed) for one in ("sign_letter", "dispatch_letter")
    )
    folder = _FOLDER if signs and "folder" in available else ()
    takes, calls = (
        can(desk.person.roles, one, desk.regulations.narrowed)
        for one in ("accept_appeal", "write_phone_note")
    )
    intake = _INTAKE if takes and "intake" in available else ()
    phone = _CALLS if calls and "calls" in available else ()
    register = _REGISTER if sends and "letters" in available else ()
    return (*intake, *_WATCHES, *folder, *phone, *register)


def warm_later(seat: Seat, available: Collection[str]) -> None:
    """Load them soon."""
    QTimer.singleShot(AFTER_MS, lambda: _begin(wanted_modules(seat, available)))


def _begin(names: Sequence[str]) -> None:
    Thread(target=load, args=(names,), name="warming", daemon=True).start()


def load(names: Sequence[str]) -> None:
    """Import modules one after the other; one that fails is told when its page is opened."""
    for name in names:
        with suppress(ImportError):
            import_module(name)
