"""Importing and exporting the text of the corrections."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from domain.calendar_override import MOST_BYTES
from domain.errors import OtklikError
from services.calendars_admin import SavedEdition, edition_text, import_override
from ui.page import Host
from ui.regulation.files import read_small, write_whole
from ui.regulation.words import tr
from ui.seat import Seat

if TYPE_CHECKING:
    from ui.regulation.calendars_page import CalendarsPage

NAME = "calendars.toml"


class CalendarFiles:
    """The two buttons under the year."""

    def __init__(self, host: Host, seat: Seat, page: CalendarsPage) -> None:
        self._host = host
        self._seat = seat
        self._page = page

    def ask_import(self) -> None:
        """Ask for a file and put it into force."""
        title, kinds = tr("regulation", "Import a file"), "TOML (*.toml)"
        chosen, _ = QFileDialog.getOpenFileName(self._page, title, str(self._seat.exports), kinds)
        if chosen:
            self.take_file(Path(chosen))

    def take_file(self, path: Path) -> None:
        """Put a file into force; a bad one is named and changes nothing."""
        desk = self._seat.desk

        def act() -> SavedEdition:
            return import_override(desk, read_small(path, MOST_BYTES), path.name)

        self._page.do(act)

    def ask_export(self) -> None:
        """Ask where the text in force is to be kept."""
        title, kinds = tr("regulation", "Export the file"), "TOML (*.toml)"
        start = str(self._seat.exports / NAME)
        chosen, _ = QFileDialog.getSaveFileName(self._page, title, start, kinds)
        if chosen:
            self.write_file(Path(chosen))

    def write_file(self, path: Path) -> None:
        """Keep the text in force as a file."""
        try:
            write_whole(path, edition_text(self._seat.desk).encode("utf-8"))
        except OtklikError as error:
            self._host.show_error(error)
        else:
            self._host.done(tr("regulation", "Kept as {name}").format(name=path.name))
