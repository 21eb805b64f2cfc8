"""The pages right of the navigation: one is shown, the others wait; F6 goes from pane to pane."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from domain.changes import Changes
from ui.page import Page
from ui.shell.in_steps import InSteps

_HISTORY = 50


class PageStack(QStackedWidget):
    """Shows pages by id. A page that isn't shown gets its changes when it comes to the front.

    Signals:
        shown: the page that came to the front.
    """

    shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: dict[str, Page] = {}
        self._makers: dict[str, Callable[[], Page]] = {}
        self._waiting: dict[str, Changes] = {}
        self._history: list[tuple[str, object]] = []

    def add_page(self, page: Page) -> None:
        """Make a page known; it is built once and kept."""
        self._pages[page.page_id] = page
        self.addWidget(page.widget)

    def add_later(self, makers: Mapping[str, Callable[[], Page]]) -> None:
        """Pages that are imported and built when they are first opened: the start waits for one only."""
        self._makers.update(makers)

    def step_ahead(self) -> bool:
        """Build one part more of the pages that are made in steps; False when nothing is left of them."""
        for page_id, maker in self._makers.items():
            if isinstance(maker, InSteps):
                if maker.built:
                    self._page(page_id)
                else:
                    maker.step()
                return True
        return False

    def _page(self, page_id: str) -> Page | None:
        maker = self._makers.pop(page_id, None)
        if maker is not None:
            self.add_page(maker())
        return self._pages.get(page_id)

    def pages(self) -> dict[str, Page]:
        """Every page that is built, by id."""
        return dict(self._pages)

    def current_page(self) -> Page | None:
        """The page in front."""
        return self._pages.get(self._history[-1][0]) if self._history else None

    def current_place(self) -> tuple[str, object, Sequence[str]]:
        """What is open: the page's id, what it was opened with and what it is part of."""
        page = self.current_page()
        return (*self._history[-1], page.part_of) if page else ("", None, ())

    def open_page(self, page_id: str, argument: object = None) -> bool:
        """Bring a page to the front; False when there is none of that id."""
        page = self._page(page_id)
        if page is None:
            return False
        self._history.append((page_id, argument))
        del self._history[:-_HISTORY]
        self.setCurrentWidget(page.widget)
        page.on_shown(argument)
        self._hand_over(page)
        self.shown.emit(page)
        return True

    def go_back(self) -> bool:
        """Return to the page before this one; False when this was the first."""
        here = self._history[-1][0] if self._history else ""
        while self._history and self._history[-1][0] == here:
            self._history.pop()
        if not self._history:
            return False
        page_id, argument = self._history.pop()
        return self.open_page(page_id, argument)

    def spread(self, changes: Changes) -> None:
        """Tell the page in front now, the others when they come to the front."""
        for page_id in self._pages:
            self._waiting[page_id] = self._waiting.get(page_id, Changes()).together(changes)
        page = self.current_page()
        if page is not None:
            self._hand_over(page)

    def _hand_over(self, page: Page) -> None:
        waiting = self._waiting.pop(page.page_id, None)
        if waiting is not None and waiting.touched:
            page.refresh(waiting)


def next_pane(panes: list[QWidget], by: int) -> QWidget | None:
    """The visible pane after (+1) or before (-1) the one that has the focus."""
    shown = [pane for pane in panes if pane.isVisible()]
    if not shown:
        return None
    focused = QApplication.focusWidget()
    here = next(
        (place for place, pane in enumerate(shown) if focused is not None and _holds(pane, focused)), -1
    )
    return shown[(here + by) % len(shown)] if here >= 0 else shown[0 if by > 0 else -1]


def _holds(pane: QWidget, focused: QWidget) -> bool:
    return pane is focused or pane.isAncestorOf(focused)


def focus_into(pane: QWidget) -> bool:
    """Give the focus to a pane, or to the first widget in it that takes it; False where nothing does."""
    if pane.focusPolicy() & Qt.FocusPolicy.TabFocus and pane.isVisible() and pane.isEnabled():
        pane.setFocus(Qt.FocusReason.TabFocusReason)
        return True
    for inner in pane.findChildren(QWidget, options=Qt.FindChildOption.FindChildrenRecursively):
        if inner.isVisible() and inner.isEnabled() and inner.focusPolicy() & Qt.FocusPolicy.TabFocus:
            inner.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False
