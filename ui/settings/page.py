"""The page of settings: language, colours, rows; this computer and its connection to the centre."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.people import place_names
from services.sync_status import sync_summary
from services.version import VERSION
from ui.page import Host, PageWidget
from ui.reading_only import offer
from ui.seat import Seat
from ui.settings.letters_sheet import LettersSheet
from ui.settings.protection_sheet import ProtectionSheet
from ui.settings.visits_sheet import VisitsSheet
from ui.theme import Mode, Role, theme
from ui.translators import LANGUAGES
from ui.widgets.button import Kind, PushButton
from ui.widgets.choices import CheckBox, ComboBox
from ui.widgets.edits import LineEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import Facts, ScrollPage, Sheet, row
from ui.widgets.text import Text


class SettingsPage(PageWidget):
    """What a person can set, each in one place.

    Signals:
        language_chosen: the code of a language.
        connection_asked: (address of the server, one-time code, name of this computer).
    """

    page_id = "settings"
    language_chosen = Signal(str)
    connection_asked = Signal(str, str, str)

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host = host
        self._seat = seat
        self.language = ComboBox(icon="languages")
        self.mode = ComboBox(icon="sun")
        self.compact = CheckBox()
        self.reminder = CheckBox()
        self.server = LineEdit(placeholder="https://")
        self.code = LineEdit()
        self.name = LineEdit()
        self.connect_button = PushButton("", Kind.PRIMARY, icon="plug")
        self._texts: list[tuple[Callable[[str], object], Callable[[], str]]] = []
        self._facts = Facts()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        page = ScrollPage("sunken")
        self.letters = LettersSheet(self._host, self._seat)
        self.visits = VisitsSheet(self._host, self._seat)
        doors = ProtectionSheet(self._host)
        for sheet in (self._interface(), self._computer(), doors, self.visits, self.letters, self._centre()):
            page.body.addWidget(sheet)
        page.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)

    def _labelled(self, words: Callable[[], str], editor: QWidget) -> LabelledField:
        field = LabelledField("", editor)
        self._texts.append((field.set_label, words))
        return field

    def _titled(self, words: Callable[[], str]) -> Sheet:
        sheet = Sheet(title=" ")
        self._texts.append((sheet.set_title, words))
        return sheet

    def _interface(self) -> Sheet:
        sheet = self._titled(lambda: self.tr("Interface"))
        language = self._labelled(lambda: self.tr("Language"), self.language)
        colours = self._labelled(lambda: self.tr("Colours"), self.mode)
        sheet.body.addLayout(row(language, colours))
        sheet.body.addWidget(self.compact)
        self._texts.append((self.compact.setText, lambda: self.tr("One line a row in lists")))
        return sheet

    def _computer(self) -> Sheet:
        sheet = self._titled(lambda: self.tr("This computer"))
        sheet.body.addWidget(self._facts)
        sheet.body.addWidget(self.reminder)
        words = lambda: self.tr("Remind consumers 2 hours before a visit")  # noqa: E731
        self._texts.append((self.reminder.setText, words))
        return sheet

    def _centre(self) -> Sheet:
        sheet = self._titled(lambda: self.tr("Connection to the centre"))
        hint = Text("", Role.SECOND, "text2", wrap=True)
        self._texts.append(
            (hint.setText, lambda: self.tr("The administrator gives the address and a one-time code."))
        )
        sheet.body.addWidget(hint)
        server = self._labelled(lambda: self.tr("Address of the server"), self.server)
        code = self._labelled(lambda: self.tr("One-time code"), self.code)
        name = self._labelled(lambda: self.tr("Name of this computer"), self.name)
        sheet.body.addLayout(row(server, code, name))
        sheet.body.addLayout(row(self.connect_button, 1))
        self._texts.append((self.connect_button.setText, lambda: self.tr("Connect")))
        return sheet

    def _connect(self) -> None:
        self.language.activated.connect(lambda _: self.language_chosen.emit(str(self.language.currentData())))
        self.mode.activated.connect(lambda _: self._choose_mode())
        self.compact.toggled.connect(lambda on: self._keep("compact_rows", on))
        self.reminder.toggled.connect(lambda on: self._keep("visit_reminder_to_consumer", on))
        self.connect_button.clicked.connect(self.ask_connection)

    def title(self) -> str:
        """Name of the screen."""
        return self.tr("Settings")

    def panes(self) -> Sequence[QWidget]:
        """One pane."""
        return (self,)

    def on_shown(self, argument: object) -> None:  # noqa: ARG002
        """Show what is set now."""
        offer(self._seat, self.connect_button)
        self.letters.read()
        self.visits.read()
        self.retranslate()

    def retranslate(self) -> None:
        """Words and choices in the language that is on."""
        for say, words in self._texts:
            say(words())
        self.language.offer([(name, code) for code, name in LANGUAGES.items()])
        self.language.choose(self._seat.language)
        modes = (
            (self.tr("as the system has them"), Mode.SYSTEM),
            (self.tr("light"), Mode.LIGHT),
            (self.tr("dark"), Mode.DARK),
        )
        self.mode.offer([*modes])
        self.mode.choose(theme().mode)
        for box, key in ((self.compact, "compact_rows"), (self.reminder, "visit_reminder_to_consumer")):
            box.blockSignals(True)
            box.setChecked(bool(self._seat.settings.get(key)))
            box.blockSignals(False)
        self._show_facts()

    def _show_facts(self) -> None:
        desk, office = self._seat.desk, self._seat.office
        summary = sync_summary(desk.store)
        profile, place = desk.regulations.profile, office.workstation
        here = place_names(self._seat.language).get(place.place_id, "")
        connected = self.tr("connected") if summary.enrolled else self.tr("works alone")
        self._facts.show_facts(
            [
                (self.tr("Centre"), connected),
                (self.tr("Place"), f"{here} ({place.place_code})" if here else place.place_code),
                (self.tr("Rules"), f"{profile.names.text(self._seat.language)} ({profile.edition})"),
                (self.tr("Data folder"), str(office.paths.data)),
                (self.tr("Version"), VERSION),
            ]
        )

    def _choose_mode(self) -> None:
        mode = Mode(self.mode.currentData())
        theme().choose(mode)
        self._keep("theme", str(mode))

    def _keep(self, key: str, value: object) -> None:
        settings = self._seat.settings
        self._host.work.do(lambda: settings.put(key, value), owner=self)

    def ask_connection(self) -> None:
        """Ask for the connection; everything that is missing is named first."""
        given = (self.server.text().strip(), self.code.text().strip(), self.name.text().strip())
        if not given[0].startswith(("http://", "https://")) or not given[1]:
            self._host.done(self.tr("Give the address of the server and the one-time code first"))
            return
        self.connection_asked.emit(*given)
