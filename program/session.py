"""A session at the window: somebody sits down, pages come up, the exchange begins."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer

from domain.changes import Changes
from program.guard import Guard
from program.link import Link
from program.pages import page_makers
from program.rules_watch import RulesWatch
from program.time_stamping import TimeStamping
from program.warming import warm_later
from services.office import Office
from services.people import colleague, colleagues, place_names
from services.settings import Settings
from ui.calls.everywhere import call_commands
from ui.commands import Command
from ui.home.commands import office_commands, person_menu
from ui.home.last_step import LastStep
from ui.home.list_saving import ShownListSaving
from ui.home.navigation import first_page, navigation_sections, today_counts
from ui.intake.commands import PAGE as INTAKE
from ui.intake.commands import window_intake_commands
from ui.intake.drops import WindowDrops
from ui.journal.found import find_appeals
from ui.letters.everywhere import letter_commands
from ui.page import Page
from ui.seat import NoSyncer, Seat
from ui.shell.window import MainWindow
from ui.theme import Mode, theme
from ui.translators import Translators
from ui.work import Work

if TYPE_CHECKING:
    from services.sync_status import SyncSummary
    from services.today import Today

_MINUTE = 60_000
_SETTLED_MS = 300
"""After the first rows: the card beside them is there by then."""


class ConnectionAsked(NamedTuple):
    """The person wants this computer connected to a centre."""

    server: str
    code: str
    name: str
    key: bytes | None = None
    """Of the data that are open, when they are this computer's own."""


class RestoreAsked(NamedTuple):
    """The person wants a backup in the place of this computer's data."""

    folder: Path
    recovery: str


class CopyAsked(NamedTuple):
    """The person wants the centre's copy, fetched already, in the place of this computer's."""

    copy: Any


