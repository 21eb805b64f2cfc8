"""The applicants of one appeal: the first one, and as many others as signed it (a collective appeal)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.intake_form import ApplicantForm
from ui.intake.who import WhoBlock
from ui.page import Host
from ui.seat import Seat
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import column


class People(QWidget):
    """One "who" field for each applicant.

    Signals:
        changed: anything about anybody changed.
        settled: the person at the desk is done with an applicant.
        found: the first applicant is somebody else now.
    """

    changed = Signal()
    settled = Signal()
    found = Signal()

    def __init__(self, host: Host, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host, self._seat = host, seat
        self.first = WhoBlock(host, seat)
        self._others: list[WhoBlock] = []
        self._lines = column(gap=8)
        whole = column(self.first, gap=2)
        whole.addLayout(self._lines)
        self.setLayout(whole)
        self._watch(self.first)
        self.first.changed.connect(self.found)
        self.first.add.clicked.connect(self.add_person)

    def applicants(self) -> list[ApplicantForm]:
        """All of them, the first one first."""
        return [block.applicant() for block in (self.first, *self._others)]

    def typed(self) -> str:
        """What stands in the first field."""
        return self.first.typed()

    def show_people(self, first: ApplicantForm, others: Sequence[ApplicantForm], typed: str) -> None:
        """Fill the fields."""
        self.first.show_applicant(first, typed)
        for block in tuple(self._others):
            self._take_away(block)
        for other in others:
            self.add_person(quiet=True).show_applicant(other)

    def add_person(self, *, quiet: bool = False) -> WhoBlock:
        """One more field; with the cursor in it unless it is filled by the program."""
        block = WhoBlock(self._host, self._seat, further=True)
        self._others.append(block)
        self._lines.addWidget(block)
        self._watch(block)
        block.removed.connect(lambda: self._remove(block))
        if not quiet:
            block.focus()
        return block

    def field(self, name: str) -> LabelledField:
        """The line of the first applicant's field; opens his lines if they are folded."""
        if name in ("who", "applicant"):
            return self.first.labelled
        if not self.first.editor.isVisible():
            self.first.edit()
        return self.first.editor.field(name)

    def _watch(self, block: WhoBlock) -> None:
        block.changed.connect(self.changed)
        block.settled.connect(self.settled)

    def _remove(self, block: WhoBlock) -> None:
        self._take_away(block)
        self.changed.emit()

    def _take_away(self, block: WhoBlock) -> None:
        self._others.remove(block)
        self._lines.removeWidget(block)
        block.hide()
        block.deleteLater()
