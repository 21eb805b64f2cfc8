"""The toast: what happened, Undo and its key, at the bottom of the window for ten seconds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QWidget

from ui.theme import Role, State, font, metrics, pixmap, tokens
from ui.theme.tokens import Size
from ui.widgets.keycap import HEIGHT as CAP
from ui.widgets.keycap import cap_width, paint_cap
from ui.widgets.shadow import paint_shadow
from ui.widgets.shapes import shape
from ui.widgets.text import Text
from ui.widgets.themed import follow_theme, rounded

SHOWN_MS = 10_000
_TICK_MS = 100
_MARGIN = 24


class _ToastButton(QPushButton):
    """Undo, or the cross, on the dark ground."""

    def __init__(self, parent: QWidget, *, key: str = "", icon: str = "") -> None:
        super().__init__(parent)
        self._key = key
        self._icon = icon
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        if self._icon:
            return QSize(28, 28)
        return QSize(metrics(Role.NAME).horizontalAdvance(self.text()) + 8 + cap_width(self._key) + 8, 28)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        look, box = tokens(), QRectF(self.rect())
        if self._icon:
            drawn = pixmap(self._icon, look.toast_text, Size.ICON, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(6, 6), drawn)
        else:
            painter.setFont(font(Role.NAME))
            painter.setPen(QColor(look.toast_link))
            painter.drawText(box.adjusted(4, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self.text())
            corner = QPointF(box.right() - cap_width(self._key) - 4, (box.height() - CAP) / 2)
            paint_cap(painter, corner, self._key, ink=look.toast_text, fill=None, line=look.text3)
        if self.hasFocus():
            rounded(painter, box, Size.RADIUS_CAP, None, look.toast_link)


class Toast(QFrame):
    """Floats over its parent; stays while the pointer or the focus is on it. Never an error.

    Signals:
        undone: Undo was chosen.
        gone: the toast has left.
    """

    undone = Signal()
    gone = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self._left = 0
        self._undo: Callable[[], object] | None = None
        self._words = Text("", Role.NAME, "toast_text", self)
        self._button = _ToastButton(self, key="Ctrl+Z")
        self._cross = _ToastButton(self, icon="x")
        self._button.clicked.connect(self._take_back)
        self._cross.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(44 + _MARGIN, 8 + _MARGIN, 10 + _MARGIN, 8 + _MARGIN)
        row.setSpacing(12)
        for part, stretch in ((self._words, 1), (self._button, 0), (self._cross, 0)):
            row.addWidget(part, stretch)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        follow_theme(self)
        self.hide()

    def say(self, text: str, undo: Callable[[], object] | None, *, undo_text: str, close_name: str) -> None:
        """Show what happened. ``undo`` runs when the person takes it back."""
        self._undo = undo
        self._words.setText(text)
        self._button.setText(undo_text)
        self._button.setVisible(undo is not None)
        self._cross.setAccessibleName(close_name)
        self.setAccessibleName(text)
        self._left = SHOWN_MS
        self.place()
        self.show()
        self.raise_()
        self._rise()
        self._timer.start()

    def text(self) -> str:
        """What is shown now."""
        return self._words.text()

    def place(self) -> None:
        """Stand at the bottom centre of the parent."""
        parent = self._ground
        self.adjustSize()
        width = max(self.sizeHint().width(), 360 + 2 * _MARGIN)
        self.resize(min(width, parent.width()), self.sizeHint().height())
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - Size.STATUS_BAR - 4)

    def leave(self) -> None:
        """Go away; the same Undo stays in the status bar."""
        self._timer.stop()
        if self.isVisible():
            self.hide()
            self.gone.emit()

    def _rise(self) -> None:
        if not QApplication.isEffectEnabled(Qt.UIEffect.UI_General):
            return
        from PySide6.QtCore import QPropertyAnimation

        rise = QPropertyAnimation(self, b"pos", self)
        rise.setDuration(Size.MOTION_MS)
        rise.setStartValue(self.pos() + QPoint(0, 12))
        rise.setEndValue(self.pos())
        rise.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    def _take_back(self) -> None:
        undo = self._undo
        self.leave()
        self.undone.emit()
        if undo is not None:
            undo()

    def _tick(self) -> None:
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            return
        self._left -= _TICK_MS
        self.update()
        if self._left <= 0:
            self.leave()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer stops the clock."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """And lets it go on."""
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Shadow, dark box, the disc with the tick, the line of the time that is left."""
        painter = QPainter(self)
        box = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        paint_shadow(painter, box)
        rounded(painter, QRectF(box), Size.RADIUS_TOAST, tokens().toast)
        drawn = shape(State.DONE, size=18, ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(box.left() + 15, box.center().y() - 9), drawn)
        part = self._left / SHOWN_MS
        line = QRectF(box.left() + 12, box.bottom() - 2, (box.width() - 24) * part, 1.5)
        painter.fillRect(line, QColor(tokens().text3))
