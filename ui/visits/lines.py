"""Lists of visits: two lines and a badge each, read out whole by screen readers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.theme import Role, State, font, metrics, theme, tokens
from ui.theme.tokens import Size
from ui.widgets.shapes import shape

Index = QModelIndex | QPersistentModelIndex
_SIDE = 14
_ROW = 18


@dataclass(frozen=True, slots=True)
class Line:
    """One row, ready to paint: ``id`` is what is opened, ``aside`` stands at the right of the first line."""

    id: str
    title: str
    second: str = ""
    aside: str = ""
    badge: str = ""
    state: State | None = None
    spoken: str = ""
    done: bool = False


class LinesModel(QAbstractListModel):
    """The rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Other rows."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Every row."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for screen readers and tests."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            parts = (line.title, line.aside, line.second, line.badge)
            return line.spoken or ", ".join(part for part in parts if part)
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, model: LinesModel, view: QWidget) -> None:
        super().__init__(view)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        badge = any(line.badge for line in self._model.lines)
        return QSize(120, (3 if badge else 2) * _ROW + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, box, look = self._model.lines[index.row()], QRect(option.rect), tokens()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            active = option.palette.currentColorGroup() == QPalette.ColorGroup.Active
            painter.fillRect(box, QColor(look.selected if active else look.selected_off))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), QColor(look.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(look.hover))
        painter.fillRect(QRect(box.left() + _SIDE, box.bottom(), box.width(), 1), QColor(look.line))
        room = box.adjusted(_SIDE, 6, -_SIDE, -8)
        aside = metrics(Role.NUMBER).horizontalAdvance(line.aside) + 10 if line.aside else 0
        _text(
            painter,
            QRect(room.left(), room.top(), room.width() - aside, _ROW),
            line.title,
            Role.NAME,
            look.text,
        )
        if line.aside:
            right = QRect(room.right() - aside + 10, room.top(), aside, _ROW)
            _text(painter, right, line.aside, Role.NUMBER, look.text2)
        _text(
            painter,
            QRect(room.left(), room.top() + _ROW, room.width(), _ROW),
            line.second,
            Role.SECOND,
            look.text2,
        )
        self._paint_badge(painter, room, line)
        painter.restore()

    def _paint_badge(self, painter: QPainter, room: QRect, line: Line) -> None:
        if not line.badge:
            return
        left, top = room.left(), room.top() + 2 * _ROW
        ink = tokens().text2
        if line.state is not None:
            drawn = shape(line.state, ratio=painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(left, top + 2), drawn)
            left += Size.SHAPE + 5
            ink = tokens().ink(line.state).text
        _text(painter, QRect(left, top, room.right() - left, _ROW), line.badge, Role.BADGE, ink)


def _text(painter: QPainter, room: QRect, words: str, role: Role, ink: str) -> None:
    painter.setFont(font(role))
    painter.setPen(QColor(ink))
    shown = metrics(role).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)


class LinesView(QListView):
    """A list that says where the person is and what was opened.

    Signals:
        moved: the person is at this row (its id).
        opened: Enter or a double click (its id).
    """

    moved = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = LinesModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self.rows, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(lambda *_: self.moved.emit(self.current()))
        self.doubleClicked.connect(lambda _: self.opened.emit(self.current()))
        theme().changed.connect(self.viewport().update)

    def current(self) -> str:
        """The id of the row the person is at."""
        place = self.currentIndex().row()
        return self.rows.lines[place].id if 0 <= place < len(self.rows.lines) else ""

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Other rows; the person stays at his one if it is still there."""
        here, place = self.current(), self.currentIndex().row()
        held = self.selectionModel().blockSignals(True)
        self.rows.show_lines(lines)
        self.selectionModel().blockSignals(held)
        if here and not self.go_to(here, quiet=True):
            self.setCurrentIndex(self.rows.index(min(max(place, 0), len(lines) - 1)))

    def go_to(self, line_id: str, *, quiet: bool = False) -> bool:
        """Go to a row; False when it is not here. ``quiet`` tells nobody."""
        place = next((n for n, one in enumerate(self.rows.lines) if one.id == line_id), -1)
        if place < 0:
            return False
        held = self.selectionModel().blockSignals(quiet)
        self.setCurrentIndex(self.rows.index(place))
        self.selectionModel().blockSignals(held)
        self.viewport().update()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current():
            self.opened.emit(self.current())
            return
        super().keyPressEvent(event)
