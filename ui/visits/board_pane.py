"""The head's board: what was not announced, what was late, tomorrow, how visits ended; for each engineer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from services.visit_overview import Board, BoardLine
from ui.theme import Role, font
from ui.visits.lines import LinesView
from ui.visits.side_pane import visit_line
from ui.widgets.sheet import ScrollPage, Sheet
from ui.widgets.text import Text
from ui.wording.dates import full_date

tr = QCoreApplication.translate
_ROW = 32
_HEAD = Qt.AlignmentFlag(int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap))
_OUTCOMES = ("done", "partly", "nobody_home", "access_refused")


class BoardPane(ScrollPage):
    """Numbers in a table, and the visits behind the two that need a person.

    Signals:
        opened: a visit was opened.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._board: Board | None = None
        self._span = Text("", Role.SECOND, "text2", self, wrap=True)
        self.table = QTableWidget()
        self.to_announce, self.late = LinesView(), LinesView()
        self._sheets = [Sheet(), Sheet(), Sheet()]
        parts: tuple[QWidget, ...] = (self.table, self.to_announce, self.late)
        for sheet, part in zip(self._sheets, parts, strict=True):
            sheet.body.addWidget(part)
            self.body.addWidget(sheet)
        self._sheets[0].body.insertWidget(1, self._span)
        self.body.addStretch(1)
        self._dress()
        for view in (self.to_announce, self.late):
            view.opened.connect(self.opened)
        self.retranslate()

    def _dress(self) -> None:
        table = self.table
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        header = table.horizontalHeader()
        header.setFont(font(Role.LABEL))
        header.setDefaultAlignment(_HEAD)
        header.setFixedHeight(44)
        header.setHighlightSections(False)
        table.setFrameShape(QTableWidget.Shape.NoFrame)
        table.verticalHeader().setVisible(False)
        table.verticalHeader().setDefaultSectionSize(_ROW)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def retranslate(self) -> None:
        """Words in the language that is on."""
        names = (
            tr("visits", "By engineer"),
            tr("visits", "Without notice"),
            tr("visits", "Told late, or moved late"),
        )
        for sheet, name in zip(self._sheets, names, strict=True):
            sheet.set_title(name)
        self.table.setAccessibleName(names[0])
        self.to_announce.setAccessibleName(names[1])
        self.late.setAccessibleName(names[2])
        if self._board is not None:
            self.show_board(self._board)

    def show_board(self, board: Board) -> None:
        """Other numbers."""
        self._board = board
        span = tr("visits", "Visits from {first} to {last}")
        self._span.setText(span.format(first=full_date(board.first), last=full_date(board.last)))
        heads = _heads()
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setRowCount(len(board.lines))
        for place, line in enumerate(board.lines):
            for column, words in enumerate(_cells(line)):
                self.table.setItem(place, column, _item(words, number=column > 0))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setFixedHeight(header.height() + _ROW * len(board.lines) + 4)
        today = board.first.fromordinal((board.first.toordinal() + board.last.toordinal()) // 2)
        for view, visits in ((self.to_announce, board.to_announce), (self.late, board.late)):
            view.show_lines([visit_line(one, today) for one in visits])
            view.setFixedHeight(min(6, max(1, len(visits))) * 70)
        self._sheets[1].setVisible(bool(board.to_announce))
        self._sheets[2].setVisible(bool(board.late))


def _heads() -> list[str]:
    return [
        tr("visits", "Engineer"),
        tr("visits", "Planned"),
        tr("visits", "Not told"),
        tr("visits", "Late notices"),
        tr("visits", "Late changes"),
        tr("visits", "Tomorrow"),
        tr("visits", "Visited"),
        tr("visits", "Partly done"),
        tr("visits", "Nobody at home"),
        tr("visits", "Access refused"),
    ]


def _cells(line: BoardLine) -> list[str]:
    counts = (line.planned, line.unannounced, line.late_notices, line.late_changes, line.tomorrow)
    outcomes = line.outcomes or {}
    numbers = [*counts, *(outcomes.get(one, 0) for one in _OUTCOMES)]
    return [line.name or tr("visits", "The whole centre"), *(str(one) if one else "–" for one in numbers)]


def _item(words: str, *, number: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(words)
    side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return item
