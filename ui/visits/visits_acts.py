"""What can be done from the week: move, export, take absences."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from services.absences import AbsencesTaken, take_absences
from services.people import colleagues
from services.visit_calendar import week_calendar
from services.visit_view import VisitView, visit_view
from ui.card.act_dialog import ActDialog, ActField, ActQuestion
from ui.page import Host
from ui.seat import Seat
from ui.visits.files import open_calendar
from ui.visits.moving import move_question


class VisitActs(QObject):
    """Asks, and does it in the background."""

    def __init__(self, host: Host, seat: Seat, page: QWidget) -> None:
        super().__init__(page)
        self._host, self._seat, self._page = host, seat, page

    def ask_move(self, visit_id: str, wall: datetime, engineer_id: str) -> None:
        """Ask where a visit shall go; ``wall`` and ``engineer_id`` are offered."""
        desk = self._seat.desk

        def ask(view: VisitView) -> None:
            self.open_dialog(move_question(self._seat, view, wanted=wall, engineer_id=engineer_id))

        self._host.work.query(
            lambda: visit_view(desk, visit_id), then=ask, failed=self._host.show_error, owner=self
        )

    def open_dialog(self, question: ActQuestion) -> ActDialog:
        """Show a question over the window."""
        dialog = ActDialog(self._host, self._page.window(), question)
        dialog.open()
        return dialog

    def export_week(self, monday: date) -> None:
        """Hand a week to the system's calendar."""
        desk = self._seat.desk
        open_calendar(self._host, f"visits-{monday.isoformat()}.ics", lambda: week_calendar(desk, monday))

    def ask_absences(self) -> None:
        """Choose a calendar file and whose absences it holds."""
        title = self.tr("Calendar of absences")
        name, _ = QFileDialog.getOpenFileName(self._page, title, "", "iCalendar (*.ics)")
        if name:
            self.open_dialog(self.absence_question(Path(name)))

    def absence_question(self, path: Path) -> ActQuestion:
        """Whose absences a file holds."""
        desk = self._seat.desk
        people = colleagues(language=self._seat.language, role="engineer")
        choices: list[tuple[str, object]] = [(one.name, one.id) for one in people]
        first = choices[0][1] if choices else ""
        return ActQuestion(
            title=self.tr("Whose absences are these?"),
            detail=path.name,
            deed=self.tr("Take them"),
            fields=(ActField("engineer", self.tr("Engineer"), "choice", first, choices),),
            run=lambda given: take_absences(desk, engineer_id=given["engineer"], data=path.read_bytes()),
            done=self._taken,
        )

    def _taken(self, taken: AbsencesTaken) -> str:
        words = self.tr("%n absence(s) taken", "", taken.added)
        if taken.skipped:
            words += ". " + self.tr("%n event(s) not understood", "", len(taken.skipped))
        return words
