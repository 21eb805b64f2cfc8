"""The picture of a week: where things stand, what is painted once, what is in the hand above it.

Everything but the thing in the hand is painted once into a picture; a frame of a drag is that picture and one
outline, however many visits there are.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from services.visit_board import BoardVisit, WeekView
from ui.theme import Role, font, theme, tokens
from ui.visits.week_layout import GUTTER, HEAD, HOUR, Block, Cell, WeekLayout
from ui.visits.week_painter import BlockWords, WeekPainter, block_words, greyed
from ui.visits.words import spoken, verdict_reason
from ui.wording.dates import time_of_day, weekday_day_month


@dataclass(slots=True)
class Held:
    """What is in the hand: a visit being moved, or a new one without a block yet."""

    cell: Cell
    minutes: int
    title: str
    visit_id: str = ""


class WeekCanvas(QAbstractScrollArea):
    """Shows a week and says what is under a point.

    Signals:
        spoke: a sentence about what the person is at.
    """

    spoke = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._week: WeekView | None = None
        self._layout: WeekLayout | None = None
        self._words: dict[str, BlockWords] = {}
        self._picture: QPixmap | None = None
        self._chosen = ""
        self.held: Held | None = None
        theme().changed.connect(self._stale)

    def show_week(self, week: WeekView) -> None:
        """Another week, or the same with other visits; the person stays at his visit."""
        self._week = week
        if self.held is not None and self.held.visit_id:
            self.held = None
        self._arrange()
        if self._chosen and self.block_of(self._chosen) is None:
            self._chosen = ""
        self._tell()

    @property
    def layout_now(self) -> WeekLayout | None:
        """Where everything stands."""
        return self._layout

    def visit(self) -> BoardVisit | None:
        """The visit the person is at."""
        block = self.block_of(self._chosen)
        return block.visit if block else None

    def block_of(self, visit_id: str) -> Block | None:
        """Where a visit is painted."""
        return self._layout.block_of(visit_id) if self._layout and visit_id else None

    def choose(self, visit_id: str) -> None:
        """Go to a visit without telling."""
        self._chosen = visit_id
        block = self.block_of(visit_id)
        if block is not None:
            self._show_box(block.box)
        self._stale()
        self._tell()

    def _arrange(self) -> None:
        if self._week is None:
            return
        self._layout = WeekLayout(self._week, self.viewport().width())
        self._words = block_words(self._layout)
        view = self.viewport().size()
        for bar, whole, page in (
            (self.horizontalScrollBar(), self._layout.width, view.width()),
            (self.verticalScrollBar(), self._layout.height, view.height()),
        ):
            bar.setRange(0, max(0, int(whole) - page))
            bar.setPageStep(page)
            bar.setSingleStep(HOUR)
        self._stale()

    def _offset(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def point_of(self, inside: QPointF) -> QPointF:
        """A point of the whole week as a point of the viewport."""
        return inside - self._offset()

    def _show_box(self, box: QRectF) -> None:
        view, bars = self.viewport().rect(), (self.horizontalScrollBar(), self.verticalScrollBar())
        for bar, low, high, room, edge in (
            (bars[0], box.left(), box.right(), view.width(), GUTTER),
            (bars[1], box.top(), box.bottom(), view.height(), HEAD),
        ):
            if low - bar.value() < edge:
                bar.setValue(int(low - edge - 4))
            elif high - bar.value() > room:
                bar.setValue(int(high - room + 4))

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002
        """The heads stay, so everything is painted anew."""
        self._stale()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths."""
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        """A week at a usual window."""
        return QSize(900, 560)

    def _stale(self) -> None:
        self._picture = None
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The picture of the week, then what is in the hand."""
        painter = QPainter(self.viewport())
        if self._layout is None:
            painter.fillRect(self.viewport().rect(), QColor(tokens().surface))
            return
        if self._picture is None:
            self._picture = self._painted(self._layout)
        painter.drawPixmap(0, 0, self._picture)
        if self.held is not None:
            self._paint_held(painter, self.held)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens().focus), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _painted(self, layout: WeekLayout) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.viewport().size() * ratio)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self._chosen if self.held is None else ""
        WeekPainter(layout, self._words, self._offset()).paint(
            painter, QRectF(self.viewport().rect()), chosen
        )
        painter.end()
        return picture

    def _paint_held(self, painter: QPainter, held: Held) -> None:
        box = self._layout.box_of(held.cell, held.minutes) if self._layout else None
        if box is None:
            return
        look = tokens()
        painter.setClipRect(self.viewport().rect().adjusted(GUTTER, HEAD, 0, 0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = box.translated(-self._offset())
        lawful = not self._greyed(held)
        painter.setPen(QPen(QColor(look.accent if lawful else look.late.shape), 2, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(look.surface))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        painter.setPen(QColor(look.text))
        painter.setFont(font(Role.LABEL))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        painter.drawText(box.adjusted(8, 4, -4, -2), flags, held.title)
        painter.setPen(QColor(look.accent_text if lawful else look.late.text))
        painter.drawText(box.adjusted(8, 22, -4, -2), flags, time_of_day(held.cell.moment))

    def _greyed(self, held: Held) -> bool:
        """Whether the day under the hand is one that the notice forbids; an announced visit is free of it."""
        block = self.block_of(held.visit_id)
        if self._week is None or (block is not None and (block.visit.announced or block.visit.urgent)):
            return False
        return any(day.on == held.cell.on and greyed(day) for day in self._week.days)

    def viewportEvent(self, event: QEvent) -> bool:
        """The tooltip tells the visit, or why a day is grey."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._layout:
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, point: QPointF) -> str:
        """What is under a point of the viewport, as a sentence."""
        if self._layout is None or self._week is None:
            return ""
        inside = point + self._offset()
        block = self._layout.block_at(inside)
        if block is not None:
            return spoken(block.visit, self._week.today)
        cell = self._layout.cell_at(inside)
        day = next((one for one in self._week.days if cell and one.on == cell.on), None)
        return f"{weekday_day_month(day.on)}. {verdict_reason(day)}" if day else ""

    def _tell(self) -> None:
        """Say to screen readers what the person is at."""
        visit = self.visit()
        words = spoken(visit, self._week.today) if visit and self._week else ""
        if self.held is not None:
            moment = self.held.cell.moment
            words = f"{self.held.title}: {weekday_day_month(moment.date())} {time_of_day(moment)}"
        self.setAccessibleDescription(words)
        self.spoke.emit(words)
