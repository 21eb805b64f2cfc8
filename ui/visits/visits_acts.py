"""What can be done from the week: move, export, take absences."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from services.absences import (
    Absence,
    AbsencesTaken,
    absences_between,
    note_absence,
    take_absences,
    withdraw_absence,
)
from services.desk import Desk
from services.people import colleagues
from services.visit_calendar import week_calendar
from services.visit_view import VisitView, visit_view
from ui.card.act_dialog import ActDialog, ActField, ActQuestion
from ui.commands import Command
from ui.page import Host
from ui.seat import Seat
from ui.visits.files import open_calendar
from ui.visits.moving import move_question
from ui.wording.dates import day_month_short


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

    def absence_commands(self, section: str) -> list[Command]:
        """What can be done about absences; in the palette and on F1."""
        found = (
            ("absences", self.tr("Take absences from a calendar file"), self.ask_absences),
            ("absence", self.tr("Note an absence"), self.ask_absence),
            ("absence_back", self.tr("Withdraw an absence"), self.ask_back),
        )
        return [
            Command(f"visits.{name}", title, run, icon="user-x", section=section)
            for name, title, run in found
        ]

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

    def ask_absence(self) -> None:
        """Ask for an absence that no calendar file holds."""
        self.open_dialog(self.new_absence_question())

    def new_absence_question(self) -> ActQuestion:
        """Whose absence, from when until when."""
        desk, today = self._seat.desk, self._seat.desk.today()
        people = colleagues(language=self._seat.language, role="engineer")
        choices: list[tuple[str, object]] = [(one.name, one.id) for one in people]
        return ActQuestion(
            title=self.tr("Absence of an engineer"),
            deed=self.tr("Keep"),
            fields=(
                ActField(
                    "engineer", self.tr("Engineer"), "choice", choices[0][1] if choices else "", choices
                ),
                ActField("first", self.tr("First day"), "date", today),
                ActField("last", self.tr("Last day"), "date", today),
                ActField("title", self.tr("Reason"), "line"),
            ),
            run=lambda given: note_absence(
                desk,
                engineer_id=given["engineer"],
                starts_at=_midnight(desk, given["first"]),
                ends_at=_midnight(desk, given["last"] + timedelta(days=1)),
                title=given["title"],
            ),
            done=lambda _: self.tr("Absence kept"),
        )

    def ask_back(self) -> None:
        """Ask which absence is over or was never one."""
        desk = self._seat.desk
        begin = _midnight(desk, desk.today())

        def ask(found: list[Absence]) -> None:
            if not found:
                self._host.done(self.tr("Nobody is absent"))
                return
            self.open_dialog(self.back_question(found))

        self._host.work.query(
            lambda: absences_between(begin, begin + timedelta(days=365)), then=ask, owner=self
        )

    def back_question(self, found: Sequence[Absence]) -> ActQuestion:
        """Which of these absences is withdrawn; the record stays."""
        desk = self._seat.desk
        names = {one.id: one.short for one in colleagues(language=self._seat.language)}

        def named(one: Absence) -> str:
            day = day_month_short(one.starts_at.date())
            return " ".join(part for part in (names.get(one.engineer_id, ""), day, one.title) if part)

        choices: list[tuple[str, object]] = [(named(one), one.id) for one in found]
        return ActQuestion(
            title=self.tr("Which absence is withdrawn?"),
            deed=self.tr("Withdraw"),
            fields=(ActField("absence", self.tr("Absence"), "choice", choices[0][1], choices),),
            run=lambda given: withdraw_absence(desk, absence_id=given["absence"]),
            done=lambda _: self.tr("The engineer is there"),
        )

    def _taken(self, taken: AbsencesTaken) -> str:
        words = self.tr("%n absence(s) taken", "", taken.added)
        if taken.skipped:
            words += ". " + self.tr("%n event(s) not understood", "", len(taken.skipped))
        return words


def _midnight(desk: Desk, on: date) -> datetime:
    return datetime.combine(on, time(0), desk.workstation.zone)
