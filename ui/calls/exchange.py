"""The exchange's list of calls: chosen, held against the notes, and its bare calls taken in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from domain.errors import BadInput
from services.exchange_calls import ExchangeList, read_exchange_list, take_exchange_calls
from ui.card.act_dialog import ActDialog, ActQuestion
from ui.page import Host
from ui.seat import Seat
from ui.wording.errors import sentence

_tr = QCoreApplication.translate
_NAMED = 5
"""Rows that can't be read and are named one by one; of the others only the number is told."""


class ExchangeReading(QObject):
    """Reads a list in the background, says what is in it, and takes in what has no note."""

    def __init__(self, page: QWidget, host: Host, seat: Seat) -> None:
        super().__init__(page)
        self._page, self._host, self._seat = page, host, seat
        self.dialog: ActDialog | None = None

    def choose(self) -> None:
        """The system's own dialog."""
        title, kinds = _tr("calls", "List of the exchange"), _tr("calls", "Tables (*.csv *.txt *.xlsx)")
        name, _ = QFileDialog.getOpenFileName(self._page, title, str(self._seat.exports), kinds)
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Hold a list against the notes."""
        desk = self._seat.desk
        self._host.work.query(
            lambda: read_exchange_list(desk, path), then=self._ask, failed=self._host.show_error, owner=self
        )

    def _ask(self, found: ExchangeList) -> None:
        desk, calls = self._seat.desk, found.without_note
        if not calls:
            self._host.done(" ".join(_said(found)) or _tr("calls", "The list holds no call without a note"))
            return
        question = ActQuestion(
            title=_tr("calls", "%n call(s) without a note", "", len(calls)),
            deed=_tr("calls", "Take them in"),
            fields=(),
            run=lambda _: take_exchange_calls(desk, calls),
            done=lambda taken: _tr("calls", "%n call(s) wait to be written up", "", taken),
            detail=found.name,
            preview=lambda _: _said(found),
            desk=desk,
        )
        self.dialog = ActDialog(self._host, self._page.window(), question)
        self.dialog.open()


def _said(found: ExchangeList) -> Sequence[str]:
    """What is in the list, and which rows can't be read."""
    lines = [
        _tr("calls", "%n call(s) have a note already.", "", found.noted) if found.noted else "",
        _tr("calls", "%n outgoing call(s) need none.", "", found.outgoing) if found.outgoing else "",
    ]
    for problem in found.problems[:_NAMED]:
        why = sentence(BadInput(problem.code))
        said = f"«{problem.value}». {why}" if problem.value else why
        lines.append(_tr("calls", "Row {row}: {why}").format(row=problem.row, why=said))
    left = len(found.problems) - _NAMED
    if left > 0:
        lines.append(_tr("calls", "%n more row(s) can't be read.", "", left))
    return [line for line in lines if line]
