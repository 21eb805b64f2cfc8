"""The view of a long list: a ``QTableView`` of one column with fixed heights, so that the end of
a million rows is one jump away; keys and readers are Qt's own.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui.theme import theme
from ui.theme.tokens import Size
from ui.widgets.longlist.delegate import RowDelegate
from ui.widgets.longlist.layout import Group
from ui.widgets.longlist.model import LongListModel
from ui.widgets.longlist.pages import Fetch
from ui.widgets.longlist.rows import Row

_SETTLE_MS = 60


class LongList(QTableView):
    """A list of ids with rows fetched page by page.

    Signals:
        current_changed: the id the person is at (None: nothing), after the arrows came to rest.
        opened: an id was opened by Enter or double click.
        marked: the selection changed.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    marked = Signal()

    def __init__(self, name: str, fetch: Fetch, parent: QWidget | None = None, *, many: bool = False) -> None:
        super().__init__(parent)
        self.rows = LongListModel(fetch, self)
        self._delegate = RowDelegate(self.rows)
        self._current: int | None = None
        self._row = 0
        self._group_rows: list[int] = []
        self._wanted_compact = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(lambda: self.current_changed.emit(self.current_id()))
        self.setAccessibleName(name)
        self._dress(many)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.rows.modelReset.connect(self._restore)
        self.selectionModel().currentChanged.connect(self._moved)
        self.selectionModel().selectionChanged.connect(self.marked)
        self.doubleClicked.connect(self._open)
        theme().changed.connect(self._repaint)

    def _repaint(self) -> None:
        # Not connected to the viewport's own slot: asking for the viewport makes PySide build every
        # kind of widget that it knows, 13 ms of a start.
        self.viewport().update()

    def _dress(self, many: bool) -> None:
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if many else modes.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(Size.GROUP_ROW)
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height)

    def show_list(
        self, ids: array[int], groups: Sequence[Group] = (), head: Sequence[Row | None] = ()
    ) -> None:
        """Another list; the current id stays current if it is in it. ``head``: its first page, if at hand."""
        self.rows.set_list(ids, groups, head)

    def set_compact(self, compact: bool) -> None:
        """One line a row, or two. A window lower than 700 px always has one."""
        self._wanted_compact = compact
        self._fit_height()

    def _fit_height(self) -> None:
        compact = self._wanted_compact or self.window().height() < Size.LOW
        if compact != self._delegate.compact:
            self._delegate.compact = compact
            self.verticalHeader().setDefaultSectionSize(self._delegate.row_height)
            self._set_heights()
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look how low the window is."""
        super().resizeEvent(event)
        if self.isVisible():
            self._fit_height()

    @property
    def compact(self) -> bool:
        """Whether rows have one line."""
        return self._delegate.compact

    def current_id(self) -> int | None:
        """The id the person is at."""
        return self.rows.id_at(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def current_row(self) -> Row | None:
        """The row the person is at, when it is here."""
        found = self.rows.at(self.currentIndex().row()) if self.currentIndex().isValid() else None
        return found if isinstance(found, Row) else None

    def marked_ids(self) -> list[int]:
        """Selected ids in the order of the list."""
        chosen = self.selectionModel().selection()
        ranges = sorted((chosen.at(n).top(), chosen.at(n).bottom()) for n in range(chosen.count()))
        rows = [row for top, bottom in ranges for row in range(top, bottom + 1)]
        return [found for found in (self.rows.id_at(row) for row in rows) if found is not None]

    def go_to(self, wanted: int | None) -> bool:
        """Make an id current, or none, in the next list that is shown too; False when it isn't shown."""
        if wanted is None:
            self._current = None
            self.setCurrentIndex(QModelIndex())
            return True
        row = self.rows.row_of(wanted, self._row)
        if row >= 0:
            self.setCurrentIndex(self.rows.index(row))
        return row >= 0

    def step(self, by: int) -> bool:
        """Go to the next (+1) or previous (-1) row, over group rows; False at the end."""
        row = self.currentIndex().row() + by
        while 0 <= row < self.rows.rowCount() and self.rows.id_at(row) is None:
            row += by
        if not 0 <= row < self.rows.rowCount():
            return False
        self.setCurrentIndex(self.rows.index(row))
        return True

    def _set_heights(self) -> None:
        head, rows = self.verticalHeader(), self.rows.rowCount()
        for row in self._group_rows:
            # What stood for a group may be an ordinary row of another list.
            if row < rows:
                head.resizeSection(row, self._delegate.row_height)
        self._group_rows = [row for row, _ in self.rows.group_rows()]
        for row in self._group_rows:
            head.resizeSection(row, Size.GROUP_ROW)

    def _restore(self) -> None:
        self._set_heights()
        if self._current is not None and not self.go_to(self._current):
            self._settle.start()

    def _moved(self, current: QModelIndex, previous: QModelIndex) -> None:  # noqa: ARG002
        if current.isValid():
            self._current, self._row = self.rows.id_at(current.row()), current.row()
        self._settle.start()

    def _open(self, index: QModelIndex | QPersistentModelIndex) -> None:
        found = self.rows.id_at(index.row())
        if found is not None:
            self.opened.emit(found)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a group row folds or unfolds it."""
        index = self.indexAt(event.position().toPoint())
        found = self.rows.at(index.row()) if index.isValid() else None
        if isinstance(found, Group):
            self.rows.toggle(found.key)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Left folds the group, Right unfolds all; the rest is Qt's."""
        key = event.key()
        group = self.rows.group_of(self.currentIndex().row())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_Left and group is not None:
            self.rows.toggle(group.key)
        elif key == Qt.Key.Key_Right:
            self.rows.unfold()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing letters must not read a million rows; the page's filter field does that."""

    def viewportEvent(self, event: object) -> bool:
        """The tooltip gives the whole row: what the line had no room for."""
        if isinstance(event, QHelpEvent):
            found = self.rows.at(index.row()) if (index := self.indexAt(event.pos())).isValid() else None
            self.setToolTip(found.spoken if isinstance(found, Row) else "")
        return super().viewportEvent(event)  # type: ignore[arg-type]
