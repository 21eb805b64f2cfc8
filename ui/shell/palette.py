"""The palette: every command and everything that can be found, from one field (Ctrl+K)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ui.commands import Command, CommandRegistry

if TYPE_CHECKING:
    from ui.widgets.suggestions import Suggestion, SuggestionList

_DEBOUNCE_MS = 150
_MOST_COMMANDS = 6
_BEGINS_SO = 3
"""The rank of a command whose title begins with what was typed."""
Finder = Callable[[str, "Callable[[Sequence[Suggestion]], None]"], None]
"""Looks a text up in the background and gives what was found; ``value`` is what to do: a callable."""


def _fold(text: str) -> str:
    return text.casefold().replace("ё", "е")


def rank(command: Command, typed: str) -> int:
    """How well a command answers to what was typed: 0 not at all, more is better."""
    wanted = _fold(typed).split()
    title, words = _fold(command.title), _fold(f"{command.title} {command.section} {command.words}")
    if not all(part in words for part in wanted):
        return 0
    if command.rare and wanted:
        return 1
    if title.startswith(_fold(typed)):
        return _BEGINS_SO
    starts = [word for word in title.split() if word.startswith(wanted[0])] if wanted else []
    return 2 if starts else 1


class Palette(QObject):
    """Drives the list under the search field."""

    def __init__(self, field: QLineEdit, commands: CommandRegistry) -> None:
        super().__init__(field)
        self._field = field
        self._commands = commands
        self._finder: Finder | None = None
        self._found: Sequence[Suggestion] = ()
        self._looked_up = self._hasty = False
        self._list: SuggestionList | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DEBOUNCE_MS)
        self._timer.timeout.connect(self._look_up)
        field.textEdited.connect(self._typed)
        field.installEventFilter(self)

    def set_finder(self, finder: Finder) -> None:
        """Who looks appeals, people and letters up."""
        self._finder = finder

    def open(self) -> None:
        """Put the cursor into the field and show what can be done here."""
        self._field.setFocus()
        self._field.selectAll()
        self._offer()

    def list(self) -> SuggestionList:
        """The list below the field."""
        if self._list is None:
            from ui.widgets.suggestions import SuggestionList

            self._list = SuggestionList(self._field)
            self._list.chosen.connect(self._take)
        return self._list

    def _typed(self, _: str) -> None:
        self._found, self._looked_up, self._hasty = (), False, False
        self._offer()
        if len(self._field.text().strip()) > 1:
            self._timer.start()

    def _look_up(self) -> None:
        text = self._field.text().strip()
        if self._finder is not None and text:
            self._finder(text, lambda found: self._receive(text, found))

    def _receive(self, text: str, found: Sequence[Suggestion]) -> None:
        if text != self._field.text().strip() or not self._field.hasFocus():
            return
        self._found, self._looked_up = found, True
        self._offer()
        first = self.list().current()
        if self._hasty and first is not None:
            self.list().hide()
            self._take(first)

    def _offer(self) -> None:
        """Commands that begin so, then what was found, then other commands.

        Until the answer is here only the first are shown: what Enter takes never depends on how fast
        it was pressed.
        """
        typed = self._field.text().strip()
        least = _BEGINS_SO if self._finder and len(typed) > 1 and not self._looked_up else 1
        ranked = [
            (rank(command, typed), command) for command in self._commands.all() if command.id != "palette"
        ]
        fitting = sorted((pair for pair in ranked if pair[0] >= least), key=lambda pair: -pair[0])
        shown = fitting[:_MOST_COMMANDS] if typed else fitting
        first = [_suggestion(command) for number, command in shown if number == _BEGINS_SO]
        other = [_suggestion(command) for number, command in shown if number < _BEGINS_SO]
        commands = self.tr("Commands")
        offered = [
            *_headed(commands, first),
            *_headed(self.tr("Found"), self._found),
            *_headed("" if first and not self._found else commands, other),
        ]
        nothing = self._looked_up and not offered
        self.list().offer([_heading(self.tr("Nothing found"))] if nothing else offered)

    def _hurry(self) -> None:
        """Enter came before the answer: look up now, and take the first that is found."""
        self._hasty = True
        if self._timer.isActive():
            self._timer.stop()
            self._look_up()

    def _take(self, suggestion: Suggestion) -> None:
        self._field.clear()
        self._found = ()
        if isinstance(suggestion.value, str):
            self._commands.run(suggestion.value)
        elif callable(suggestion.value):
            suggestion.value()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Arrows and Enter go to the list; leaving the field closes it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            taken = self.list().takes(event)
            if not taken and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._looked_up:
                self._hurry()
            return taken
        if event.type() == QEvent.Type.FocusOut and self._list is not None:
            self._list.hide()
        if event.type() == QEvent.Type.MouseButtonPress and not self._field.hasFocus():
            QTimer.singleShot(0, self._offer)
        return False


def _headed(title: str, suggestions: Sequence[Suggestion]) -> list[Suggestion]:
    """Lines under their heading, if there are any."""
    return [*([_heading(title)] if title and suggestions else []), *suggestions]


def _heading(title: str) -> Suggestion:
    from ui.widgets.suggestions import Suggestion

    return Suggestion(title, heading=True)


def _suggestion(command: Command) -> Suggestion:
    from ui.widgets.suggestions import Suggestion

    reason = "" if command.enabled() else command.reason()
    return Suggestion(
        command.title,
        command.id,
        icon=command.icon or "zap",
        key=command.key,
        aside=command.section,
        reason=reason,
    )
