"""What the person will open next is loaded while nobody waits: after the first paint, in a thread."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import suppress
from importlib import import_module
from threading import Thread

from PySide6.QtCore import QTimer

from domain.permissions import can
from ui.seat import Seat
from ui.shell.page_stack import PageStack

AFTER_MS = 800
"""How long after the start: the first lists are there by then."""
_BREATH_MS = 40
"""Between two parts of a page that is built ahead: who types meanwhile feels none of them."""

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


def warm_later(seat: Seat, available: Collection[str], stack: PageStack) -> None:
    """Load them soon, and then build ahead what takes long to build."""
    QTimer.singleShot(AFTER_MS, stack, lambda: build_ahead(seat, available, stack))


def build_ahead(seat: Seat, available: Collection[str], stack: PageStack) -> QTimer | None:
    """Load now; the timer by which the form is then built part by part, for who takes appeals."""
    names = wanted_modules(seat, available)
    loading = Thread(target=load, args=(names,), name="warming", daemon=True)
    loading.start()
    if not set(_INTAKE) & set(names):
        return None
    turn = QTimer(stack, interval=_BREATH_MS)

    def build() -> None:
        if not loading.is_alive() and not stack.step_ahead():
            turn.stop()

    turn.timeout.connect(build)
    turn.start()
    return turn


def load(names: Sequence[str]) -> None:
    """Import modules one after the other; one that fails is told when its page is opened."""
    for name in names:
        with suppress(ImportError):
            import_module(name)
