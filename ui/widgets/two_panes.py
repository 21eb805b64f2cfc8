"""List and card side by side; below 1100 px the list gives way to the card, and Esc returns."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from ui.theme import tokens
from ui.theme.tokens import Size
from ui.widgets.themed import follow_theme

_ROOM = Size.NARROW - Size.RAIL_WIDTH


class _Line(QSplitterHandle):
    """A hairline to pull at."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        QPainter(self).fillRect(self.rect(), QColor(tokens().line))


class ListAndCard(QSplitter):
    """The two right panes of the main window."""

    def __init__(self, left: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._left, self._right = left, right
        self._narrow = False
        self._card_in_front = False
        self._single = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane, stretch in ((left, 0), (right, 1)):
            self.addWidget(pane)
            self.setStretchFactor(self.indexOf(pane), stretch)
        left.setMinimumWidth(320)
        right.setMinimumWidth(320)
        self.setSizes([Size.LIST_WIDTH, 618])
        follow_theme(self)

    def createHandle(self) -> QSplitterHandle:
        """A line, not a bar."""
        return _Line(self.orientation(), self)

    def set_single(self, single: bool) -> None:
        """One pane at a time however wide the window is: a table needs the whole width."""
        self._single = single
        self._fit(self.width())

    @property
    def narrow(self) -> bool:
        """Whether only one of the two is shown."""
        return self._narrow

    def show_card(self) -> None:
        """The person opened something: bring the card to the front when there is room for one."""
        self._card_in_front = True
        self._arrange()

    def show_list(self) -> bool:
        """Back to the list; False when it is in sight already."""
        if not (self._narrow and self._card_in_front):
            return False
        self._card_in_front = False
        self._arrange()
        return True

    def panes(self) -> list[QWidget]:
        """For F6."""
        return [self._left, self._right]

    def _arrange(self) -> None:
        self._left.setVisible(not self._narrow or not self._card_in_front)
        self._right.setVisible(not self._narrow or self._card_in_front)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One pane or two."""
        self._fit(event.size().width())
        super().resizeEvent(event)

    def _fit(self, width: int) -> None:
        narrow = self._single or width < _ROOM - 1
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()
