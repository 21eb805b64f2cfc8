"""The acts on what a pane shows: as many buttons as fit, and everything in a menu behind one more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from ui.commands import Command
from ui.widgets.button import RING, Kind, PushButton
from ui.widgets.icon_button import IconButton
from ui.widgets.menu_entry import menu_entry
from ui.widgets.sheet import column, row
from ui.widgets.themed import Retranslating

_SHOWN = 4
_LONG = 20
"""A menu with more entries opens its further sections beside it: it would not fit on a small display."""


class ActRow(Retranslating, QWidget):
    """Buttons for the first four acts that are possible now; none is ever cut.

    The first is the primary one if it has a key, and shows it. What isn't possible now has no button
    and stands in the menu with its reason; the menu keeps all acts by section, so that each has one
    place in it. The row's left edge lies ``RING`` left of the boxes: rings of the focus need it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[PushButton] = []
        self._commands: Sequence[Command] = ()
        self._possible: list[Command] = []
        self.more = IconButton("ellipsis", "", self, outlined=True, side=30)
        self.more.clicked.connect(self.open_menu)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """The name of the last button; the acts are offered again by the pane."""
        self.more.set_name(self.tr("More actions"))

    def offer(self, commands: Sequence[Command]) -> None:
        """Other acts, the likeliest first; a focus in the row stays at the same act."""
        at = self._focused()
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self._commands = commands
        self._possible = [one for one in commands if one.enabled()]
        self.buttons = [self._button(one, place) for place, one in enumerate(self._possible[:_SHOWN])]
        stops: list[QWidget] = [self.more, *self.buttons, self.more]
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)  # new buttons would come last in the whole window
        self._arrange()
        if at is not None:
            self._focus(at)

    def _button(self, command: Command, place: int) -> PushButton:
        first = place == 0 and bool(command.key)
        kind, key = (Kind.PRIMARY, command.key) if first else (Kind.SECONDARY, "")
        button = PushButton(command.title, kind, self, key=key, icon=command.icon)
        button.clicked.connect(command.run)
        return button

    def _focused(self) -> str | None:
        """The act of the button with the focus; None when the focus is elsewhere."""
        shown = zip(self.buttons, self._possible, strict=False)
        return next((command.id for button, command in shown if button.hasFocus()), None)

    def _focus(self, command_id: str) -> None:
        """To the button of an act, or to the first one."""
        shown: list[QWidget] = [button for button in self.buttons if not button.isHidden()]
        ids = [command.id for command in self._possible[: len(shown)]]
        at = ids.index(command_id) if command_id in ids else 0
        [*shown, self.more][at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        """Place what fits; the first button stays whatever the room is."""
        shown, left = self._fitting(), 0
        for place, button in enumerate(self.buttons):
            size = button.sizeHint()
            button.setVisible(place < shown)
            if place < shown:
                button.setGeometry(left, 0, size.width(), size.height())
                left += size.width()
        self.more.setVisible(shown < len(self._commands))
        side = self.more.sizeHint()
        self.more.setGeometry(left, 0, side.width(), side.height())

    def _fitting(self) -> int:
        """How many buttons there is room for, the last one's among it."""
        room, shown = self.width() - self.more.sizeHint().width(), 0
        for button in self.buttons:
            room -= button.sizeHint().width()
            if shown and room < 0:
                break
            shown += 1
        return shown

    def _sections(self) -> Iterator[list[Command]]:
        """The acts by section, sections in the order in which they first appear."""
        for name in dict.fromkeys(command.section for command in self._commands):
            yield [command for command in self._commands if command.section == name]

    def menu(self) -> QMenu:
        """Every act: possible, or with the reason why it isn't."""
        menu, long = QMenu(self), len(self._commands) > _LONG
        for place, section in enumerate(self._sections()):
            if place and (place == 1 or not long):
                menu.addSeparator()
            _fill(menu.addMenu(section[0].section) if place and long else menu, section)
        return menu

    def open_menu(self) -> None:
        """Show them below the last button."""
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(RING, self.more.height())))

    def sizeHint(self) -> QSize:
        """One button high; as wide as there is room."""
        return QSize(240, self.more.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The first button and the one behind which the others are."""
        first = self.buttons[0].sizeHint().width() if self.buttons else 0
        return QSize(first + self.more.sizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer buttons fit."""
        super().resizeEvent(event)
        self._arrange()


def _fill(menu: QMenu, commands: Sequence[Command]) -> None:
    for command in commands:
        entry = menu_entry(command, menu)
        entry.triggered.connect(command.run)
        menu.addAction(entry)


def pane_head(lines: Sequence[QWidget | QLayout], acts: ActRow) -> QVBoxLayout:
    """The head of a pane: lines of words, then the acts, with words and boxes on one edge."""
    head = column(gap=2)
    head.setContentsMargins(24 - RING, 10, 12, 6)
    for each in lines:
        line = each if isinstance(each, QLayout) else row(each)
        line.setContentsMargins(RING, 0, 0, 0)
        head.addLayout(line)
    head.addWidget(acts)
    return head
