"""What can be done with a round: its order, its sheet, its calendar, the act of a door."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from services.visit_calendar import round_calendar
from services.visit_papers import round_paper
from services.visit_round import DoorView, order_round
from ui.card.act_dialog import ActDialog
from ui.letters.letter_files import open_blob
from ui.page import Host
from ui.seat import Seat
from ui.visits.files import open_calendar, open_paper
from ui.visits.moving import move_question
from ui.visits.visit_questions import notice_question, reminder_question


class RoundActs(QObject):
    """Acts of the page, in the background."""

    def __init__(self, host: Host, seat: Seat, page: QWidget) -> None:
        super().__init__(page)
        self._host, self._seat, self._page = host, seat, page

    def order(self, visit_ids: list[str]) -> None:
        """Keep the order of the doors."""
        desk = self._seat.desk
        self._host.work.do(
            lambda: order_round(desk, visit_ids=visit_ids), failed=self._host.show_error, owner=self
        )

    def print_sheet(self, on: date) -> None:
        """The round on one sheet, in the system's program for documents."""
        desk = self._seat.desk
        open_paper(self._host, lambda: round_paper(desk, on))

    def export(self, on: date) -> None:
        """The round for the system's calendar."""
        desk = self._seat.desk
        open_calendar(self._host, f"round-{on.isoformat()}.ics", lambda: round_calendar(desk, on))

    def open_act(self, door: DoorView | None) -> None:
        """The act of a visit, for printing on the spot."""
        if door is not None and door.state.act_sha256:
            name = f"{door.state.act_number.replace('/', '-')}.docx"
            open_blob(self._host, self._seat, door.state.act_sha256, name)

    def ask_notice(self, door: DoorView | None) -> None:
        """Tell the consumer of the visit, or remind one who knows."""
        if door is not None:
            make = reminder_question if door.state.announced else notice_question
            ActDialog(self._host, self._page.window(), make(self._seat, door.visit)).open()

    def ask_move(self, door: DoorView | None) -> None:
        """Ask where a visit shall go."""
        if door is not None:
            ActDialog(self._host, self._page.window(), move_question(self._seat, door.visit)).open()
