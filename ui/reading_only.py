"""Acts that are not this person's are shown, not offered, and say who does them.

Who only audits sees every screen and changes nothing; everybody else has what their roles may do.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from domain.errors import Refusal
from domain.permissions import can, who_may
from ui.commands import Command
from ui.seat import Seat
from ui.wording.errors import sentence

CHANGING = frozenset(
    "journal.assign journal.hand_over journal.import import.file import.try"
    " intake.finish intake.stay intake.give_up intake.add_to intake.repeat intake.files"
    " intake.slip intake.mark"
    " book.new book.mark book.inform book.close book.photo book.appeal book.correct book.withdraw book.letter"
    " calls.new calls.back calls.missed calls.move calls.confirm calls.appeal calls.reception"
    " calls.correct calls.withdraw calls.write_up"
    " reception.book reception.arrears reception.hold reception.move reception.off"
    " plan.lawful plan.make visits.lawful visits.move visits.absence visits.absence_back"
    " folder.sign folder.mark_all folder.return folder.postpone recount.apply".split()
)
"""Commands of pages that change records, or disclose what must be logged, whatever else they ask for."""
_NEEDED = {
    "write_phone_note": "calls.new calls.back calls.missed calls.move calls.confirm calls.correct"
    " calls.withdraw calls.write_up",
    "write_book_entry": "book.new book.inform book.photo book.correct book.withdraw",
    "write_book_mark": "book.mark",
    "draft_letter": "book.letter",
    "book_reception": "reception.book reception.move reception.off",
    "hold_reception": "reception.hold",
    "assign_executor": "journal.assign",
    "route_appeal": "journal.hand_over",
    "recount_terms": "recount.apply",
}
NEEDS = {command: action for action, commands in _NEEDED.items() for command in commands.split()}
"""The action of ``domain/permissions.py`` behind a command, as the service that does it demands."""
HIDDEN = frozenset({"folder"})
"""Places that are nothing but acts: a folder is signed, not read; its letters are in the register."""


_WAITS = "waits_for_who_may_act"


class Allowing(Protocol):
    """A button that gives its reason."""

    def allow(self, allowed: bool, reason: str = "") -> None:
        """Enable, or disable with the reason."""
        ...

    def property(self, name: str, /) -> object:
        """What was noted on the button."""
        ...

    def setProperty(self, name: str, value: object, /) -> bool:
        """Note something on the button."""
        ...


def reason() -> str:
    """Why nothing is offered, in the language that is on."""
    return sentence(Refusal("auditor_changes_nothing"))


def limited(seat: Seat, commands: Sequence[Command]) -> list[Command]:
    """The commands of a page or a card as the person at the seat may give them."""
    if not seat.reads_only:
        return [_for_roles(seat, one) for one in commands]
    return [
        one._replace(enabled=lambda: False, reason=reason) if one.id in CHANGING else one for one in commands
    ]


def _for_roles(seat: Seat, command: Command) -> Command:
    """The command, or the same with the roles that it waits for."""
    told = _denied(seat, NEEDS.get(command.id, ""))
    if not told:
        return command
    return command._replace(enabled=lambda: False, reason=lambda: told)


def _denied(seat: Seat, action: str) -> str:
    """Why the person may not do it, and who may; nothing where they may."""
    person, narrowed = seat.desk.person, seat.desk.regulations.narrowed
    if not action or can(person.roles, action, narrowed):
        return ""
    return sentence(Refusal("not_permitted", action=action, who=sorted(who_may(action, narrowed))))


def offer(seat: Seat, *buttons: Allowing, action: str = "") -> None:
    """Have buttons of an act wait with their reason while somebody sits here who may not do it.

    ``action`` is that of ``domain/permissions.py``; without one, only who audits waits. Buttons that
    wait for another reason of their page are left to it.
    """
    told = reason() if seat.reads_only else _denied(seat, action)
    for button in buttons:
        if told:
            button.allow(False, told)
        elif button.property(_WAITS):
            button.allow(True)
        button.setProperty(_WAITS, bool(told))
