"""The calendar editor: a year of a country, its days off and moved days, its source, its editions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.calendar_days import Status, YearInfo
from domain.changes import Changes
from services.calendars_admin import (
    CalendarEdition,
    CalendarYear,
    SavedEdition,
    calendar_year,
    drop_correction,
    editions,
    may_edit_calendars,
    restore_edition,
    save_correction,
)
from services.today import unchecked_years
from ui.commands import Command, KeyHint
from ui.page import Host, PageWidget
from ui.regulation.calendar_board import CalendarBoard
from ui.regulation.calendar_files import CalendarFiles
from ui.regulation.editions_sheet import EditionsSheet
from ui.regulation.words import checked_words, country_words, status_words, tr
from ui.seat import Seat
from ui.theme import Role, State
from ui.widgets.badge import Badge
from ui.widgets.button import PushButton
from ui.widgets.choices import ComboBox
from ui.widgets.sheet import ScrollPage, row
from ui.widgets.text import Text
from ui.widgets.toggles import SegmentedSwitch

_YEARS_BACK, _YEARS_AHEAD = 2, 2


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows: the year in force, and the history."""

    year: CalendarYear
    editions: tuple[CalendarEdition, ...]


class CalendarsPage(PageWidget):
    """Anybody may look; an administrator may correct."""

    page_id = "calendars"
    part_of = ("calculator",)

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host = host
        self._seat = seat
        self.shown: Shown | None = None
        self.country, self.year = SegmentedSwitch(), ComboBox(icon="calendar-days")
        self.board, self.editions = CalendarBoard(seat), EditionsSheet()
        self._title, self._status = Text("", Role.TITLE), Badge()
        self._files = CalendarFiles(host, seat, self)
        self._import, self._export = PushButton("", icon="upload"), PushButton("", icon="download")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.year.setMaximumWidth(130)
        self.board.sheet.body.insertLayout(0, row(self._title, 1, self.country, self.year))
        self.board.sheet.body.insertLayout(1, row(self._status, 1))
        self.board.sheet.body.addLayout(row(self._import, self._export, 1))
        self.board.side.addWidget(self.editions)
        self.board.side.addStretch(1)
        page = ScrollPage("sunken")
        page.body.addWidget(self.board)
        page.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)

    def _connect(self) -> None:
        self.country.chosen.connect(lambda _: self.read())
        self.year.currentIndexChanged.connect(lambda _: self.read())
        self.board.source.saved.connect(self.save)
        self.board.source.dropped.connect(self.drop)
        self.editions.restored.connect(self._restore)
        self._import.clicked.connect(self._files.ask_import)
        self._export.clicked.connect(self._files.ask_export)

    def title(self) -> str:
        """Name of the screen."""
        return tr("regulation", "Working calendars")

    def panes(self) -> Sequence[QWidget]:
        """The year, then what stands beside it."""
        return (self.board.grid, self.board.source)

    def keys(self) -> Sequence[KeyHint]:
        """Keys of the year."""
        return [
            KeyHint("Left", tr("regulation", "day before")),
            KeyHint("Down", tr("regulation", "week after")),
            KeyHint("Space", tr("regulation", "declare the day otherwise")),
        ]

    def commands(self) -> Sequence[Command]:
        """Save, import, export."""
        here, files = self.title(), self._files
        only = partial(tr, "regulation", "only an administrator corrects calendars")
        return [
            Command(
                "calendars.save",
                tr("regulation", "Save"),
                self.save,
                key="Ctrl+S",
                icon="save",
                section=here,
                enabled=lambda: self.board.may,
                reason=only,
            ),
            Command(
                "calendars.import",
                tr("regulation", "Import a file"),
                files.ask_import,
                icon="upload",
                section=here,
                enabled=lambda: self.board.may,
                reason=only,
            ),
            Command("calendars.export", tr("regulation", "Export the file"), files.ask_export, section=here),
        ]

    def retranslate(self) -> None:
        """Every label; the year again."""
        self._title.setText(self.title())
        self.country.setAccessibleName(tr("regulation", "Country"))
        self.year.setAccessibleName(tr("regulation", "Year"))
        self._import.setText(tr("regulation", "Import a file"))
        self._export.setText(tr("regulation", "Export the file"))
        rules = self._seat.desk.regulations
        own = rules.calendar.country
        codes = sorted(rules.calendars.by_country, key=lambda code: (code != own, code))
        self.country.offer([(country_words(code), code) for code in codes])
        if self.shown is not None:
            self._show_status(self.shown.year)

    def on_shown(self, argument: object) -> None:
        """This year of the organisation's country, or the year that was asked about."""
        unsure = unchecked_years(self._seat.desk) if argument == "unchecked" else ()
        asked = argument if isinstance(argument, YearInfo) else next(iter(unsure), None)
        self._offer_years(asked.year if asked else 0)
        if asked is not None:
            self.country.choose(asked.country)
        self.read()

    def _offer_years(self, wanted: int) -> None:
        this = self._seat.desk.today().year
        years = sorted({*range(this - _YEARS_BACK, this + _YEARS_AHEAD + 1), wanted or this})
        chosen = wanted or self.year.currentData() or this
        self.year.blockSignals(True)
        self.year.offer([(str(year), year) for year in years])
        self.year.choose(chosen)
        self.year.blockSignals(False)

    def refresh(self, changes: Changes) -> None:
        """Another edition came into force, here or from the centre."""
        if changes.touches("calendar_override", "organisation"):
            self.read()

    def escape(self) -> bool:
        """Back to where the question came up."""
        self._host.go_back()
        return True

    def read(self) -> None:
        """Read the chosen year; what was not saved is forgotten."""
        country, year, desk = str(self.country.value()), self.year.currentData(), self._seat.desk
        if isinstance(year, int):
            self._host.work.query(
                lambda: Shown(calendar_year(desk, country, year), editions(desk)),
                then=self._take,
                failed=self.board.refuse,
                latest="calendars",
                owner=self,
            )

    def _take(self, shown: Shown) -> None:
        self.shown = shown
        self.board.show_year(shown.year)
        self.editions.show_editions(shown.editions, allowed=self.board.may)
        self._import.allow(self.board.may, tr("regulation", "only an administrator corrects calendars"))
        self._show_status(shown.year)

    def _show_status(self, year: CalendarYear) -> None:
        good = year.info.status is Status.CONFIRMED and not year.needs_check
        words = f"{status_words(year.info.status)}, {checked_words(year.info)}"
        self._status.say(words, State.DONE if good else State.TODAY)

    def save(self) -> None:
        """Put the correction into force as a new edition."""
        self.board.take_source()
        edited = self.board.edited
        if edited is not None and may_edit_calendars(self._seat.desk):
            self.do(lambda: save_correction(self._seat.desk, edited))

    def drop(self) -> None:
        """Let the data of the release hold again for this year."""
        if self.shown is not None:
            info = self.shown.year.info
            self.do(lambda: drop_correction(self._seat.desk, info.country, info.year))

    def _restore(self, edition_id: str) -> None:
        self.do(lambda: restore_edition(self._seat.desk, edition_id))

    def do(self, act: Callable[[], SavedEdition]) -> None:
        """Do an act of the calendar in the background; a refusal stands on the page."""
        self._host.work.do(act, then=self._saved, failed=self.board.refuse, owner=self)

    def _saved(self, edition: SavedEdition) -> None:
        words = tr("regulation", "Edition {number} of the calendars is in force")
        self._host.done(words.format(number=edition.number))
