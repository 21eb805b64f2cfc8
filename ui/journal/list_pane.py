"""The list of the journal: title, text filter, quick filters that can be pinned, rows by urgency."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from services.journal import journal_lines
from services.journal_filter import JournalFilter, Sorting
from ui.journal.groups import Listing, groups_of, load_listing
from ui.journal.rows import row_of_line
from ui.page import Host
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.button import PushButton
from ui.widgets.chip_bar import ChipBar
from ui.widgets.edits import SearchEdit
from ui.widgets.empty import EmptyState
from ui.widgets.icon_button import IconButton
from ui.widgets.longlist import LongList
from ui.widgets.longlist.pages import Deliver
from ui.widgets.sheet import Ground, column, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating

_TYPING_MS = 150
_TOGGLES = ("mine", "overdue", "no_answer", "paper", "photo", "unsent")


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
        self._listing: Listing | None = None
        self.title_text = Text("", Role.TITLE)
        self._count = Text("", Role.TEXT, "text2")
        self.search = SearchEdit(icon="list-filter")
        self.chips = ChipBar("", "")
        self.list = LongList("", self._fetch, many=True)
        self._empty = EmptyState()
        self._clear = PushButton("")
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.search.setFixedWidth(168)
        self._sort = IconButton("arrow-down-narrow-wide", "")
        self._rows = IconButton("rows-2", "")
        self._pin = IconButton("pin", "")
        self._pin.setCheckable(True)
        head = row(self.title_text, self._count, 1, self._sort, self._rows, self.search, gap=4)
        bar = row(self.chips, self._pin, gap=0)
        bar.setStretch(0, 1)
        head.setContentsMargins(16, 6, 14, 0)
        bar.setContentsMargins(13, 0, 7, 4)
        self._empty.add_action(self._clear)
        self._stack = QStackedLayout()
        whole = column(gap=2)
        whole.addLayout(head)
        whole.addLayout(bar)
        whole.addLayout(self._stack, 1)
        self.setLayout(whole)
        # Only now: a stack shows its first widget at once, as a window of its own while it has no parent.
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._typing.start())
        self._typing.timeout.connect(self._filter_by_text)
        self.chips.toggled.connect(self._toggle)
        self._sort.clicked.connect(self._open_sorting)
        self._rows.clicked.connect(lambda: self.set_compact(not self.list.compact))
        self._clear.clicked.connect(self.clear_filter)
        self.list.current_changed.connect(self.current_changed)
        self.list.opened.connect(self.opened)

    def retranslate(self) -> None:
        """Words of the pane; rows are fetched again."""
        self.title_text.setText(self.tr("Appeals"))
        self.search.setPlaceholderText(self.tr("Filter the list"))
        self.search.setAccessibleName(self.tr("Filter the list"))
        self.list.setAccessibleName(self.tr("Appeals"))
        self._sort.set_name(self.tr("Sort"))
        self._rows.set_name(self.tr("Row height"))
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
        if self._listing is not None:
            self.reload()

    def show_filter(self, wanted: JournalFilter) -> None:
        """Another folder; pinned filters stay on."""
        if self._pin.isChecked():
            kept = {name: True for name in self.chips.values()}
            wanted = replace(wanted, **kept, text=self.search.text())  # type: ignore[arg-type]
        self.wanted = wanted
        self.search.blockSignals(True)
        self.search.setText(wanted.text)
        self.search.blockSignals(False)
        self.chips.set_values([name for name in _TOGGLES if getattr(wanted, name)])
        self.reload()

    def clear_filter(self) -> None:
        """Back to all open appeals."""
        self._pin.setChecked(False)
        self.show_filter(JournalFilter())

    def reload(self) -> None:
        """Ask for the rows again; the list keeps what it shows until they are here."""
        desk, wanted, order = self._seat.desk, self.wanted, self.order
        self._host.work.query(
            lambda: load_listing(desk, wanted, order), then=self._show, latest="journal.list", owner=self
        )

    def step(self, by: int) -> None:
        """Next or previous appeal of the filtered list."""
        self.list.step(by)

    def set_compact(self, compact: bool) -> None:
        """One line a row, or two; remembered."""
        self.list.set_compact(compact)
        settings = self._seat.settings
        self._host.work.do(lambda: settings.put("compact_rows", compact), owner=self)

    def _show(self, listing: Listing) -> None:
        first = self._listing is None
        self._listing = listing
        soon = self._seat.desk.regulations.profile.journal.soon_days
        self.list.show_list(listing.rows, groups_of(listing, soon))
        self._count.setText(self._count_words(len(listing.rows)))
        self._stack.setCurrentIndex(0 if listing.rows else 1)
        if not listing.rows:
            self._say_empty()
        if (first or self.list.current_id() is None) and listing.rows:
            self.list.go_to(listing.rows[0])

    def _count_words(self, number: int) -> str:
        if self.wanted.open is True:
            return self.tr("open · {count}").format(count=f"{number:,}".replace(",", "\u00a0"))
        return f"{number:,}".replace(",", "\u00a0")

    def _say_empty(self) -> None:
        self._clear.setVisible(self.wanted != JournalFilter())
        if self.wanted == JournalFilter():
            self._empty.say(
                self.tr("No open appeals"),
                self.tr("A new appeal is registered with Ctrl+N. It appears here."),
            )
        else:
            self._empty.say(
                self.tr("Nothing found"), self.tr("No appeal fits these filters. Esc clears the text.")
            )

    def _filter_by_text(self) -> None:
        self.wanted = replace(self.wanted, text=self.search.text())
        self.reload()

    def _toggle(self, name: object, on: bool) -> None:
        self.wanted = replace(self.wanted, **{str(name): on})  # type: ignore[arg-type]
        self.reload()

    def _open_sorting(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, order in self._orders():
            entry = menu.addAction(words)
            entry.setCheckable(True)
            entry.setChecked(order == self.order)
            entry.triggered.connect(lambda _=False, given=order: self.sort_by(given))
        menu.popup(self._sort.mapToGlobal(self._sort.rect().bottomLeft()))

    def _orders(self) -> Sequence[tuple[str, Sorting]]:
        return (
            (self.tr("By term"), Sorting()),
            (self.tr("Newest first"), Sorting("row", descending=True)),
            (self.tr("By date of registration"), Sorting("registered_on", descending=True)),
            (self.tr("By number"), Sorting("number")),
            (self.tr("By applicant"), Sorting("applicant_key")),
            (self.tr("By topic"), Sorting("topic")),
            (self.tr("By channel"), Sorting("channel")),
            (self.tr("By executor"), Sorting("executor_id")),
            (self.tr("By state"), Sorting("state")),
        )

    def sort_by(self, order: Sorting) -> None:
        """Another order of the list."""
        self.order = order
        self.reload()

    def _fetch(self, ids: Sequence[int], deliver: Deliver) -> None:
        desk = self._seat.desk
        wanted = list(ids)

        def load() -> list[object]:
            icons = {code: channel.icon for code, channel in desk.regulations.profile.channels.items()}
            lines = {line.row: line for line in journal_lines(desk, wanted)}
            return [
                (lines[one], icons.get(lines[one].channel, "")) if one in lines else None for one in wanted
            ]

        def show(found: list[object]) -> None:
            deliver([row_of_line(*pair) if pair else None for pair in found])  # type: ignore[misc]

        self._host.work.query(load, then=show, owner=self)

    def sizeHint(self) -> QSize:
        """As wide as the design's list."""
        return QSize(540, 640)
