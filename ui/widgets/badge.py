"""Badges and pills: a fact or a state in one or two words, with its shape."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import Role, State, font, metrics, tokens
from ui.theme.tokens import Ink, Size
from ui.widgets.shapes import shape
from ui.widgets.themed import follow_theme, rounded

_SIDE = 7
_GAP = 5
HEIGHT = 20


class Badge(QLabel):
    """A word on a tint; with a state, its shape stands before the word.

    Without a state the badge is a plain fact ("under consideration", "repeat"): grey-blue.
    """

    def __init__(self, text: str = "", state: State | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._state = state
        self._used = 0.5
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def say(self, text: str, state: State | None = None, *, used: float = 0.5) -> None:
        """Show another fact."""
        self._state, self._used = state, used
        self.setText(text)
        if self.parentWidget() is not None:
            self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def _role(self) -> Role:
        return Role.BADGE

    def _filled(self) -> bool:
        return True

    def _ink(self) -> Ink:
        return tokens().ink(self._state) if self._state else tokens().calm

    def sizeHint(self) -> QSize:
        """Shape, word and margins."""
        mark = Size.SHAPE + _GAP if self._state else 0
        side = _SIDE if self._filled() else 0
        return QSize(mark + metrics(self._role()).horizontalAdvance(self.text()) + 2 * side + 1, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """A badge is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Tint or outline, shape, word."""
        painter = QPainter(self)
        ink, box = self._ink(), QRectF(self.rect())
        left = 0.0
        if self._filled():
            line = None if tokens().tinted else ink.text
            rounded(painter, box, Size.RADIUS_PILL, ink.tint if tokens().tinted else None, line)
            left = _SIDE
        if self._state:
            drawn = shape(self._state, used=self._used, ratio=self.devicePixelRatioF())
            painter.drawPixmap(QPointF(left, (self.height() - Size.SHAPE) / 2), drawn)
            left += Size.SHAPE + _GAP
        painter.setFont(font(self._role()))
        painter.setPen(QColor(ink.text))
        painter.drawText(box.adjusted(left, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self.text())


class StatePill(Badge):
    """The state of a term: "−3 дня", "сегодня", "9 дней". Late and today stand on a tint."""

    def _role(self) -> Role:
        return Role.LABEL

    def _filled(self) -> bool:
        return self._state in (State.LATE, State.TODAY)


class Avatar(QLabel):
    """Initials in a circle; the whole name in the tooltip and for screen readers."""

    def __init__(
        self,
        initials: str = "",
        name: str = "",
        parent: QWidget | None = None,
        *,
        size: int = 28,
        person: int = 1,
    ) -> None:
        super().__init__(initials, parent)
        self._size = size
        self._person = person
        self.show_person(initials, name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def show_person(self, initials: str, name: str) -> None:
        """Show somebody else."""
        self.setText(initials)
        self.setToolTip(name)
        self.setAccessibleName(name or initials)

    def sizeHint(self) -> QSize:
        """The circle."""
        return QSize(self._size, self._size)

    def minimumSizeHint(self) -> QSize:
        """The circle."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Circle and initials."""
        painter = QPainter(self)
        ink = tokens().engineer2 if self._person == 2 else tokens().engineer1
        rounded(painter, QRectF(self.rect()), self._size / 2, ink.tint)
        drawn = QFont(font(Role.INITIALS))
        drawn.setPointSizeF(drawn.pointSizeF() * self._size / 24)
        painter.setFont(drawn)
        painter.setPen(QColor(ink.text))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())


def initials(name: str) -> str:
    """Two letters of a name: "Ковалёва Анна" is "КА"; of one word, its first two letters."""
    words = [word for word in name.replace("«", " ").replace("»", " ").split() if word[0].isalpha()]
    if not words:
        return ""
    return (words[0][0] + words[1][0] if len(words) > 1 else words[0][:2]).upper()
