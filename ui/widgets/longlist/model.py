"""The model of a long list: 8 bytes a row, pages of 200 fetched when they come into sight."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.widgets.longlist.layout import Group, Layout
from ui.widgets.longlist.pages import Deliver, Fetch, Pages
from ui.widgets.longlist.rows import Row

Index = QModelIndex | QPersistentModelIndex
_NEAR = 1_000
_STOP = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class LongListModel(QAbstractListModel):
    """Rows by number; what is not here yet is None and arrives by ``dataChanged``."""

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = Pages(fetch, self)
        self._pages.arrived.connect(self._tell)
        self._groups: tuple[Group, ...] = ()
        self._folded: set[str] = set()
        self._layout = Layout(0)

    def set_list(
        self, ids: array[int], groups: Sequence[Group] = (), head: Sequence[Row | None] = ()
    ) -> None:
        """Another list, or the same with other words; the view keeps its current id."""
        self.beginResetModel()
        self._pages.show(ids, head)
        self._groups = tuple(groups)
        self._layout = Layout(len(ids), self._groups, self._folded)
        self.endResetModel()

    def fetch(self, ids: Sequence[int], deliver: Deliver) -> None:
        """Rows of any ids, not kept: for who writes the list to a file."""
        self._pages.fetch(ids, deliver)

    def reload(self) -> None:
        """The rows may read otherwise now: what is in sight is fetched again."""
        self._pages.expire()
        if self._layout.rows:
            self.dataChanged.emit(self.index(0), self.index(self._layout.rows - 1))

    def toggle(self, key: str) -> None:
        """Hide the rows of a group, or show them."""
        self._fold(self._folded ^ {key})

    def unfold(self) -> None:
        """Show the rows of every group."""
        if self._folded:
            self._fold(set())

    def _fold(self, folded: set[str]) -> None:
        self.beginResetModel()
        self._folded = folded
        self._layout = Layout(len(self._pages.ids), self._groups, folded)
        self.endResetModel()

    def is_folded(self, key: str) -> bool:
        """Whether a group hides its rows."""
        return key in self._folded

    @property
    def ids(self) -> array[int]:
        """Every id of the list in order, those of folded groups too."""
        return self._pages.ids

    def group_rows(self) -> Sequence[tuple[int, Group]]:
        """Group rows as (view row, group)."""
        return self._layout.group_rows()

    def at(self, row: int) -> Row | Group | None:
        """What stands at a view row; None while it is being fetched."""
        group, place = self._layout.locate(row)
        return group if place < 0 else self._pages.row(place)

    def id_at(self, row: int) -> int | None:
        """The id at a view row; None for a group row or outside."""
        if not 0 <= row < self._layout.rows:
            return None
        _, place = self._layout.locate(row)
        return None if place < 0 else self._pages.ids[place]

    def row_of(self, wanted: int, near: int = 0) -> int:
        """View row of an id, -1 when it isn't shown; sought around the view row ``near`` first.

        A list that is read again mostly has a row where it was, and a million are not walked for it.
        """
        ids = self._pages.ids
        for first, last in ((max(0, near - _NEAR), near + _NEAR), (0, len(ids))):
            with suppress(ValueError):
                return self._layout.view_row(ids.index(wanted, first, last))
        return -1

    def group_of(self, row: int) -> Group | None:
        """The group a view row belongs to."""
        return self._layout.locate(row)[0] if 0 <= row < self._layout.rows else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Rows of the view, group rows counted."""
        return 0 if parent.isValid() else self._layout.rows

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Group rows are no stop for the arrows."""
        if not index.isValid() or self._layout.locate(index.row())[1] < 0:
            return Qt.ItemFlag.NoItemFlags
        return _STOP

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for readers and tests; the delegate uses ``at``."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        found = self.at(index.row())
        if found is None:
            return ""
        if isinstance(found, Group):
            return f"{found.title}, {found.count}"
        return (found.spoken or found.name) if role == Qt.ItemDataRole.AccessibleTextRole else found.name

    def _tell(self, first: int, last: int) -> None:
        shown = [row for row in (self._layout.view_row(first), self._layout.view_row(last)) if row >= 0]
        top = min(shown, default=0)
        bottom = max(shown, default=0) if len(shown) > 1 else self._layout.rows - 1
        if self._layout.rows:
            self.dataChanged.emit(self.index(top), self.index(min(bottom, self._layout.rows - 1)))
