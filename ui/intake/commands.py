"""Commands of registration: two of the window, the rest of the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from services.intake_rights import may_accept, may_register
from services.mail.file_names import MAIL_ENDINGS
from ui.commands import Command, KeyHint
from ui.page import Host
from ui.seat import Seat

_tr = QCoreApplication.translate
PAGE = "intake"


class Acts(Protocol):
    """What the registration page can do, by the names of its commands."""

    def finish(self) -> None:
        """The primary button."""
        ...

    def finish_and_stay(self) -> None:
        """The second button."""
        ...

    def give_up(self) -> None:
        """Throw the form away."""
        ...

    def ask_why(self) -> None:
        """Explain the date."""
        ...


def window_intake_commands(host: Host, seat: Seat, window: QWidget) -> list[Command]:
    """Valid on every page: a new appeal, and a saved mail to make one of."""

    def ask_mails() -> None:
        from PySide6.QtWidgets import QFileDialog

        kinds = " ".join(f"*{ending}" for ending in MAIL_ENDINGS)
        words = _tr("intake", "Mails ({kinds})").format(kinds=kinds)
        title = _tr("intake", "Open a mail")
        names, _ = QFileDialog.getOpenFileNames(window, title, str(seat.exports), words)
        if names:
            host.open_page(PAGE, tuple(Path(name) for name in names))

    section = _tr("intake", "Registration")
    return [
        Command(
            "appeal.new",
            _tr("intake", "Appeal"),
            lambda: host.open_page(PAGE),
            key="Ctrl+N",
            icon="plus",
            section=section,
            enabled=lambda: may_take_in(seat),
            reason=_denied,
            words=_tr("intake", "register new complaint call letter"),
        ),
        Command(
            "mail.open",
            _tr("intake", "Open a mail…"),
            ask_mails,
            key="Ctrl+O",
            icon="mail",
            section=section,
            enabled=lambda: may_take_in(seat),
            reason=_denied,
        ),
    ]


def may_take_in(seat: Seat) -> bool:
    """Whether the person takes appeals in at all, with a number or without."""
    return may_register(seat.desk) or may_accept(seat.desk)


def _denied() -> str:
    return _tr("intake", "your role does not take appeals in")


Described = tuple[str, str, Callable[[], object], str, str]
"""A command in short: id, title, what it does, key, icon."""


def page_commands(acts: Acts, rest: Sequence[Described]) -> list[Command]:
    """Commands of the page: its four acts, and ``rest`` as (id, title, run, key, icon)."""
    section = _tr("intake", "Registration")
    own: list[Described] = [
        ("finish", _tr("intake", "Register or accept, and go on"), acts.finish, "Ctrl+Return", "check"),
        ("stay", _tr("intake", "Register or accept, and stay"), acts.finish_and_stay, "Ctrl+S", "check"),
        ("why", _tr("intake", "Why this date?"), acts.ask_why, "F7", "calendar-clock"),
        ("give_up", _tr("intake", "Throw this form away"), acts.give_up, "", "eraser"),
    ]
    return [
        Command(f"intake.{name}", title, run, key=key, icon=icon, section=section)
        for name, title, run, key, icon in (*own, *rest)
    ]


def page_keys() -> tuple[KeyHint, ...]:
    """Keys that are no commands."""
    return (
        KeyHint("Return", _tr("intake", "next field")),
        KeyHint("Alt+Down", _tr("intake", "show the list of a field")),
        KeyHint("::", _tr("intake", "insert a ready text")),
        KeyHint("Ctrl+Space", _tr("intake", "all ready texts")),
        KeyHint("Esc", _tr("intake", "put the form aside; it is kept")),
    )
