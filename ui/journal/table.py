"""The journal as a table: chosen columns, sorted by their headings, a million rows behind it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from services.journal import JournalLine
from services.journal_columns import SORTED_BY, WIDE
from services.journal_filter import Sorting
from ui.journal.columns import heading
from ui.journal.list_layout import LEFT
from ui.journal.rows import STATES, term_words
from ui.theme import theme, tokens
from ui.theme.tokens import Size
from ui.widgets.longlist.pages import Fetch, Pages
from ui.widgets.shapes import shape

Index = QModelIndex | QPersistentModelIndex
_NARROW, _BROAD = 128, 260


@dataclass(frozen=True, slots=True)
class TableLine:
    """One row of the table: the line behind it, and its texts by column."""

    line: JournalLine
    texts: tuple[str, ...]


class TableModel(QAbstractTableModel):
    """Rows on demand, page by page, like the list's."""

    def __init__(self, fetch: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[str, ...] = (LEFT,)
        self.pages = Pages(cast(Fetch, fetch), self)
        self.pages.arrived.connect(self._tell)

    def show(self, ids: array[int], columns: Sequence[str]) -> None:
        """Another list or other columns."""
        self.beginResetModel()
        if tuple(columns) != self.columns:
            self.pages.show(array("q"))
        self.columns = tuple(columns)
        self.pages.show(ids)
        self.endResetModel()

    def line(self, row: int) -> TableLine | None:
        """A row, when it is here."""
        return cast("TableLine | None", self.pages.row(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Every appeal of the list."""
        return 0 if parent.isValid() else len(self.pages.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The chosen columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """Headings in the language that is on."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return heading(self.columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts; days left with their shape; the whole text as a tooltip."""
        found = self.line(index.row())
        if found is None:
            return None
        name = self.columns[index.column()]
        if name == LEFT and role == Qt.ItemDataRole.DecorationRole:
            state = STATES[found.line.urgency]
            return shape(state, used=found.line.used, ratio=1.0) if state else None
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return term_words(found.line) if name == LEFT else found.texts[index.column()]
        return None

    def _tell(self, first: int, last: int) -> None:
        bottom = min(last, len(self.pages.ids) - 1)
        self.dataChanged.emit(self.index(first, 0), self.index(bottom, len(self.columns) - 1))


class JournalTable(QTableView):
    """The table with its keys.

    Signals:
        current_changed: the journal row the person is at.
        opened: a row was opened by Enter or double click.
        marked: the selection changed.
        order_asked: a heading was clicked: ``Sorting``.
        widths_changed: a column was made wider or narrower by hand.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    marked = Signal()
    order_asked = Signal(object)
    widths_changed = Signal()

    def __init__(self, fetch: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = TableModel(fetch, self)
        self._filling = False
        self._dress()
        self._colour()
        theme().changed.connect(self._colour)
        self.setModel(self.model_)
        self.selectionModel().currentChanged.connect(lambda *_: self.current_changed.emit(self.current_id()))
        self.selectionModel().selectionChanged.connect(lambda *_: self.marked.emit())
        self.doubleClicked.connect(lambda _: self.opened.emit(self.current_id()))
        self.horizontalHeader().sectionClicked.connect(self._ask_order)
        self.horizontalHeader().sectionResized.connect(self._resized)

    def _dress(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(Size.COMPACT_ROW)
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _colour(self) -> None:
        look = tokens()
        self.setStyleSheet(
            f"QTableView {{ background: {look.surface}; color: {look.text}; border: 0;"
            f" selection-background-color: {look.selected}; selection-color: {look.text}; }}"
            f"QTableView::item {{ padding-left: 8px; border-bottom: 1px solid {look.line}; }}"
            f"QTableView::item:selected {{ background: {look.selected}; color: {look.text}; }}"
            f"QHeaderView::section {{ background: {look.sunken}; color: {look.text2}; border: 0;"
            f" border-bottom: 1px solid {look.line}; padding: 6px 8px; }}"
        )

    def show_table(
        self, ids: array[int], columns: Sequence[str], order: Sorting, widths: dict[str, int]
    ) -> None:
        """Another list, in an order that its heading shows; the current row stays current."""
        current = self.current_id()
        self._filling = True
        self.model_.show(ids, columns)
        for place, name in enumerate(columns):
            usual = max(_BROAD if name in WIDE else _NARROW, self._heading_width(place))
            self.setColumnWidth(place, widths.get(name, usual))
        self._filling = False
        sorted_by = [place for place, name in enumerate(columns) if SORTED_BY.get(name) == order.column]
        direction = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(sorted_by[0] if sorted_by else -1, direction)
        if current is not None:
            self.go_to(current)

    def _heading_width(self, place: int) -> int:
        return self.horizontalHeader().sectionSizeHint(place) + 16

    def widths(self) -> dict[str, int]:
        """Widths of the columns, to be remembered."""
        return {name: self.columnWidth(place) for place, name in enumerate(self.model_.columns)}

    def current_id(self) -> int | None:
        """The journal row the person is at."""
        row = self.currentIndex().row()
        return self.model_.pages.ids[row] if 0 <= row < len(self.model_.pages.ids) else None

    def marked_ids(self) -> list[int]:
        """Selected journal rows, in the order of the table."""
        chosen = self.selectionModel().selection()
        ranges = sorted((chosen.at(n).top(), chosen.at(n).bottom()) for n in range(chosen.count()))
        ids = self.model_.pages.ids
        return [row for top, bottom in ranges for row in ids[top : bottom + 1]]

    def go_to(self, wanted: int) -> bool:
        """Make a journal row current; False when the table has none such."""
        try:
            row = self.model_.pages.ids.index(wanted)
        except ValueError:
            return False
        self.setCurrentIndex(self.model_.index(row, max(0, self.currentIndex().column())))
        return True

    def step(self, by: int) -> bool:
        """To the next or previous row; False at the end."""
        row = self.currentIndex().row() + by
        if not 0 <= row < self.model_.rowCount():
            return False
        self.setCurrentIndex(self.model_.index(row, max(0, self.currentIndex().column())))
        return True

    def _ask_order(self, section: int) -> None:
        name = self.model_.columns[section]
        column = "due_on" if name == LEFT else SORTED_BY.get(name, "")
        if column:
            head = self.horizontalHeader()
            down = head.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            self.order_asked.emit(Sorting(column, down))

    def _resized(self) -> None:
        if not self._filling:
            self.widths_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; the rest is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit(self.current_id())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing letters must not read a million rows; the filter field does that."""
