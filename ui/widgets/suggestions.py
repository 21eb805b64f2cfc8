"""A list of suggestions under a field: the field keeps the cursor, arrows move in the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Role, font, metrics, pixmap, tokens
from ui.theme.tokens import Size
from ui.widgets.keycap import HEIGHT as CAP
from ui.widgets.keycap import cap_width, paint_cap
from ui.widgets.shadow import paint_shadow
from ui.widgets.themed import follow_theme, rounded

_MARGIN = 16
_ROW = 34
_TALL = 46
_HEADING = 26
_MOST_ROWS = 9
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One line to choose. ``second`` is grey under or after the title; ``reason`` disables it."""

    title: str
    value: object = None
    second: str = ""
    icon: str = ""
    key: str = ""
    aside: str = ""
    reason: str = ""
    heading: bool = False


class _Suggestions(QAbstractListModel):
    """What is offered now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.offered: Sequence[Suggestion] = ()

    def offer(self, suggestions: Sequence[Suggestion]) -> None:
        self.beginResetModel()
        self.offered = suggestions
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, ARG002
        return len(self.offered)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self.offered[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return found.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (found.title, found.second, found.reason) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.offered[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Delegate(QStyledItemDelegate):
    """Title, grey second words, key or reason at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        found = _of(index)
        return QSize(200, _HEADING if found.heading else (_TALL if found.second else _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found, look, box = _of(index), tokens(), QRect(option.rect)
        if found.heading:
            _words(painter, box.adjusted(12, 4, -8, 0), found.title, Role.HEADING, look.text3)
            return
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, QRectF(box).adjusted(4, 1, -4, -1), Size.RADIUS_FIELD, look.selected)
        ink = look.disabled if found.reason else look.text
        left = box.left() + 12
        if found.icon:
            drawn = pixmap(found.icon, look.text2, Size.ICON, painter.device().devicePixelRatioF())
            painter.drawPixmap(left, box.center().y() - Size.ICON // 2 + 1, drawn)
            left += Size.ICON + 10
        right = _paint_right(painter, box, found)
        upper = (
            QRect(left, box.top() + 4, right - left, 20)
            if found.second
            else QRect(left, box.top(), right - left, box.height())
        )
        _words(painter, upper, found.title, Role.STRONG, ink)
        if found.second:
            _words(painter, upper.translated(0, 18), found.second, Role.SECOND, look.text2)


def _of(index: Index) -> Suggestion:
    model = index.model()
    assert isinstance(model, _Suggestions)
    return model.offered[index.row()]


def _words(painter: QPainter, room: QRect, words: str, role: Role, colour: str) -> None:
    painter.setFont(font(role))
    painter.setPen(QColor(colour))
    shown = metrics(role).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)


def _paint_right(painter: QPainter, box: QRect, found: Suggestion) -> int:
    """Key, reason or words at the right; returns where they begin."""
    look, right = tokens(), box.right() - 12
    if found.key:
        right -= cap_width(found.key)
        corner = QPoint(right, box.center().y() - CAP // 2 + 1)
        paint_cap(painter, corner.toPointF(), found.key, ink=look.text2, fill=look.surface, line=look.line2)
        right -= 10
    words = found.reason or found.aside
    if words:
        width = min(metrics(Role.SECOND).horizontalAdvance(words) + 2, box.width() // 2)
        right -= width
        _words(painter, QRect(right, box.top(), width, box.height()), words, Role.SECOND, look.text3)
        right -= 12
    return right


class SuggestionList(QFrame):
    """Floats under a field, inside the window, and never takes the focus.

    Signals:
        chosen: a suggestion was chosen by Enter or click.
    """

    chosen = Signal(object)

    def __init__(self, field: QWidget, name: str = "", *, corner: Callable[[], QPoint] | None = None) -> None:
        """``corner`` is where in the field the list opens, if not under it."""
        super().__init__(field.window())
        self._field = field
        self._corner = corner or (lambda: QPoint(0, field.height()))
        self._model = _Suggestions(self)
        self._view = QListView(self)
        self._view.setModel(self._model)
        self._view.setItemDelegate(_Delegate(self._view))
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setMouseTracking(True)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.viewport().setAutoFillBackground(False)
        self._view.clicked.connect(self._click)
        self._view.setAccessibleName(name or field.accessibleName())
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 6, _MARGIN, _MARGIN + 6)
        column.addWidget(self._view)
        follow_theme(self)
        self.hide()

    def offer(self, suggestions: Sequence[Suggestion], *, first: bool = True) -> None:
        """Show these; with ``first`` the first one is already chosen for Enter."""
        self._model.offer(suggestions)
        if not suggestions:
            self.hide()
            return
        self._place()
        self.show()
        self.raise_()
        if first:
            self._go(self._next(-1, 1))

    def current(self) -> Suggestion | None:
        """The suggestion that Enter would take."""
        index = self._view.currentIndex()
        return _of(index) if self.isVisible() and index.isValid() else None

    def takes(self, event: QKeyEvent) -> bool:
        """Let the field hand over a key; True when the list used it."""
        if not self.isVisible():
            return False
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._go(self._next(self._view.currentIndex().row(), 1 if key == Qt.Key.Key_Down else -1))
        elif (
            key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self.current() is not None
            and not event.modifiers()
        ):
            self._take(self._view.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def _next(self, row: int, by: int) -> int:
        count = len(self._model.offered)
        for step in range(1, count + 1):
            place = (row + by * step) % count
            if not self._model.offered[place].heading:
                return place
        return -1

    def _go(self, row: int) -> None:
        if row >= 0:
            self._view.setCurrentIndex(self._model.index(row))

    def _click(self, index: Index) -> None:
        self._take(index)

    def _take(self, index: Index) -> None:
        found = _of(index)
        if found.heading or found.reason:
            return
        self.hide()
        self.chosen.emit(found)

    def _place(self) -> None:
        window = self._field.window()
        self.setParent(window)
        below = self._field.mapTo(window, self._corner() + QPoint(-_MARGIN, 2))
        heights = [
            _HEADING if each.heading else (_TALL if each.second else _ROW) for each in self._model.offered
        ]
        height = sum(heights[:_MOST_ROWS]) + 12 + _MARGIN + 6
        room = max(120, window.height() - below.y() - 4)
        self.setGeometry(below.x(), below.y(), self._field.width() + 2 * _MARGIN, min(height, room))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Shadow and ground."""
        painter = QPainter(self)
        box = self.rect().adjusted(_MARGIN, 0, -_MARGIN, -_MARGIN)
        paint_shadow(painter, box, blur=16, radius=8)
        rounded(painter, QRectF(box), Size.RADIUS_SECTION, tokens().raised, tokens().line2)
