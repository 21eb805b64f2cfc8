"""Heads of a report's table: broken between words, so that every column is seen at once."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QTableWidget

_FIRST_LEAST, _FIRST_MOST = 200, 360
_PADDING = 18
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


def fit_columns(table: QTableWidget) -> None:
    """Make each column as wide as its widest value or word, and the heads as high as that needs.

    The first column, which names the lines, is never narrower than names are.
    """
    table.resizeColumnsToContents()
    table.setColumnWidth(0, max(_FIRST_LEAST, min(_FIRST_MOST, table.columnWidth(0))))
    head, metrics = table.horizontalHeader(), table.horizontalHeader().fontMetrics()
    tallest = metrics.height()
    for place in range(1, table.columnCount()):
        item = table.horizontalHeaderItem(place)
        words = item.text() if item is not None else ""
        widest = max((metrics.horizontalAdvance(word) for word in words.split()), default=0)
        width = max(widest + _PADDING, table.sizeHintForColumn(place))
        table.setColumnWidth(place, width)
        room = QRect(0, 0, width - _PADDING, 1000)
        tallest = max(tallest, metrics.boundingRect(room, _WRAPPED, words).height())
    head.setFixedHeight(tallest + _PADDING)
