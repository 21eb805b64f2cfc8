"""The round as a list: hour, address, person, notice; put in order by dragging or by Alt with the arrows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from services.visit_board import BoardVisit
from ui.theme import Role, State, font, metrics, pixmap, tokens
from ui.theme.tokens import Size
from ui.visits.lines import Index, Line, LinesModel, LinesView
from ui.visits.words import spoken, visit_badge
from ui.widgets.shapes import shape
from ui.widgets.themed import rounded
from ui.wording.dates import time_of_day

_tr = QCoreApplication.translate
_ROW = 116
_LOW = 92
_HOUR = 96
_DRAG_FROM = 10


class _Delegate(QStyledItemDelegate):
    """A card for each door; large enough for a finger."""

    def __init__(self, model: LinesModel, view: QWidget) -> None:
        super().__init__(view)
        self._model = model
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(240, _LOW if self._view.window().height() < Size.LOW else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, box, look = self._model.lines[index.row()], QRect(option.rect), tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_road(painter, box, index.row(), line)
        card = QRectF(box.adjusted(_HOUR, 5, -14, -5))
        rounded(painter, card, Size.RADIUS_SECTION, look.selected if here else look.surface, look.line)
        if here:
            painter.setPen(QPen(QColor(look.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 7, 7)
        room = card.adjusted(16, 8, -34, -8).toRect()
        _text(painter, QRect(room.left(), room.top(), room.width(), 22), line.title, Role.DATE, look.text)
        _text(
            painter, QRect(room.left(), room.top() + 24, room.width(), 20), line.second, Role.TEXT, look.text2
        )
        self._paint_badge(painter, room, line)
        ratio = painter.device().devicePixelRatioF()
        grip = pixmap("grip-vertical", look.text3, Size.RAIL_ICON, ratio)
        painter.drawPixmap(QPointF(card.right() - 28, card.top() + 10), grip)
        painter.restore()

    def _paint_road(self, painter: QPainter, box: QRect, place: int, line: Line) -> None:
        look, middle = tokens(), box.left() + _HOUR - 16
        painter.fillRect(QRectF(middle - 1, box.top(), 2, box.height()), QColor(look.line2))
        hour = QRect(box.left() + 8, box.top() + 16, _HOUR - 40, 20)
        _text(painter, hour, line.aside, Role.DATE, look.text)
        spot = QRectF(middle - 11, box.top() + 15, 22, 22)
        if line.done:
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(spot.topLeft(), shape(State.DONE, size=22, ratio=ratio))
            return
        rounded(painter, spot, 11, look.surface, look.line2)
        painter.setFont(font(Role.BADGE))
        painter.setPen(QColor(look.text2))
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), str(place + 1))

    def _paint_badge(self, painter: QPainter, room: QRect, line: Line) -> None:
        left, top = room.left(), room.bottom() - 19
        if line.state is not None:
            drawn = shape(line.state, ratio=painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(left, top + 3), drawn)
            left += Size.SHAPE + 6
        ink = tokens().ink(line.state).text if line.state else tokens().text2
        _text(painter, QRect(left, top, room.right() - left, 20), line.badge, Role.LABEL, ink)


def _text(painter: QPainter, room: QRect, words: str, role: Role, ink: str) -> None:
    painter.setFont(font(role))
    painter.setPen(QColor(ink))
    shown = metrics(role).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)


class RoundList(LinesView):
    """The doors of a day.

    Signals:
        ordered: the identifiers in their new order.
    """

    ordered = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Delegate(self.rows, self))
        self._from = -1
        self._start = QPointF()
        self._gap = -1

    def show_round(self, visits: Sequence[BoardVisit], today: date, to_remind: Collection[str] = ()) -> None:
        """The visits of a day in their order; ``to_remind``: whose short notice nobody gave yet."""
        self.show_lines([_line(visit, today, call=visit.visit_id in to_remind) for visit in visits])

    def move_line(self, by: int) -> bool:
        """Carry the door the person is at up or down; False at the ends."""
        here = self.currentIndex().row()
        return here >= 0 and self._reorder(here, here + by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with the arrows carries, Enter opens."""
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_line(by)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to a door, and perhaps take it along."""
        super().mousePressEvent(event)
        self._from, self._start = self.indexAt(event.position().toPoint()).row(), event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry a door: a line says where it would go."""
        far = (event.position() - self._start).manhattanLength() >= _DRAG_FROM
        if self._from < 0 or not event.buttons() & Qt.MouseButton.LeftButton or not far:
            if self._from < 0:
                super().mouseMoveEvent(event)
            return
        row = self.indexAt(event.position().toPoint()).row()
        gap = row if row >= 0 else len(self.rows.lines) - 1
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it down."""
        place, gap, self._from, self._gap = self._from, self._gap, -1, -1
        self.viewport().update()
        if place >= 0 and gap >= 0:
            self._reorder(place, gap)
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and the line of a carried one."""
        super().paintEvent(event)
        if self._gap >= 0 and self._from >= 0:
            box = self.visualRect(self.rows.index(self._gap))
            top = box.bottom() if self._gap > self._from else box.top()
            painter = QPainter(self.viewport())
            painter.fillRect(QRect(box.left() + _HOUR, top - 1, box.width(), 3), QColor(tokens().accent))

    def _reorder(self, place: int, gap: int) -> bool:
        lines = list(self.rows.lines)
        if not (0 <= place < len(lines) and 0 <= gap < len(lines)) or place == gap:
            return False
        lines.insert(gap, lines.pop(place))
        here = lines[gap].id
        self.show_lines(lines)
        self.go_to(here, quiet=True)
        self.ordered.emit([one.id for one in lines])
        return True


def _line(visit: BoardVisit, today: date, *, call: bool) -> Line:
    state, badge = visit_badge(visit, today)
    said = spoken(visit, today)
    second = " · ".join(part for part in (visit.applicant, visit.purpose) if part)
    hour = time_of_day(visit.starts_at)
    if call:
        state, badge = State.TODAY, _tr("visits", "remind by telephone now")
    if visit.unsent and visit.outcome:
        badge = f"{badge} · {_tr('visits', 'waits for the network')}"
    return Line(visit.visit_id, visit.address, second, hour, badge, state, said, bool(visit.outcome))
