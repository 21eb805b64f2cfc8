"""A new visit in the hand: it stands on the first lawful day until the person lets it down elsewhere."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Qt

from services.visit_board import WeekView
from ui.page import Host
from ui.seat import Seat
from ui.visits.plan_page import PlanWish
from ui.visits.visits_reader import WEEK, VisitsReader
from ui.visits.week_layout import Cell
from ui.visits.week_view import WeekBoard, usual_hour
from ui.widgets.banner import Banner
from ui.wording.dates import full_date

_USUAL_MINUTES = 60


class NewVisit(QObject):
    """Holds an appeal that gets a date in the week."""

    def __init__(
        self, host: Host, seat: Seat, *, grid: WeekBoard, banner: Banner, reader: VisitsReader
    ) -> None:
        super().__init__(reader)
        self._host, self._seat = host, seat
        self._grid, self._banner, self._reader = grid, banner, reader
        self._appeal_id = ""

    def plan_for(self, appeal_id: str, week: WeekView) -> None:
        """Put a new visit of an appeal into the hand, on the first lawful day."""
        if not week.engineers:
            return
        self._appeal_id = appeal_id
        me = self._seat.desk.person.id
        engineer = next((one for one in week.engineers if one.id == me), week.engineers[0])
        cell = Cell(week.first_strict, engineer.id, usual_hour(week))
        self._reader.mode, self._reader.first = WEEK, week.first_strict
        self._grid.hold_new(cell, _USUAL_MINUTES, self.tr("New visit"))
        words = self.tr("New visit: arrows or the mouse choose the hour, Enter goes on")
        reason = self.tr("The nearest day by both readings is {date}")
        self._banner.say(words, reason.format(date=full_date(week.first_strict)))
        self._reader.read()
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_lawful(self, week: WeekView) -> None:
        """Show the first lawful day; a new visit in the hand comes along."""
        first, held = week.first_strict, self._grid.held
        self._reader.first = first
        if held is not None and not held.visit_id:
            held.cell = Cell(first, held.cell.engineer_id, held.cell.at)
        self._reader.read()
        self._host.done(self.tr("First lawful date: {date}").format(date=full_date(first)))

    def put_back(self) -> None:
        """Nothing is in the hand any more."""
        self._grid.drop_held()
        self._banner.say("")
        self._appeal_id = ""

    def plan(self, engineer_id: str, wall: datetime) -> None:
        """It was let down: the form goes on with the hour that was chosen."""
        wish = PlanWish(self._appeal_id, engineer_id, wall)
        self.put_back()
        self._host.open_page("visit_plan", wish)
