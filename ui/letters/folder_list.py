"""The list of the director's folder: check box, addressee, subject, days left, what was read and marked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from services.folder_marks import NO_MARKS, FolderMarks
from services.letter_folder import FolderLine
from ui.journal.rows import STATES
from ui.theme import Role, State, font, metrics, pixmap, theme, tokens
from ui.widgets.choices import paint_box
from ui.widgets.shapes import shape
from ui.widgets.themed import rounded
from ui.wording.dates import days_left

Index = QModelIndex | QPersistentModelIndex
_HEIGHT = 70
_LOW = 56
_BOX = 18
_LEFT = 16
_WORDS = 44
_RIGHT = 14


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A row ready to paint."""

    line: FolderLine
    left: str
    read: bool
    marked: bool
    reading: bool
    standing: str = ""


class FolderModel(QAbstractListModel):
    """The letters of the folder; words of a row are made when it is painted."""

    def __init__(self, words: Callable[[FolderRow], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: Sequence[FolderLine] = ()
        self.marks: FolderMarks = NO_MARKS
        self.open_id = ""
        self._words = words

    def show_lines(self, lines: Sequence[FolderLine], marks: FolderMarks) -> None:
        """Another state of the folder."""
        self.beginResetModel()
        self.lines, self.marks = lines, marks
        self.endResetModel()

    def set_marks(self, marks: FolderMarks, open_id: str) -> None:
        """Other marks on the same letters."""
        self.marks, self.open_id = marks, open_id
        self.touch()

    def touch(self) -> None:
        """Words of the rows may read otherwise now."""
        if self.lines:
            self.dataChanged.emit(self.index(0), self.index(len(self.lines) - 1))

    def versions(self) -> Mapping[str, int]:
        """The newest version of each letter here."""
        return {line.letter_id: line.version for line in self.lines}

    def place_of(self, letter_id: str) -> int:
        """Where a letter lies, -1 if it does not."""
        return next((place for place, one in enumerate(self.lines) if one.letter_id == letter_id), -1)

    def row_at(self, place: int) -> FolderRow:
        """A row with its words."""
        line = self.lines[place]
        pressed = line.pressure
        left = "" if pressed.days_left is None else days_left(pressed.days_left)
        bare = FolderRow(
            line=line,
            left=left,
            read=self.marks.has_read(line.letter_id, line.version),
            marked=self.marks.is_marked(line.letter_id, line.version),
            reading=line.letter_id == self.open_id,
        )
        return replace(bare, standing=self._words(bare))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Every letter of the folder."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for screen readers and tests."""
        row = self.row_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return row.line.addressee
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (row.line.addressee, row.left, row.line.subject, row.standing)
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.marked else Qt.CheckState.Unchecked
        return None


class _Delegate(QStyledItemDelegate):
    """Three lines a letter; nothing is looked up while painting but the row itself."""

    def __init__(self, model: FolderModel, view: QWidget) -> None:
        super().__init__(view)
        self._model = model
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(200, _LOW if self._view.window().height() < 600 else _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, box = self._model.row_at(index.row()), QRect(option.rect)
        painter.save()
        active = option.palette.currentColorGroup() == QPalette.ColorGroup.Active
        _paint_ground(painter, box, option.state, active=active)
        square = QRectF(box.left() + _LEFT, box.top() + 12, _BOX, _BOX)
        paint_box(painter, square, checked=row.marked, enabled=row.read)
        right = _paint_term(painter, box, row)
        _paint_name(painter, box, row, right - 10)
        subject = QRect(box.left() + _WORDS, box.top() + 28, box.width() - _WORDS - _RIGHT, 18)
        _text(painter, subject, row.line.subject, Role.TEXT, tokens().text2)
        standing = subject.translated(0, 18)
        ink = tokens().accent_text if row.marked else tokens().text2
        _text(painter, standing, row.standing, Role.SECOND, ink)
        painter.restore()


def _paint_ground(painter: QPainter, box: QRect, state: QStyle.StateFlag, *, active: bool) -> None:
    look = tokens()
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(box, QColor(look.selected if active else look.selected_off))
        painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), QColor(look.accent))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(box, QColor(look.hover))
    painter.fillRect(QRect(box.left() + _LEFT, box.bottom(), box.width(), 1), QColor(look.line))


def _paint_term(painter: QPainter, box: QRect, row: FolderRow) -> int:
    """Shape and days at the right; returns where they begin."""
    state = STATES[row.line.pressure.urgency]
    if state is None or not row.left:
        return box.right() - _RIGHT
    width = metrics(Role.LABEL).horizontalAdvance(row.left)
    left = box.right() - _RIGHT - width
    loud = state is not State.IN_TIME
    _text(
        painter,
        QRect(left, box.top() + 10, width + 2, 20),
        row.left,
        Role.LABEL if loud else Role.TOPIC,
        tokens().ink(state).text,
    )
    drawn = shape(state, used=row.line.used, ratio=painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(left - 19, box.top() + 14), drawn)
    return left - 19


def _paint_name(painter: QPainter, box: QRect, row: FolderRow, right: int) -> None:
    spare = 0 if row.read else 16
    room = QRect(box.left() + _WORDS, box.top() + 10, right - box.left() - _WORDS - spare, 20)
    shown = metrics(Role.NAME).elidedText(row.line.addressee, Qt.TextElideMode.ElideRight, room.width())
    _text(painter, room, shown, Role.NAME, tokens().text)
    end = room.left() + metrics(Role.NAME).horizontalAdvance(shown)
    if not row.read:
        rounded(painter, QRectF(end + 9, box.top() + 17, 7, 7), 3.5, tokens().accent)
    if row.line.postponed:
        drawn = pixmap("clock", tokens().text3, 14, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(box.left() + _LEFT + 2, box.top() + 36), drawn)


def _text(painter: QPainter, room: QRect, words: str, role: Role, ink: str) -> None:
    painter.setFont(font(role))
    painter.setPen(QColor(ink))
    shown = metrics(role).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)


