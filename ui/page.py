"""What the shell asks of a screen, and what a screen may ask of the shell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtWidgets import QWidget

from domain.changes import Changes
from domain.errors import OtklikError
from ui.commands import Command, KeyHint
from ui.widgets.themed import Retranslating
from ui.work import Work


class Page(Protocol):
    """A screen right of the navigation. ``PageWidget`` gives defaults for everything."""

    page_id: str
    rail: bool
    """Whether the navigation shrinks to its rail beside this page."""

    @property
    def part_of(self) -> Sequence[str]:
        """Pages at whose place of the navigation a page without one is shown; the likeliest first."""
        ...

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        ...

    def title(self) -> str:
        """Name of the screen in the language that is on."""
        ...

    def commands(self) -> Sequence[Command]:
        """Commands that are valid while the page is shown."""
        ...

    def keys(self) -> Sequence[KeyHint]:
        """Keys that are no commands, for the F1 overlay."""
        ...

    def panes(self) -> Sequence[QWidget]:
        """Widgets that F6 gives the focus to, in order."""
        ...

    def on_shown(self, argument: object) -> None:
        """The page comes to the front; ``argument`` is what the opener asked for."""
        ...

    def refresh(self, changes: Changes) -> None:
        """An act was committed or a sync arrived: reload what it touches."""
        ...

    def escape(self) -> bool:
        """Esc was pressed and no widget took it; True when the page did something with it."""
        ...


class Host(Protocol):
    """The shell as pages see it."""

    work: Work

    def open_page(self, page_id: str, argument: object = None) -> None:
        """Bring a page to the front."""
        ...

    def go_back(self) -> None:
        """Return to the page that was shown before."""
        ...

    def done(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Tell what happened: toast with Undo, and the last step in the status bar."""
        ...

    def show_error(self, error: OtklikError) -> None:
        """Show an expected failure as a sentence."""
        ...

    def rebuild_commands(self) -> None:
        """The page's commands or their state changed."""
        ...

    def draft_saved(self, at: str) -> None:
        """A draft reached the disk at the given time of day ("10:41:07")."""
        ...


class PageWidget(Retranslating, QWidget):
    """A page that is a widget itself; override what the screen has."""

    page_id = ""
    rail = False
    part_of: Sequence[str] = ()

    @property
    def widget(self) -> QWidget:
        """The page itself."""
        return self

    def title(self) -> str:
        """Name of the screen."""
        return ""

    def commands(self) -> Sequence[Command]:
        """No commands of its own."""
        return ()

    def keys(self) -> Sequence[KeyHint]:
        """No keys of its own."""
        return ()

    def panes(self) -> Sequence[QWidget]:
        """The page is one pane."""
        return (self,)

    def on_shown(self, argument: object) -> None:
        """Nothing to prepare."""

    def refresh(self, changes: Changes) -> None:
        """Nothing to reload."""

    def escape(self) -> bool:
        """Esc means nothing here."""
        return False
