"""The rows of the journal's pane: as a list, as a table, or the words for when there are none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from services.journal_filter import Sorting
from ui.journal.groups import Listing, Read, groups_of, read_lines
from ui.journal.list_layout import ListLayout
from ui.journal.rows import row_of_line
from ui.page import Host
from ui.seat import Seat
from ui.widgets.empty import EmptyState
from ui.widgets.longlist import LongList, Row
from ui.widgets.longlist.pages import Deliver

if TYPE_CHECKING:
    from ui.journal.table import JournalTable


class ListBody(QWidget):
    """One of the three, with the same questions to the first two.

    Signals:
        current_changed: the journal row the person is at.
        opened: a row was opened by Enter or double click.
        marked: the selection changed.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    marked = Signal()

    def __init__(self, host: Host, seat: Seat, parent: QWidget) -> None:
        super().__init__(parent)
        self._host, self._seat = host, seat
        self.listing: Listing | None = None
        self.list = LongList("", self._fetch, many=True)
        self.layout_ = ListLayout(host, seat, self)
        self.empty = EmptyState()
        self._stack = QStackedLayout(self)
        for part in (self.list, self.empty):
            self._stack.addWidget(part)
        self._listen(self.list)
        self.layout_.table_made.connect(self._take_table)

    def _take_table(self, table: JournalTable) -> None:
        self._stack.addWidget(table)
        self._listen(table)

    def _listen(self, shown: LongList | JournalTable) -> None:
        shown.current_changed.connect(self.current_changed)
        shown.opened.connect(self.opened)
        shown.marked.connect(self.marked)

    @property
    def table(self) -> JournalTable:
        """The table of columns; built when it is first wanted."""
        return self.layout_.table

    @property
    def shown(self) -> LongList | JournalTable:
        """What the keyboard goes to."""
        return self.table if self.layout_.as_table else self.list

    def show_rows(self, listing: Listing, order: Sorting) -> None:
        """Lay a listing out; the current row stays current."""
        self.listing = listing
        layout = self.layout_
        if layout.as_table:
            self.table.show_table(listing.rows, layout.columns, order, layout.widths)
        else:
            soon = self._seat.desk.regulations.profile.journal.soon_days
            self.list.show_list(listing.rows, groups_of(listing, soon), _rows(listing.head))
        self._stack.setCurrentWidget(self.shown if listing.rows else self.empty)

    def ids(self) -> Sequence[int]:
        """Every journal row, in order."""
        return self.listing.rows if self.listing is not None else ()

    def marked_ids(self) -> list[int]:
        """Journal rows that are selected, in order."""
        return self.table.marked_ids() if self.layout_.as_table else self.list.marked_ids()

    def current_id(self) -> int | None:
        """The journal row the person is at."""
        return self.table.current_id() if self.layout_.as_table else self.list.current_id()

    def go_to(self, wanted: int) -> bool:
        """Make a journal row current; False when it is not shown."""
        return self.table.go_to(wanted) if self.layout_.as_table else self.list.go_to(wanted)

    def leave(self) -> None:
        """Nothing is current any more."""
        if self.layout_.as_table:
            self.table.setCurrentIndex(QModelIndex())
        else:
            self.list.go_to(None)

    def step(self, by: int) -> bool:
        """Next or previous appeal of the filtered list; False at its end."""
        return self.table.step(by) if self.layout_.as_table else self.list.step(by)

    def _fetch(self, ids: Sequence[int], deliver: Deliver) -> None:
        desk, wanted = self._seat.desk, list(ids)
        self._host.work.query(
            lambda: read_lines(desk, wanted), then=lambda found: deliver(_rows(found)), owner=self
        )


def _rows(found: Sequence[Read]) -> list[Row | None]:
    return [row_of_line(*pair) if pair else None for pair in found]
