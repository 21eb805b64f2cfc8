"""The other clocks of a card: stages of registration, notices, the internal target."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from services.why import OtherClock
from ui.regulation.words import clock_state, clock_words, tr
from ui.theme import Role, State
from ui.theme.tokens import Size
from ui.widgets.shapes import shape
from ui.widgets.sheet import clear, column, row
from ui.widgets.text import Text
from ui.widgets.themed import follow_theme


class Shape(QWidget):
    """The shape of a state by itself."""

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def sizeHint(self) -> QSize:
        """The shape and nothing around it."""
        return QSize(Size.SHAPE + 2, Size.SHAPE + 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The shape."""
        QPainter(self).drawPixmap(1, 1, shape(self._state, ratio=self.devicePixelRatioF()))


def clock_shape(clock: OtherClock) -> State:
    """Done, late, or running; a reminder that binds nobody is never late."""
    if clock.late and clock.binding:
        return State.LATE
    return State.DONE if clock.done else State.IN_TIME


class OtherClocks(QWidget):
    """One line for each: shape, what is to do, until when and how it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = column(gap=6)
        self.setLayout(self._lines)
        self.hide()

    def show_clocks(self, clocks: Sequence[OtherClock]) -> None:
        """Replace all lines; without clocks the part is not shown."""
        clear(self._lines)
        self.setVisible(bool(clocks))
        if not clocks:
            return
        self._lines.addWidget(Text(tr("regulation", "Other terms of the card"), Role.HEADING, "text3"))
        for clock in clocks:
            words = clock_words(clock)
            if not clock.binding:
                words = tr("regulation", "{what} (reminder)").format(what=words)
            self._lines.addLayout(
                row(
                    Shape(clock_shape(clock)),
                    Text(words, Role.TEXT),
                    1,
                    Text(clock_state(clock), Role.SECOND, "text2"),
                )
            )
