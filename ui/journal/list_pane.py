"""The list of the journal: title, text filter, quick filters that can be pinned, rows by urgency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QWidget

from services.journal_filter import JournalFilter, Sorting
from ui.journal.bulk_bar import BulkBar
from ui.journal.filter_line import FilterLine
from ui.journal.groups import Listing, load_first, load_listing
from ui.journal.list_body import ListBody
from ui.journal.list_menus import ListMenus
from ui.page import Host
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.button import PushButton
from ui.widgets.chip_bar import ChipBar
from ui.widgets.edits import SearchEdit
from ui.widgets.icon_button import IconButton
from ui.widgets.sheet import Ground, column, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating

if TYPE_CHECKING:
    from ui.journal.table import JournalTable

_TYPING_MS = 150
_TOGGLES = ("mine", "overdue", "no_answer", "paper", "photo", "unsent")
Expected = tuple[int | None, ...]
"""The row of an appeal that was opened from elsewhere, None while it is looked for; empty without one."""


def _choose(body: ListBody, expected: Expected, first: int) -> Expected:
    """Go to the first row, unless another is expected, which the list may not even hold.

    Returns what is still expected.
    """
    wanted = expected[0] if expected else first
    return () if wanted is not None and body.go_to(wanted) else expected


class ListPane(Retranslating, Ground):
    """The left pane of the journal.

    Signals:
        current_changed: the journal row the person is at (None: nothing).
        opened: a row was opened by Enter or double click.
    """

    current_changed = Signal(object)
    opened = Signal(object)

    def __init__(self, host: Host, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._host = host
        self._seat = seat
        self.wanted = JournalFilter()
        self.order = Sorting()
        self._expected: Expected = ()
        self._asked: tuple[JournalFilter, Sorting] | None = None
        self.title_text = Text("", Role.TITLE)
        self._count = Text("", Role.TEXT, "text2")
        self.search = SearchEdit(icon="list-filter")
        self.chips = ChipBar("", "")
        self.body = ListBody(host, seat, self)
        self.list = self.body.list
        self.filters = FilterLine(self)
        self.bulk = BulkBar(host, seat, self)
        self.menus = ListMenus(host, seat, self)
        self._clear = PushButton("")
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        # A count of a million takes its room from here.
        self.search.setMinimumWidth(100)
        self.search.setMaximumWidth(168)
        self._sort = IconButton("arrow-down-narrow-wide", "")
        self._narrow = IconButton("sliders-horizontal", "")
        self._views = IconButton("bookmark", "")
        self._more = IconButton("ellipsis", "")
        self._pin = IconButton("pin", "")
        self._pin.setCheckable(True)
        head = row(
            self.title_text,
            self._count,
            1,
            self._sort,
            self._narrow,
            self._views,
            self.search,
            self._more,
            gap=2,
        )
        bar = row(self.chips, self._pin, gap=0)
        bar.setStretch(0, 1)
        head.setContentsMargins(16, 6, 14, 0)
        bar.setContentsMargins(13, 0, 7, 4)
        self.body.empty.add_action(self._clear)
        whole = column(gap=2)
        whole.addLayout(head)
        whole.addLayout(bar)
        whole.addWidget(self.filters)
        whole.addWidget(self.body, 1)
        whole.addWidget(self.bulk)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._typing.start())
        self._typing.timeout.connect(self._filter_by_text)
        self.chips.toggled.connect(self._toggle)
        self._sort.clicked.connect(lambda: self.menus.open_sorting(self._sort))
        self._narrow.clicked.connect(lambda: self.menus.open_filters(self._narrow))
        self._views.clicked.connect(lambda: self.menus.open_views(self._views))
        self._more.clicked.connect(lambda: self.menus.open_more(self._more))
        self.filters.cleared.connect(self.menus.clear_columns)
        self._clear.clicked.connect(self.clear_filter)
        body = self.body
        body.current_changed.connect(self._moved)
        body.opened.connect(self.opened)
        body.marked.connect(lambda: self.bulk.show_count(len(body.marked_ids())))
        body.layout_.table_made.connect(self._take_table)
        body.layout_.changed.connect(lambda: self._show(body.listing) if body.listing else None)

    def _take_table(self, table: JournalTable) -> None:
        table.order_asked.connect(self.sort_by)
        table.setAccessibleName(self.list.accessibleName())

    def retranslate(self) -> None:
        """Words of the pane; rows are fetched again."""
        self.title_text.setText(self.tr("Appeals"))
        self.search.setPlaceholderText(self.tr("Filter the list"))
        self.search.setAccessibleName(self.tr("Filter the list"))
        self.list.setAccessibleName(self.tr("Appeals"))
        self._sort.set_name(self.tr("Sort"))
        self._narrow.set_name(self.tr("Filter by column"))
        self._views.set_name(self.tr("Views"))
        self._more.set_name(self.tr("More"))
        if self.body.layout_.has_table:
            self.body.table.setAccessibleName(self.tr("Appeals"))
        self._pin.set_name(self.tr("Keep the filters when the folder changes"))
        self._clear.setText(self.tr("Show all open appeals"))
        self.chips.set_names(self.tr("Quick filters"), self.tr("More filters"))
        names = (
            self.tr("Mine"),
            self.tr("Overdue"),
            self.tr("No answer"),
            self.tr("Paper"),
            self.tr("Photo"),
            self.tr("Not sent"),
        )
        self.chips.offer([*zip(names, _TOGGLES, strict=True)])
        if self.body.listing is not None:
            self.reload()

    def show_filter(self, wanted: JournalFilter) -> None:
        """Another folder; pinned filters stay on."""
        self._expected = ()
        if self._pin.isChecked():
            kept = {name: True for name in self.chips.values()}
            wanted = wanted._replace(**kept, text=self.search.text())  # type: ignore[arg-type]
        self.wanted = wanted
        self.search.blockSignals(True)
        self.search.setText(wanted.text)
        self.search.blockSignals(False)
        self.chips.set_values([name for name in _TOGGLES if getattr(wanted, name)])
        self.menus.say_filters()
        self.reload()

    def clear_filter(self) -> None:
        """Back to all open appeals."""
        self._pin.setChecked(False)
        self.show_filter(JournalFilter())

    def reload(self) -> None:
        """Ask for the rows again; the list keeps what it shows until they are here."""
        desk, wanted, order = self._seat.desk, self.wanted, self.order
        work = self._host.work

        def go_on(first: Listing) -> None:
            if not first.whole:
                work.query(
                    lambda: load_listing(desk, wanted, order),
                    then=self._show,
                    latest="journal.list",
                    owner=self,
                )
            if first.whole or self.body.listing is None or self._asked != (wanted, order):
                self._asked = (wanted, order)
                self._show(first)

        read = not self.body.layout_.as_table and self._asked != (wanted, order)
        work.query(
            lambda: load_first(desk, wanted, order, read=read), then=go_on, latest="journal.list", owner=self
        )

    def show_view(self, wanted: JournalFilter, order: Sorting) -> None:
        """A saved view: its filter in its order."""
        self.order = order
        self.show_filter(wanted)

    def step(self, by: int) -> None:
        """Next or previous appeal of the filtered list."""
        self.body.step(by)

    def set_compact(self, compact: bool) -> None:
        """One line a row, or two; remembered."""
        self.list.set_compact(compact)
        settings = self._seat.settings
        self._host.work.do(lambda: settings.put("compact_rows", compact), owner=self)

    def _show(self, listing: Listing) -> None:
        begun = self.body.listing is None
        self.body.show_rows(listing, self.order)
        self._count.setText(self._count_words(listing))
        if not listing.rows:
            self._say_empty()
        elif begun or self.body.current_id() is None:
            self._expected = _choose(self.body, self._expected, listing.rows[0])

    def expect(self, row: int | None) -> None:
        """An appeal is opened from elsewhere: it becomes current if it is listed, and no other one does.

        ``None`` while its row is still being looked for.
        """
        self._expected = (row,)
        if row is None:
            self.body.leave()
        else:
            self._expected = _choose(self.body, self._expected, row)

    def _moved(self, row: object) -> None:
        """The person went on: nothing is expected any more."""
        if row is None and self._expected:
            return
        self._expected = ()
        self.current_changed.emit(row)

    def _count_words(self, listing: Listing) -> str:
        number = f"{len(listing.rows):,}".replace(",", "\u00a0") + ("" if listing.whole else "+")
        return self.tr("open · {count}").format(count=number) if self.wanted.open is True else number

    def _say_empty(self) -> None:
        self._clear.setVisible(self.wanted != JournalFilter())
        if self.wanted == JournalFilter():
            self.body.empty.say(
                self.tr("No open appeals"),
                self.tr("A new appeal is registered with Ctrl+N. It appears here."),
            )
        else:
            self.body.empty.say(
                self.tr("Nothing found"), self.tr("No appeal fits these filters. Esc clears the text.")
            )

    def _filter_by_text(self) -> None:
        self._expected = ()
        self.wanted = self.wanted._replace(text=self.search.text())
        self.reload()

    def _toggle(self, name: object, on: bool) -> None:
        self._expected = ()
        self.wanted = self.wanted._replace(**{str(name): on})  # type: ignore[arg-type]
        self.reload()

    def sort_by(self, order: Sorting) -> None:
        """Another order of the list."""
        self.order = order
        self.reload()

    def sizeHint(self) -> QSize:
        """As wide as the design's list."""
        return QSize(540, 640)
