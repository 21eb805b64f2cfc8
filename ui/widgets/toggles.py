"""Toggles: the segmented switch, the anchors of a card."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QTabBar, QWidget

from ui.theme import Role, font, metrics, pixmap, tokens
from ui.theme.tokens import Size
from ui.widgets.themed import follow_theme, inner_ring, rounded


class _Segment(QRadioButton):
    """One part of a segmented switch: a radio button, so arrows move and readers say "1 of 3"."""

    def __init__(self, text: str, icon: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def sizeHint(self) -> QSize:
        icon = Size.ICON + 8 if self._icon else 0
        return QSize(metrics(Role.LABEL).horizontalAdvance(self.text()) + icon + 20, 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        look, on = tokens(), self.isChecked()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if on:
            rounded(painter, box, 5, look.raised, look.line2)
        ink = look.accent_text if on else look.text2
        if not self.isEnabled():
            ink = look.disabled
        role = Role.LABEL if on else Role.TOPIC
        words = metrics(role).horizontalAdvance(self.text())
        left = (self.width() - words - (Size.ICON + 8 if self._icon else 0)) / 2
        if self._icon:
            drawn = pixmap(self._icon, ink, Size.ICON, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(left, (self.height() - Size.ICON) / 2), drawn)
            left += Size.ICON + 8
        painter.setFont(font(role))
        painter.setPen(QColor(ink))
        painter.drawText(
            QRectF(left, 0, words + 2, self.height()), int(Qt.AlignmentFlag.AlignVCenter), self.text()
        )
        if self.hasFocus():
            inner_ring(painter, box, 5)


class SegmentedSwitch(QWidget):
    """One of a few, all in sight: channel, day/week/list, outcome.

    Signals:
        chosen: the value that was chosen by the person.
    """

    chosen = Signal(object)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        self._segments: list[_Segment] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(0)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def offer(self, choices: list[tuple[str, object] | tuple[str, object, str]]) -> None:
        """Fill with (words, value) or (words, value, icon); the chosen value stays if it can."""
        kept = self.value()
        for segment in self._segments:
            segment.hide()
            segment.deleteLater()
        self._segments = [
            _Segment(choice[0], choice[2] if len(choice) > 2 else "", self) for choice in choices
        ]
        self._values = [choice[1] for choice in choices]
        for segment, value in zip(self._segments, self._values, strict=True):
            segment.clicked.connect(lambda _=False, given=value: self.chosen.emit(given))
            self._row.addWidget(segment, 1)
        self._order()
        self.choose(kept if kept in self._values else (self._values[0] if self._values else None))

    def _order(self) -> None:
        """Tab comes to the new segments where the switch stands; they would come last in the window."""
        self.setFocusProxy(None)  # type: ignore[arg-type]
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # only what takes the focus has a place in the order
        for one, following in pairwise((self, *self._segments)):
            QWidget.setTabOrder(one, following)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def value(self) -> object:
        """The chosen value, or None when nothing is offered."""
        pairs = zip(self._segments, self._values, strict=True)
        return next((value for segment, value in pairs if segment.isChecked()), None)

    def choose(self, value: object) -> None:
        """Choose without telling."""
        for segment, own in zip(self._segments, self._values, strict=True):
            if own == value:
                segment.setChecked(True)
                self.setFocusProxy(segment)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The trough."""
        rounded(QPainter(self), QRectF(self.rect()), Size.RADIUS_FIELD, tokens().hover)


class AnchorBar(QTabBar):
    """The anchors of a card: words, a grey count, a line under the one that is on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: dict[int, int] = {}
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        follow_theme(self)

    def offer(self, names: list[str]) -> None:
        """Name the anchors, in the language that is on."""
        while self.count() > len(names):
            self.removeTab(self.count() - 1)
        for place, name in enumerate(names):
            if place == self.count():
                self.addTab(name)
            elif self.tabText(place) != name:
                self.setTabText(place, name)

    def set_count(self, place: int, number: int) -> None:
        """The small number after a name; zero is not shown."""
        if self._counts.get(place) == number:
            return
        self._counts[place] = number
        self.setTabText(place, self.tabText(place))
        self.setAccessibleTabName(place, f"{self.tabText(place)} {number}" if number else self.tabText(place))

    def _count_text(self, place: int) -> str:
        return str(self._counts[place]) if self._counts.get(place) else ""

    def tabSizeHint(self, index: int) -> QSize:
        """Words, count, gaps."""
        count = self._count_text(index)
        width = metrics(Role.LABEL).horizontalAdvance(self.tabText(index)) + 20
        return QSize(width + (metrics(Role.COUNT).horizontalAdvance(count) + 5 if count else 0), Size.TAB)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Names are never cut."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Each anchor, the line, the ring."""
        painter = QPainter(self)
        for place in range(self.count()):
            self._paint_tab(painter, place, self.tabRect(place))

    def _paint_tab(self, painter: QPainter, place: int, room: QRect) -> None:
        look, on = tokens(), place == self.currentIndex()
        role = Role.LABEL if on else Role.TOPIC
        words = metrics(role).horizontalAdvance(self.tabText(place))
        painter.setFont(font(role))
        painter.setPen(QColor(look.accent_text if on else look.text2))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self.tabText(place))
        painter.setFont(font(Role.COUNT))
        painter.setPen(QColor(look.text3))
        painter.drawText(
            room.adjusted(words + 5, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self._count_text(place)
        )
        if on:
            painter.fillRect(QRect(room.left(), room.bottom() - 1, room.width() - 20, 2), QColor(look.accent))
            if self.hasFocus():
                inner_ring(painter, QRectF(room).adjusted(-4, 4, -12, -4), 4)
