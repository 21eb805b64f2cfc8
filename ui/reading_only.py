"""Who only audits sees every screen and changes nothing: acts are shown, not offered, and say why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from domain.errors import Refusal
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
        return [*commands]
    return [
        replace(one, enabled=lambda: False, reason=reason) if one.id in CHANGING else one for one in commands
    ]


def offer(seat: Seat, *buttons: Allowing) -> None:
    """Have buttons of an act wait with their reason while somebody sits here who only audits.

    Those that wait for another reason of their page are left to it.
    """
    for button in buttons:
        if seat.reads_only:
            button.allow(False, reason())
        elif button.property(_WAITS):
            button.allow(True)
        button.setProperty(_WAITS, seat.reads_only)
