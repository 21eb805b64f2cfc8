"""Fields to type in: line and text. Their look is in the style sheet, by property."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.theme import Role, State, font, pixmap, theme, tokens
from ui.theme.tokens import Size
from ui.widgets.shapes import shape

_ICON_LEFT = 11


def dress(widget: QWidget) -> None:
    """Give a standard field its look, font and height."""
    widget.setProperty("kit", "field")
    widget.setFont(font(Role.TEXT))
    widget.setMinimumHeight(Size.FIELD)


def mark_wrong(widget: QWidget, wrong: bool) -> None:
    """Outline a field as wrong, or as right again."""
    widget.setProperty("wrong", "true" if wrong else "false")
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def is_wrong(widget: QWidget) -> bool:
    """Whether the field is outlined as wrong."""
    return bool(widget.property("wrong") == "true")


class LineEdit(QLineEdit):
    """One line. An icon may stand at its left, a triangle at its right when it is wrong."""

    def __init__(self, parent: QWidget | None = None, *, placeholder: str = "", icon: str = "") -> None:
        super().__init__(parent)
        self._icon = icon
        dress(self)
        self.setPlaceholderText(placeholder)
        if icon:
            self.setTextMargins(Size.ICON + 6, 0, 0, 0)

    def sizeHint(self) -> QSize:
        """At least the field's height."""
        return super().sizeHint().expandedTo(QSize(0, Size.FIELD))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, then its icon and the triangle."""
        super().paintEvent(event)
        painter = QPainter(self)
        middle = (self.height() - Size.ICON) / 2
        ratio = self.devicePixelRatioF()
        if self._icon:
            drawn = pixmap(self._icon, tokens().text2, Size.ICON, ratio)
            painter.drawPixmap(QPointF(_ICON_LEFT, middle), drawn)
        if is_wrong(self):
            drawn = shape(State.LATE, ratio=ratio)
            painter.drawPixmap(
                QPointF(self.width() - Size.SHAPE - 12, (self.height() - Size.SHAPE) / 2), drawn
            )


class TextEdit(QPlainTextEdit):
    """Several lines of plain text; Tab leaves the field, as everywhere else."""

    def __init__(self, parent: QWidget | None = None, *, placeholder: str = "", lines: int = 4) -> None:
        super().__init__(parent)
        self._lines = lines
        dress(self)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(self.minimumSizeHint().height())
        theme().changed.connect(self._recolour)
        self._recolour()

    def set_lines(self, lines: int) -> None:
        """Preferred height in lines of text."""
        self._lines = lines
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The asked number of lines and the frame."""
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * self._lines + 20)

    def minimumSizeHint(self) -> QSize:
        """Two lines."""
        return QSize(120, self.fontMetrics().lineSpacing() * min(2, self._lines) + 20)

    def _recolour(self) -> None:
        shown = self.palette()
        shown.setColor(QPalette.ColorRole.PlaceholderText, tokens().text3)
        self.setPalette(shown)


class SearchEdit(LineEdit):
    """A line with a lens or a filter sign; Escape empties it first, Down leaves to the list.

    Signals:
        left: the person went on to the list below.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, placeholder: str = "", icon: str = "search") -> None:
        super().__init__(parent, placeholder=placeholder, icon=icon)
        self.setProperty("calm", True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears, Down goes to the list."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)
