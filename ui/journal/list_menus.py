"""The menus over the journal's list: order, filters by column, views, and what else can be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from services.journal_columns import SORTED_BY
from services.journal_filter import JournalFilter, Sorting
from ui.journal.columns import heading
from ui.journal.list_layout import ALL
from ui.page import Host
from ui.seat import Seat

if TYPE_CHECKING:
    from ui.journal.filter_menu import Values
    from ui.journal.list_pane import ListPane
    from ui.journal.saving import ListSaving
    from ui.journal.views_menu import ViewsMenu


class ListMenus(QObject):
    """Opens the menus of a list at their buttons; what stands behind them is loaded when it is first used."""

    def __init__(self, host: Host, seat: Seat, pane: ListPane) -> None:
        super().__init__(pane)
        self._host, self._seat, self._pane = host, seat, pane
        self._saving: ListSaving | None = None
        self._views: ViewsMenu | None = None

    @property
    def saving(self) -> ListSaving:
        """The list on paper and as a file."""
        if self._saving is None:
            from ui.journal.saving import ListSaving

            self._saving = ListSaving(self._host, self._seat, self._pane)
        return self._saving

    @property
    def views(self) -> ViewsMenu:
        """Views that are kept under a name."""
        if self._views is None:
            from ui.journal.views_menu import ViewsMenu

            self._views = ViewsMenu(self._host, self._seat, self._pane)
        return self._views

    # --- order ----------------------------------------------------------------------------------

    def open_sorting(self, at: QWidget) -> None:
        """Every column that has an order, up or down."""
        menu, order = self._menu(), self._pane.order
        first = [
            (self.tr("By term"), Sorting()),
            (self.tr("Newest first"), Sorting("row", descending=True)),
        ]
        if self._pane.wanted.text.strip():
            first.append((self.tr("By relevance"), Sorting("relevance")))
        for words, given in first:
            self._tick(menu, words, given == order, lambda chosen=given: self._pane.sort_by(chosen))  # type: ignore[misc]
        menu.addSeparator()
        for name, column in SORTED_BY.items():
            chosen = order.column == column and order not in (Sorting(), Sorting("row", descending=True))
            self._tick(menu, heading(name), chosen, lambda given=column: self._sort_by(given))  # type: ignore[misc]
        menu.addSeparator()
        down = self.tr("Descending")
        turned = Sorting(order.column, not order.descending)
        self._tick(menu, down, order.descending, lambda: self._pane.sort_by(turned))
        self._popup(menu, at)

    def _sort_by(self, column: str) -> None:
        self._pane.sort_by(Sorting(column, self._pane.order.descending))

    # --- filters --------------------------------------------------------------------------------

    def open_filters(self, at: QWidget) -> None:
        """Filters by column; their values are read in the background first."""
        self._with_values(lambda values: self._show_filters(values, at))

    def _show_filters(self, values: Values, at: QWidget) -> None:
        from ui.journal.filter_menu import fill_menu

        menu = self._menu()
        whole = self._pane.wanted.open is None
        self._tick(menu, self.tr("Closed ones too"), whole, self._toggle_open)
        menu.addSeparator()
        fill_menu(menu, values, self._pane.wanted, self._pane.show_filter)
        self._popup(menu, at)

    def _toggle_open(self) -> None:
        wanted = self._pane.wanted
        self._pane.show_filter(wanted._replace(open=None if wanted.open else True))

    def clear_columns(self) -> None:
        """Take the filters by column off; toggles and text stay."""
        from ui.journal.filter_menu import without_columns

        self._pane.show_filter(without_columns(self._pane.wanted))

    def say_filters(self) -> None:
        """Keep the line of filters in step with the list."""
        if self._pane.wanted == JournalFilter():
            self._pane.filters.say("")
            return
        from ui.journal.filter_menu import filter_words, without_columns

        if without_columns(self._pane.wanted) == self._pane.wanted:
            self._pane.filters.say("")
        else:
            self._with_values(lambda values: self._pane.filters.say(filter_words(self._pane.wanted, values)))

    def filter_line(self) -> str:
        """The filters by column in words, for a printed list."""
        return self._pane.filters.words.text() if self._pane.filters.isVisible() else ""

    def _with_values(self, then: Callable[[Values], None]) -> None:
        from ui.journal.filter_menu import filter_values

        desk = self._seat.desk
        self._host.work.query(lambda: filter_values(desk), then=then, owner=self)

    # --- the rest -------------------------------------------------------------------------------

    def print_list(self) -> None:
        """The list on paper."""
        self.saving.print_list()

    def save_list(self) -> None:
        """The list as a file."""
        self.saving.save_list()

    def keep_view(self) -> None:
        """Ask for a name and keep the view that is on."""
        self.views.ask_name()

    def open_views(self, at: QWidget) -> None:
        """Own and shared views."""
        self.views.open(at)

    def open_more(self, at: QWidget) -> None:
        """Layout, columns, printing, saving, import."""
        menu, layout = self._menu(), self._pane.body.layout_
        self._tick(menu, self.tr("Table"), layout.as_table, lambda: layout.show_table(not layout.as_table))
        compact = self._pane.list.compact
        self._tick(menu, self.tr("One line a row"), compact, lambda: self._pane.set_compact(not compact))
        columns = menu.addMenu(self.tr("Columns of the table"))
        for name in ALL:
            shown = name in layout.columns
            switch = partial(layout.toggle, name, not shown)
            self._tick(columns, heading(name), shown, switch)
        menu.addSeparator()
        menu.addAction(self.tr("Print the journal…"), self.print_list)
        menu.addAction(self.tr("Save the list as a file…"), self.save_list)
        menu.addSeparator()
        menu.addAction(self.tr("Import an old journal…"), lambda: self._host.open_page("import"))
        self._popup(menu, at)

    def _menu(self) -> QMenu:
        menu = QMenu(self._pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _tick(self, menu: QMenu, words: str, on: bool, act: Callable[[], object]) -> None:
        entry = menu.addAction(words)
        entry.setCheckable(True)
        entry.setChecked(on)
        entry.triggered.connect(lambda _=False: act())

    def _popup(self, menu: QMenu, at: QWidget) -> None:
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))
