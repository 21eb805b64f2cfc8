"""Fields to choose in: a list that drops down, a check box, a radio button."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QRadioButton, QSizePolicy, QWidget

from ui.theme import Role, font, metrics, pixmap, tokens
from ui.theme.tokens import Size
from ui.widgets.edits import is_wrong
from ui.widgets.themed import follow_theme, inner_ring, paint_tick, rounded

_BOX = 16
_SIDE = 11
_GAP = 10


class ComboBox(QComboBox):
    """A drop-down list; F4 opens it, the wheel does not change it by accident."""

    def __init__(self, parent: QWidget | None = None, *, icon: str = "") -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFont(font(Role.TEXT))
        self.setMinimumHeight(Size.FIELD)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaxVisibleItems(14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def offer(self, choices: list[tuple[str, object]]) -> None:
        """Fill with (words, value) and keep the chosen value if it is still there."""
        chosen = self.currentData()
        self.clear()
        for words, value in choices:
            self.addItem(words, value)
        self.choose(chosen)

    def choose(self, value: object) -> bool:
        """Choose by value; False when it isn't offered."""
        place = next((row for row in range(self.count()) if self.itemData(row) == value), -1)
        if place >= 0:
            self.setCurrentIndex(place)
        return place >= 0

    def sizeHint(self) -> QSize:
        """The longest choice, the chevron, the icon."""
        words = max(
            (self.fontMetrics().horizontalAdvance(self.itemText(row)) for row in range(self.count())),
            default=60,
        )
        icon = Size.ICON + 6 if self._icon else 0
        return QSize(words + icon + 2 * _SIDE + Size.ICON + 8, Size.FIELD)

    def minimumSizeHint(self) -> QSize:
        """A few letters and the chevron; the choice is cut with an ellipsis."""
        return QSize(min(self.sizeHint().width(), 110), Size.FIELD)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not change a value under the pointer."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F4 opens the list."""
        if event.key() == Qt.Key.Key_F4:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Box, icon, choice, chevron."""
        painter = QPainter(self)
        look, box = tokens(), QRectF(self.rect())
        wrong, enabled = is_wrong(self), self.isEnabled()
        fill = look.field if enabled else look.sunken
        rounded(painter, box, Size.RADIUS_FIELD, fill, look.field_line if enabled else look.line2)
        left, right = _SIDE, self.width() - _SIDE - Size.ICON
        middle, ratio = (self.height() - Size.ICON) / 2, self.devicePixelRatioF()
        if self._icon:
            painter.drawPixmap(QPointF(left, middle), pixmap(self._icon, look.text2, Size.ICON, ratio))
            left += Size.ICON + 6
        painter.drawPixmap(QPointF(right, middle), pixmap("chevron-down", look.text2, Size.ICON, ratio))
        self._paint_choice(painter, QRect(left, 0, right - left - 4, self.height()))
        if wrong:
            _outline(painter, box, look.late.shape)
        elif self.hasFocus():
            inner_ring(painter, box, Size.RADIUS_FIELD)

    def _paint_choice(self, painter: QPainter, room: QRect) -> None:
        look = tokens()
        empty = self.currentIndex() < 0
        words = self.placeholderText() if empty else self.currentText()
        ink = look.text3 if empty else look.text
        painter.setPen(QColor(ink if self.isEnabled() else look.disabled))
        painter.setFont(self.font())
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)


def _outline(painter: QPainter, box: QRectF, colour: str) -> None:
    painter.setPen(QPen(QColor(colour), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Size.RADIUS_FIELD - 1, Size.RADIUS_FIELD - 1)


def paint_box(painter: QPainter, box: QRectF, *, checked: bool, enabled: bool = True) -> None:
    """The square of a check box, as lists of letters paint it too."""
    look = tokens()
    if checked:
        rounded(painter, box, 4, look.accent if enabled else look.disabled)
        paint_tick(painter, box, look.on_accent)
    else:
        rounded(painter, box, 4, look.field, look.field_line if enabled else look.line2)


class _Choice:
    """Layout and words shared by the check box and the radio button."""

    def sizeHint(self: QCheckBox | QRadioButton) -> QSize:  # type: ignore[misc]
        """The mark, the gap, the words, the ring."""
        words = metrics(Role.TEXT).size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(_BOX + _GAP + words.width() + 6, max(words.height(), _BOX) + 8)

    def hitButton(self, place: object) -> bool:  # noqa: ARG002
        """The words belong to the target."""
        return True


def _paint_words(widget: QCheckBox | QRadioButton, painter: QPainter) -> None:
    look = tokens()
    painter.setFont(font(Role.TEXT))
    painter.setPen(QColor(look.text if widget.isEnabled() else look.disabled))
    room = widget.rect().adjusted(_BOX + _GAP + 2, 0, 0, 0)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextHideMnemonic
    painter.drawText(room, int(flags), widget.text())


def _mark_box(widget: QWidget) -> QRectF:
    return QRectF(2, (widget.height() - _BOX) / 2, _BOX, _BOX)


class CheckBox(_Choice, QCheckBox):
    """A check box; the words are part of it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        follow_theme(self)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Square, tick, words, ring."""
        painter = QPainter(self)
        box = _mark_box(self)
        paint_box(painter, box, checked=self.isChecked(), enabled=self.isEnabled())
        _paint_words(self, painter)
        if self.hasFocus():
            inner_ring(painter, box.adjusted(-2, -2, 2, 2), 6)


class RadioButton(_Choice, QRadioButton):
    """One of several; arrows move between those of one parent."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        follow_theme(self)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Ring, dot, words."""
        painter = QPainter(self)
        paint_radio(painter, _mark_box(self), checked=self.isChecked(), enabled=self.isEnabled())
        _paint_words(self, painter)
        if self.hasFocus():
            inner_ring(painter, _mark_box(self).adjusted(-2, -2, 2, 2), 10)


def paint_radio(painter: QPainter, box: QRectF, *, checked: bool, enabled: bool = True) -> None:
    """The ring of a radio button and its dot."""
    look = tokens()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = look.accent if checked else look.field_line
    painter.setPen(QPen(QColor(line if enabled else look.line2), 5 if checked else 1.4))
    painter.setBrush(QColor(look.field))
    inset = 2.5 if checked else 0.7
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