class FolderList(QListView):
    """The letters; arrows move, the folder's own keys go to ``keys`` first.

    Signals:
        moved: the letter the person is at (its identifier, or an empty string).
        box_clicked: the check box of a letter was clicked.
    """

    moved = Signal(str)
    box_clicked = Signal(str)

    def __init__(
        self,
        words: Callable[[FolderRow], str],
        keys: Callable[[QKeyEvent], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = FolderModel(words, self)
        self._keys = keys
        self._told = ""
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self.rows, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._tell)
        theme().changed.connect(self.viewport().update)

    def current(self) -> FolderLine | None:
        """The letter the person is at."""
        place = self.currentIndex().row()
        return self.rows.lines[place] if 0 <= place < len(self.rows.lines) else None

    def show_lines(self, lines: Sequence[FolderLine], marks: FolderMarks) -> None:
        """The folder anew; the person stays at his letter, or at the next one if it is gone."""
        here, place = self.current(), self.currentIndex().row()
        self._told = "" if here is None else here.letter_id
        self.rows.show_lines(lines, marks)
        kept = self.rows.place_of(here.letter_id) if here else -1
        self.go_to(kept if kept >= 0 else min(max(place, 0), len(lines) - 1))
        if not lines:
            self._told = ""
            self.moved.emit("")

    def go_to(self, place: int) -> bool:
        """Go to a place; False when there is none."""
        if not 0 <= place < len(self.rows.lines):
            return False
        self.setCurrentIndex(self.rows.index(place))
        return True

    def step(self, by: int) -> bool:
        """The next or the previous letter."""
        return self.go_to(self.currentIndex().row() + by)

    def _tell(self, current: QModelIndex, previous: QModelIndex) -> None:  # noqa: ARG002
        line = self.current()
        if line is not None and line.letter_id != self._told:
            self._told = line.letter_id
            self.moved.emit(line.letter_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The folder's keys, then the list's."""
        if not self._keys(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the box marks without opening."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.position().x() < _WORDS - 6:
            self.box_clicked.emit(self.rows.lines[index.row()].letter_id)
            return
        super().mousePressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Rows are lower in a low window."""
        if event.type() == QEvent.Type.Resize:
            self.scheduleDelayedItemsLayout()
        return super().viewportEvent(event)
