"""The left pane of the register: filter, chips, the dispatch queue on top of the register."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from services.letter_register import (
    RegisterFilter,
    RegisterLine,
    RegisterListing,
    register_lines,
    register_listing,
)
from ui.letters.register_rows import row_of
from ui.page import Host
from ui.seat import Seat
from ui.theme import Role, State
from ui.widgets.chip_bar import ChipBar
from ui.widgets.edits import SearchEdit
from ui.widgets.empty import EmptyState
from ui.widgets.longlist import Group, LongList, Row
from ui.widgets.longlist.pages import Deliver
from ui.widgets.sheet import Ground, column, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating

_TYPING_MS = 150
_QUEUE = "queue"


class RegisterList(Retranslating, Ground):
    """Outgoing letters.

    Signals:
        emptied: no letter fits the filter.
    """

    emptied = Signal()

    def __init__(self, host: Host, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._host, self._seat = host, seat
        self.wanted = RegisterFilter()
        self._wanted_row: int | None = None
        self._title = Text("", Role.TITLE)
        self._count = Text("", Role.TEXT, "text2")
        self.search = SearchEdit(icon="list-filter")
        self.chips = ChipBar("", "")
        self.list = LongList("", self._fetch, many=True)
        self._empty = EmptyState()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._build()
        self.search.textChanged.connect(lambda _: self._typing.start())
        self._typing.timeout.connect(lambda: self.filter(text=self.search.text()))
        self.chips.toggled.connect(self._toggle)
        self.retranslate()

    def _build(self) -> None:
        self.search.setFixedWidth(188)
        head = row(self._title, self._count, 1, self.search, gap=6)
        head.setContentsMargins(16, 6, 14, 0)
        bar = row(self.chips)
        bar.setContentsMargins(13, 0, 7, 4)
        below = QWidget()
        self._stack = QStackedLayout(below)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        inside = column(gap=2)
        inside.addLayout(head)
        inside.addLayout(bar)
        inside.addWidget(below, 1)
        self.setLayout(inside)

    def retranslate(self) -> None:
        """Words of the pane; rows are fetched again."""
        self._title.setText(self.tr("Letters"))
        self.list.setAccessibleName(self.tr("Outgoing letters"))
        self.search.setPlaceholderText(self.tr("Filter the list"))
        self.search.setAccessibleName(self.tr("Filter the list"))
        self.chips.set_names(self.tr("Quick filters"), self.tr("More filters"))
        ways = self._seat.desk.regulations.profile.answers.ways
        names = [(way.names.text(self._seat.language), code) for code, way in ways.items()]
        self.chips.offer([(self.tr("To send"), _QUEUE), *names])
        self._empty.say(
            self.tr("No letters here"),
            self.tr("A letter comes into the register when it is signed. Esc clears the filter."),
        )
        if self.isVisible():
            self.reload()

    def show_filter(self, wanted: RegisterFilter) -> None:
        """Another selection."""
        self.wanted = wanted
        self.search.blockSignals(True)
        self.search.setText(wanted.text)
        self.search.blockSignals(False)
        self.chips.set_values([_QUEUE] * wanted.queue + [wanted.way] * bool(wanted.way))
        self.reload()

    def show_row(self, row: int | None) -> None:
        """The whole register, at one letter."""
        self._wanted_row = row
        self.show_filter(RegisterFilter())

    def filter(self, **changed: object) -> None:
        """Change the selection."""
        self.wanted = replace(self.wanted, **changed)  # type: ignore[arg-type]
        self.reload()

    def reload(self) -> None:
        """Ask for the rows again."""
        desk, wanted = self._seat.desk, self.wanted
        self._host.work.query(
            lambda: register_listing(desk, wanted), then=self._show, latest="register.list", owner=self
        )

    def marked(self) -> list[str]:
        """Letters that are selected, if more than one is."""
        places = [self.list.rows.row_of(one) for one in self.list.marked_ids()]
        rows = [self.list.rows.at(place) for place in places]
        return [one.key for one in rows if isinstance(one, Row)] if len(rows) > 1 else []

    def _show(self, found: RegisterListing) -> None:
        waiting, others = found.waiting, len(found.rows) - found.waiting
        groups = [Group("waiting", self.tr("To send"), 0, waiting, State.TODAY)] if waiting else []
        if others:
            groups.append(Group("register", self.tr("Register"), waiting, others))
        self.list.show_list(found.rows, groups)
        self._count.setText(f"{len(found.rows):,}".replace(",", "\u00a0"))
        self._stack.setCurrentIndex(0 if found.rows else 1)
        if not found.rows:
            self.emptied.emit()
        elif self._wanted_row is not None:
            self.list.go_to(self._wanted_row)
            self._wanted_row = None
        elif self.list.current_id() is None:
            self.list.go_to(found.rows[0])

    def _toggle(self, name: object, on: bool) -> None:
        if name == _QUEUE:
            self.filter(queue=on)
        else:
            self.show_filter(replace(self.wanted, way=str(name) if on else ""))

    def _fetch(self, ids: Sequence[int], deliver: Deliver) -> None:
        desk, wanted = self._seat.desk, list(ids)
        icons = {code: way.icon for code, way in desk.regulations.profile.answers.ways.items()}

        def show(found: list[RegisterLine]) -> None:
            lines = {line.row: row_of(line, icons) for line in found}
            deliver([lines.get(one) for one in wanted])

        self._host.work.query(lambda: register_lines(desk, wanted), then=show, owner=self)
