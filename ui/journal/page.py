"""The page of the journal: list and card side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.changes import Changes
from services.journal import row_of
from services.journal_filter import JournalFilter
from ui.commands import Command, KeyHint
from ui.journal.card_place import CardPlace
from ui.journal.list_pane import ListPane
from ui.page import Host, PageWidget
from ui.seat import Seat
from ui.widgets.two_panes import ListAndCard

if TYPE_CHECKING:
    from services.archive import Archived
    from ui.card.pane import CardPane


class JournalPage(PageWidget):
    """Appeals of this workplace; opened with a ``JournalFilter`` or an appeal's identifier."""

    page_id = "journal"

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host = host
        self._seat = seat
        self.pane = ListPane(host, seat)
        self._place = CardPlace(host, seat)
        self._both = ListAndCard(self.pane, self._place, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._both)
        self.pane.current_changed.connect(self._show_row)
        self.pane.opened.connect(lambda _: self._both.show_card())
        self.pane.body.layout_.changed.connect(self._fit_table)
        self._fit_table()
        self._place.stepped.connect(self.pane.step)

    @property
    def card(self) -> CardPane:
        """The card beside the list."""
        return self._place.card

    def _show_row(self, row: object) -> None:
        """The list is painted before the first card is built beside it."""
        if self._place.is_built:
            self._show_now(row)
        elif row is not None:
            self._host.work.later(lambda: self._show_now(self.pane.body.current_id()), self)

    def _show_now(self, row: object) -> None:
        """The card of an appeal, or what an old journal said of an imported one."""
        if not isinstance(row, int):
            self.card.show_row(row)
            return
        from services.archive import archived_at

        store = self._seat.desk.store

        def shown(found: Archived | None) -> None:
            self._place.show_archived(found)
            if found is None:
                self.card.show_row(row)

        self._host.work.query(
            lambda: archived_at(store, row), then=shown, latest="journal.archived", owner=self
        )

    def _fit_table(self) -> None:
        self._both.set_single(self.pane.body.layout_.as_table)

    def title(self) -> str:
        """The journal's name."""
        return self.tr("Appeals")

    def panes(self) -> Sequence[QWidget]:
        """List and card."""
        return (self.pane.list, self._place)

    def on_shown(self, argument: object) -> None:
        """Another folder, one appeal, or just back again."""
        if isinstance(argument, JournalFilter):
            self.pane.show_filter(argument)
        else:
            self.pane.reload()
        if isinstance(argument, str) and argument:
            self.show_appeal(argument)
        self.pane.body.shown.setFocus()

    def show_appeal(self, appeal_id: str) -> None:
        """Bring one appeal to the card, and to the list if it is there."""
        from services.archive import ARCHIVED

        store, imported = self._seat.desk.store, appeal_id.startswith(ARCHIVED)
        if not imported:
            self._place.show_archived(None)
            self.card.show_appeal(appeal_id)

        def found(row: int | None) -> None:
            if row is not None:
                self.pane.expect(row)
            if imported:
                self._show_now(row)

        self.pane.expect(None)
        self._host.work.query(lambda: row_of(store, appeal_id), then=found, owner=self)
        self._both.show_card()

    def refresh(self, changes: Changes) -> None:
        """List and card read again what an act or a sync has touched."""
        if changes.touches("appeal", "applicant", "letter", "visit", "conflict", "task"):
            self.pane.reload()
            if self._place.is_built:
                self.card.reload()

    def commands(self) -> Sequence[Command]:
        """Moving in the list, and what can be done with the appeal."""
        section = self.tr("Appeals")
        moving = [
            Command(
                "journal.find",
                self.tr("Filter the list"),
                self.pane.search.setFocus,
                key="Ctrl+F",
                section=section,
            ),
            Command(
                "journal.next",
                self.tr("Next appeal"),
                lambda: self.pane.step(1),
                key="Alt+Down",
                section=section,
            ),
            Command(
                "journal.previous",
                self.tr("Previous appeal"),
                lambda: self.pane.step(-1),
                key="Alt+Up",
                section=section,
            ),
            Command("card.why", self.tr("Why this date?"), self._ask_why, key="F7", section=section),
            Command(
                "card.copy",
                self.tr("Copy number, date and applicant"),
                self._copy_line,
                key="Ctrl+Shift+C",
                section=section,
            ),
            *self._bulk_commands(),
            Command(
                "journal.all",
                self.tr("All appeals, closed ones too"),
                self._show_all,
                icon="inbox",
                section=section,
            ),
        ]
        return [*moving, *(self.card.offered() if self._place.is_built else ())]

    def _bulk_commands(self) -> list[Command]:
        """What is done with the whole list or with all that is selected in it."""
        section, pane = self.tr("List"), self.pane
        layout = pane.body.layout_

        def turn() -> None:
            layout.show_table(not layout.as_table)

        return [
            Command(
                "journal.assign",
                self.tr("Assign the selected appeals"),
                lambda: pane.bulk.ask_to("assign"),
                key="Ctrl+Shift+Y",
                section=section,
            ),
            Command(
                "journal.hand_over",
                self.tr("Hand over the selected appeals"),
                lambda: pane.bulk.ask_to("hand_over"),
                section=section,
            ),
            Command("journal.table", self.tr("Table or list"), turn, key="Ctrl+Shift+T", section=section),
            Command(
                "journal.print",
                self.tr("Print the journal"),
                pane.menus.print_list,
                section=section,
            ),
            Command(
                "journal.save",
                self.tr("Save the list as a file"),
                pane.menus.save_list,
                key="Ctrl+Shift+E",
                section=section,
            ),
            Command(
                "journal.keep_view",
                self.tr("Keep this view"),
                pane.menus.keep_view,
                section=section,
            ),
            Command(
                "journal.import",
                self.tr("Import an old journal"),
                lambda: self._host.open_page("import"),
                section=section,
            ),
        ]

    def keys(self) -> Sequence[KeyHint]:
        """Keys of the list."""
        return (
            KeyHint("Enter", self.tr("open the card")),
            KeyHint("Left", self.tr("fold a group")),
            KeyHint("Right", self.tr("unfold all")),
        )

    def escape(self) -> bool:
        """From the card back to the list; then the text of the filter goes."""
        if self._both.show_list():
            return True
        if self.pane.search.text():
            self.pane.search.clear()
            return True
        return False

    def _ask_why(self) -> None:
        self.card.ask_why()

    def _copy_line(self) -> None:
        self.card.head.copy_line()

    def _show_all(self) -> None:
        self.pane.show_filter(JournalFilter(open=None))
