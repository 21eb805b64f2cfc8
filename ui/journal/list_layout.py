"""How the journal is laid out: as a list beside the card, or as a table of chosen columns; remembered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal

from services.journal import journal_lines
from services.journal_columns import COLUMNS, USUAL
from ui.page import Host
from ui.seat import Seat
from ui.widgets.longlist.pages import Deliver

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.journal.table import JournalTable, TableLine

_KEY = "journal_columns"
_REMEMBER_MS = 600
LEFT = "left"
"""The column of days left, as number and shape; made of the line, not of a cell."""
ALL = (LEFT, *COLUMNS)


class ListLayout(QObject):
    """Which columns the table has, how wide they are, and whether it is shown.

    Signals:
        changed: the list is to be laid out anew.
        table_made: the table (``JournalTable``) was built, the first time that it is wanted.
    """

    changed = Signal()
    table_made = Signal(object)

    def __init__(self, host: Host, seat: Seat, pane: QWidget) -> None:
        super().__init__(pane)
        self._host, self._seat = host, seat
        kept = seat.settings.get(_KEY) or {}
        self.as_table = bool(kept.get("table"))
        known = [name for name in kept.get("names", ()) if name in ALL]
        self.columns: tuple[str, ...] = tuple(known) or (LEFT, *USUAL)
        self.widths: dict[str, int] = dict(kept.get("widths", {}))
        self._table: JournalTable | None = None
        self._remembering = QTimer(self, singleShot=True, interval=_REMEMBER_MS)
        self._remembering.timeout.connect(self._remember)

    @property
    def has_table(self) -> bool:
        """Whether the table was wanted yet."""
        return self._table is not None

    @property
    def table(self) -> JournalTable:
        """The table of columns; loaded and built when it is first wanted: most people keep the list."""
        if self._table is None:
            from ui.journal.table import JournalTable

            self._table = JournalTable(self._fetch)
            self._table.widths_changed.connect(self._remembering.start)
            self.table_made.emit(self._table)
        return self._table

    def show_table(self, on: bool) -> None:
        """A table instead of the list, or back."""
        self.as_table = on
        self._remember()
        self.changed.emit()

    def choose(self, columns: Sequence[str]) -> None:
        """Other columns; at least one stays."""
        self.columns = tuple(name for name in columns if name in ALL) or (LEFT, *USUAL)
        self._remember()
        self.changed.emit()

    def toggle(self, name: str, on: bool) -> None:
        """One column more or less, at the end."""
        if on:
            self.choose([*self.columns, name] if name not in self.columns else self.columns)
        else:
            self.choose([one for one in self.columns if one != name])

    def _remember(self) -> None:
        if self._table is not None and self._table.model_.pages.ids:
            self.widths |= self._table.widths()
        kept = {"table": self.as_table, "names": list(self.columns), "widths": self.widths}
        settings = self._seat.settings
        self._host.work.do(lambda: settings.put(_KEY, kept), owner=self)

    def _fetch(self, ids: Sequence[int], deliver: Deliver) -> None:
        desk, columns, wanted = self._seat.desk, self.columns, list(ids)

        def load() -> list[TableLine | None]:
            from services.journal_sheet import sheet_rows
            from ui.journal.columns import cell_text, state_name
            from ui.journal.table import TableLine

            def text(name: str, value: object) -> str:
                return state_name(str(value)) if name == "state" and value else cell_text(name, value)  # type: ignore[arg-type]

            asked = [name for name in columns if name != LEFT]
            lines = {line.row: line for line in journal_lines(desk, wanted)}
            cells = {one.row: one.cells for one in sheet_rows(desk, wanted, asked)}
            found: list[TableLine | None] = []
            for row in wanted:
                texts = dict(zip(asked, cells.get(row, ()), strict=False))
                shown = tuple(text(name, texts.get(name)) for name in columns)
                found.append(TableLine(lines[row], shown) if row in lines else None)
            return found

        self._host.work.query(
            load, then=cast("Callable[[list[TableLine | None]], None]", deliver), owner=self
        )
