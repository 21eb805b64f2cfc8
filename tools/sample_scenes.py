"""Scenes of the shell for pictures: offline, narrow, low, empty with toast, palette, keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tools.sample_screens import NOW, SamplePage, sample_window, words
from ui.page import PageWidget
from ui.shell.status_bar import SyncView
from ui.shell.window_commands import show_keys
from ui.theme.tokens import Size
from ui.widgets.button import Kind, PushButton
from ui.widgets.empty import EmptyState, KeysLesson
from ui.widgets.paper import PaperView, text_sheets
from ui.widgets.sheet import Ground


def main_window(language: str) -> QWidget:
    """As a clerk sees it, offline."""
    return sample_window(language)


def compact(language: str) -> QWidget:
    """Compact rows, something to send."""
    window = sample_window(language)
    page = window.stack.current_page()
    if isinstance(page, SamplePage):
        page.list.set_compact(True)
    window.status.show_sync(SyncView(NOW, unsent=4, last=datetime(2026, 12, 9, 8, 10)))
    return window


def decision(language: str) -> QWidget:
    """A conflict waits, the rail is on."""
    window = sample_window(language)
    concerns = "С2-26-А-0128"
    window.status.show_sync(SyncView(NOW, decisions=1, concerns=concerns, last=datetime(2026, 12, 9, 8, 10)))
    window.toggle_rail()
    return window


def narrow(language: str) -> QWidget:
    """A tablet: rail, and the list alone."""
    window = sample_window(language)
    window.picture_size = (1000, 660)  # type: ignore[attr-defined]
    return window


def empty(language: str) -> QWidget:
    """Nothing overdue, and a toast."""
    window, said = sample_window(language), words(language)
    page = EmptyPage(language)
    window.add_pages([page])
    window.open_page("empty")
    window.navigation.mark("late")
    window.navigation.set_counts({"late": 0})
    window.status.show_sync(SyncView(NOW, last=datetime(2026, 12, 9, 8, 10)))
    QTimer.singleShot(0, lambda: window.done(said["done"], lambda: None))
    return window


class EmptyPage(PageWidget):
    """An empty list beside the card that teaches keys."""

    page_id = "empty"

    def __init__(self, language: str) -> None:
        super().__init__()
        said = words(language)
        self._title = str(said["nav"][0])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(_nothing(said))
        whole.addWidget(_lesson(said), 1)

    def title(self) -> str:
        """What is empty."""
        return self._title


def _nothing(said: dict[str, Any]) -> QWidget:
    pane, state = Ground("surface"), EmptyState()
    state.say(*said["empty"][:3])
    state.add_action(PushButton(said["empty"][3], Kind.PRIMARY, key="Ctrl+2", height=Size.BUTTON_DIALOG))
    state.add_action(PushButton(said["new"], key="Ctrl+N", icon="plus", height=Size.BUTTON_DIALOG))
    pane.setFixedWidth(Size.LIST_WIDTH)
    QHBoxLayout(pane).addWidget(state)
    return pane


def _lesson(said: dict[str, Any]) -> QWidget:
    pane, lesson = Ground("sunken", lines="l"), KeysLesson()
    keys = [("Enter", said["open"]), ("Ctrl+K", said["filter"]), ("F7", said["why"])]
    lesson.teach(said["title"], keys)
    QHBoxLayout(pane).addWidget(lesson)
    return pane


def palette(language: str) -> QWidget:
    """Ctrl+K with a few letters."""
    window = sample_window(language)
    QTimer.singleShot(0, window.palette_list.open)
    return window


def keys(language: str) -> QWidget:
    """F1."""
    window = sample_window(language)
    QTimer.singleShot(0, partial(show_keys, window))
    return window


def paper(language: str) -> QWidget:
    """A letter on the desk."""
    said, view = words(language), PaperView("Letter")
    paragraphs = "".join(f"<p>{said['text']} {said['again_detail']}</p>" for _ in range(8))
    view.show_sheets(text_sheets(f"<h3>{said['card']}</h3>{paragraphs}", html=True))
    view.picture_size = (620, 760)  # type: ignore[attr-defined]
    return view


SCENES: dict[str, Callable[[str], QWidget]] = {
    "main": main_window,
    "compact": compact,
    "decision": decision,
    "narrow": narrow,
    "empty": empty,
    "palette": palette,
    "keys": keys,
    "paper": paper,
}