class Session(QObject):
    """Holds the window, the person at it and the background work together."""

    def __init__(
        self,
        office: Office,
        translators: Translators,
        *,
        demonstration: bool = False,
        language: str = "",
        online: bool = True,
        employee: str = "",
    ) -> None:
        super().__init__()
        self.office = office
        self.demonstration = demonstration
        self._online = online
        self.asked: ConnectionAsked | RestoreAsked | CopyAsked | None = None
        self._translators = translators
        self.work = Work(opened=office.store.bind, closed=office.store.close)
        office.publish = self.work.publish
        self._take_seat(language, employee)
        # Before the window's pages hear of a change: they ask the desk for the rules in force.
        self.work.changed.connect(self._renew)
        self.window = MainWindow(self.work)
        self.link = Link(self.seat, self)
        self.rules = RulesWatch(self.window, lambda: self.seat)
        self.stamping = TimeStamping(self.window, self.seat, self.link, self)
        self.guard = Guard(self)
        self._connect()
        self._show_person()
        self._available = self._add_pages()

    def _take_seat(self, language: str, employee: str) -> None:
        """Who came in, else the person who sat here last; in the language of this start or their own."""
        employee_id = employee or first_employee(self.office)
        self.settings = Settings(self.office.store, employee_id)
        self.language = language or str(self.settings.get("language"))
        self._translators.use(self.language)
        desk = self.office.sit_down(employee_id, language=self.language)
        self.seat = Seat(self.office, desk, self.settings, NoSyncer(), self.language)
        self._people = colleagues(language=self.language)

    def _add_pages(self) -> frozenset[str]:
        makers = page_makers(self.window, self.seat, self._listen)
        self.window.add_pages_later(makers)
        return frozenset(makers)

    def show(self) -> None:
        """Show the window; counting and the exchange begin after the first rows."""
        # The page first: its rows are read while the rest of the window is built.
        self.window.open_page(first_page(self.seat, self._available))
        self.window.show_navigation(*navigation_sections(self.seat, self._available))
        self.window.show()
        self.work.later(self.count, self)
        self.work.later(self._last.look, self)
        self.rules.begin()
        warm_later(self.seat, self._available, self.window.stack)
        self.guard.begin()
        if self._online:
            # The exchange loads the network's libraries.
            self.work.later(lambda: QTimer.singleShot(_SETTLED_MS, self, self._begin_link), self)

    def _begin_link(self) -> None:
        self.link.begin(self.work.publish)

    def _connect(self) -> None:
        self.window.closing.connect(self._close)
        self.window.language_chosen.connect(self.choose_language)
        self.window.theme_chosen.connect(lambda mode: self._remember("theme", str(mode)))
        self.window.top.place_chosen.connect(lambda place: self.window.open_page("journal", place))
        self.work.changed.connect(self._changed)
        self._timer = QTimer(self, interval=_MINUTE)
        self._timer.timeout.connect(self.count)
        self._timer.start()
        saving = ShownListSaving(self.window, self.seat)
        self.window.registry.set_provider("lists", saving.commands)
        self.window.registry.set_provider("office", self._office_commands)
        self.window.palette_list.set_finder(partial(find_appeals, self.window, self.seat))
        self.window.top.show_primary("appeal.new")
        self._last = LastStep(self.window, lambda: self.seat, self)
        WindowDrops(self.window, lambda mails: self.window.open_page(INTAKE, mails))
        self.link.synced.connect(self.count)
        theme().choose(Mode(self.settings.get("theme")))

    def _listen(self, page: Page) -> None:
        """A page was built: hear what it asks of the session."""
        if page.page_id == "settings":
            from ui.settings.page import SettingsPage

            assert isinstance(page, SettingsPage)
            page.language_chosen.connect(self.choose_language)
            page.connection_asked.connect(self._connect_to_centre)
        elif page.page_id == "backups":
            from ui.safety.backups_page import BackupsPage

            assert isinstance(page, BackupsPage)
            page.restore_asked.connect(lambda folder, key: self.end_for(RestoreAsked(folder, key)))
        elif page.page_id == "sync":
            from ui.sync.page import SyncPage

            assert isinstance(page, SyncPage)
            page.anew.fetched.connect(lambda copy: self.end_for(CopyAsked(copy)))

    def _connect_to_centre(self, server: str, code: str, name: str) -> None:
        """This session ends; the next one begins with data of this computer's own."""
        key = None if self.demonstration else self.office.store.key
        self.end_for(ConnectionAsked(server, code, name, key))

    def end_for(self, asked: ConnectionAsked | RestoreAsked | CopyAsked) -> None:
        """End this session for something that needs the data closed."""
        self.asked = asked
        self.window.close()

    def _office_commands(self) -> Sequence[Command]:
        office = office_commands(
            self.seat,
            self._people,
            sit_down=None if self.guard.secured else self.sit_down,
            exchange=self.exchange_now,
            open_page=self.window.open_page,
        )
        intake = window_intake_commands(self.window, self.seat, self.window)
        calls = call_commands(self.seat, self.window.open_page)
        letters = letter_commands(self.window.open_page)
        return [*intake, *calls, *office, *self.guard.commands(), *letters]

    def exchange_now(self) -> None:
        """Exchange with the centre without waiting for the next turn."""
        self.seat.syncer.wake()

    def choose_language(self, code: str) -> None:
        """Another language for the interface; remembered for this person."""
        self.language = code
        self._translators.use(code)
        self.seat.language = code
        self.seat.desk = self.office.sit_down(self.seat.desk.person.id, language=code)
        self._people = colleagues(language=code)
        self._remember("language", code)
        self.window.show_navigation(*navigation_sections(self.seat, self._available))
        self._show_person()
        self.count()

    def sit_down(self, employee_id: str) -> None:
        """Another person takes this seat."""
        self.settings = Settings(self.office.store, employee_id)
        self.seat.settings = self.settings
        self.seat.desk = self.office.sit_down(employee_id, language=self.language)
        Settings(self.office.store).put("last_employee", employee_id)
        self._show_person()
        self.window.show_navigation(*navigation_sections(self.seat, self._available))
        self.window.open_page(first_page(self.seat, self._available))
        self._last.sit_down()
        self.count()

    def count(self) -> None:
        """Recount the Today block and the status block in the background."""
        desk = self.seat.desk

        def counted() -> tuple[Today, SyncSummary]:
            from services.sync_status import sync_summary
            from services.today import today

            return today(desk), sync_summary(desk.store)

        self.work.query(counted, then=self._counted, latest="today", owner=self)

    def _counted(self, found: tuple[Today, SyncSummary]) -> None:
        counts, summary = found
        self.window.navigation.set_counts(today_counts(counts))
        self.window.status.show_sync(self.link.view(summary))

    def _renew(self, changes: Changes) -> None:
        if changes.touches("organisation", "place", "employee", "profile_version", "calendar_override"):
            self.office.reload()
            self.seat.desk = self.office.sit_down(self.seat.desk.person.id, language=self.language)
            self._people = colleagues(language=self.language)

    def _changed(self, changes: Changes) -> None:
        del changes
        self.seat.syncer.wake()
        # After what is shown: counting beside it would take the interpreter from the drawing window.
        self.work.later(self.count, self)

    def _show_person(self) -> None:
        person = colleague(self.seat.desk.person.id, language=self.language)
        if person is not None:
            initials = "".join(part[:1] for part in person.name.split()[:2])
            menu = person_menu(self._people, secured=self.guard.secured)
            self.window.top.show_person(person.short, initials, person.position, menu)
        places = place_names(self.language)
        here = self.office.workstation.place_id
        if here in places:
            self.window.top.show_places([(name, eid) for eid, name in places.items()], here)

    def _remember(self, key: str, value: object) -> None:
        settings = self.settings
        self.work.do(lambda: settings.put(key, value), owner=self)

    def _close(self) -> None:
        self._timer.stop()
        self.stamping.stop()
        self.rules.stop()
        self.guard.stop()
        self.link.stop()


def first_employee(office: Office) -> str:
    """Who sits down at start: the last person here, or the first who may work with appeals."""
    last = str(Settings(office.store).get("last_employee"))
    people = colleagues()
    known = [person.id for person in people if person.id == last]
    clerks = [person.id for person in people if "registry" in person.roles]
    return (known or clerks or [person.id for person in people])[0]
