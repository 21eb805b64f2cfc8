"""Commands of the office: who sits here, exchange now, connect to the centre."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from services.people import Colleague
from ui.commands import Command
from ui.seat import Seat


def office_commands(
    seat: Seat,
    people: Sequence[Colleague],
    *,
    sit_down: Callable[[str], None] | None,
    exchange: Callable[[], None],
    open_page: Callable[[str], None],
) -> Sequence[Command]:
    """Valid on every page: the exchange at once, and who works here.

    ``sit_down`` None: people come in by their passwords only.
    """
    tr = QCoreApplication.translate
    office = tr("home", "Office")
    return [
        Command(
            "sync.now",
            tr("home", "Synchronise now"),
            exchange,
            key="Ctrl+F5",
            icon="refresh-cw",
            section=office,
        ),
        *_protection(open_page, office),
        *(_people(seat, people, sit_down) if sit_down is not None else ()),
    ]


def _protection(open_page: Callable[[str], None], office: str) -> list[Command]:
    tr = QCoreApplication.translate
    pages = (
        ("device_users", tr("home", "People of this computer and passwords"), "users"),
        ("backups", tr("home", "Backups and restore"), "hard-drive"),
        ("audit", tr("home", "Audit trail and its check"), "scroll-text"),
    )
    return [
        Command(
            f"open.{page}",
            words,
            lambda given=page: open_page(given),  # type: ignore[misc]
            icon=icon,
            section=office,
        )
        for page, words, icon in pages
    ]


def _people(seat: Seat, people: Sequence[Colleague], sit_down: Callable[[str], None]) -> list[Command]:
    tr = QCoreApplication.translate
    here = seat.desk.person.id
    return [
        Command(
            f"person.{one.id}",
            tr("home", "{name}, {position}").format(name=one.name, position=one.position),
            lambda given=one.id: sit_down(given),  # type: ignore[misc]
            icon="user",
            section=tr("home", "Sit down as"),
            enabled=lambda given=one.id: given != here,  # type: ignore[misc]
            reason=lambda: tr("home", "sits here now"),
            rare=True,
        )
        for one in people
    ]


def person_menu(people: Sequence[Colleague], *, secured: bool = False) -> list[str]:
    """Identifiers of the commands in the menu behind the person's name."""
    own = ["lock", "open.device_users", "open.backups", "open.audit"]
    if secured:
        return own
    return [*own, "", *(f"person.{one.id}" for one in people)]
