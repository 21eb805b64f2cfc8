"""The main window: it puts the parts together and is the host of the pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from domain.errors import OtklikError
from ui.commands import Command, CommandRegistry
from ui.page import Page
from ui.shell.first_focus import FirstFocus
from ui.shell.fit import Fit
from ui.shell.navigation import Navigation, NavItem, NavSection
from ui.shell.page_stack import PageStack
from ui.shell.palette import Palette
from ui.shell.status_bar import StatusBar
from ui.shell.top_bar import TopBar
from ui.shell.window_commands import tell_refused, window_commands
from ui.widgets.banner import Banner, Tone
from ui.widgets.themed import Retranslating
from ui.widgets.toast import Toast
from ui.work import Work


class MainWindow(Retranslating, QWidget):
    """Three panes: navigation, and the list and card that a page brings.

    Signals:
        closing: the person closes the window; threads are stopped after it.
        theme_chosen: a ``Mode``, to be remembered.
        language_chosen: the code of a language, to be installed and remembered.
    """

    closing = Signal()
    theme_chosen = Signal(object)
    language_chosen = Signal(str)

    def __init__(self, work: Work) -> None:
        super().__init__()
        self.work = work
        self.fit = Fit(self)
        self.registry = CommandRegistry(self)
        self.top = TopBar(self.registry, self)
        self.navigation = Navigation(self)
        self.first_focus = FirstFocus(self.navigation, self.registry)
        self.stack = PageStack(self)
        self.status = StatusBar(self.registry, self)
        self.notice = Banner(Tone.CHECK, self)
        self.toast = Toast(self)
        self.palette_list = Palette(self.top.search, self.registry)
        self.limit: Callable[[Sequence[Command]], Sequence[Command]] = lambda commands: commands
        self._rail_wanted = False
        self._arrange()
        self._connect()
        self.setMinimumSize(640, 360)
        self.resize(1366, 768)
        self.retranslate()

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.top, 0, 0, 1, 2)
        grid.addWidget(self.navigation, 1, 0)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.notice)
        middle.addWidget(self.stack, 1)
        grid.addLayout(middle, 1, 1)
        grid.addWidget(self.status, 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)

    def _connect(self) -> None:
        self.navigation.chosen.connect(self.go)
        self.stack.shown.connect(self._shown)
        self.fit.narrow_changed.connect(self._fit_width)
        self.work.changed.connect(self.stack.spread)
        self.work.refused.connect(self.show_error)
        self.registry.refused.connect(partial(tell_refused, self))
        self.registry.set_provider("window", lambda: window_commands(self))

    def retranslate(self) -> None:
        """The title, and every command's title."""
        page = self.stack.current_page()
        name = self.tr("Otklik")
        self.setWindowTitle(f"{page.title()} · {name}" if page else name)
        self.rebuild_commands()

    def add_pages(self, pages: Sequence[Page]) -> None:
        """Make pages known, in any order."""
        for page in pages:
            self.stack.add_page(page)

    def add_pages_later(self, makers: Mapping[str, Callable[[], Page]]) -> None:
        """Page id → how it is made; a page is built when it is first opened."""
        self.stack.add_later(makers)

    def show_navigation(self, sections: Sequence[NavSection], foot: NavItem | None = None) -> None:
        """Places to go, in the language that is on; the open one is marked again."""
        self.navigation.show_sections(sections, foot)
        self.navigation.mark_place(*self.stack.current_place())
        self.rebuild_commands()

    def go(self, item: NavItem) -> None:
        """Open the place of the navigation."""
        self.open_page(item.page, item.argument)

    def open_page(self, page_id: str, argument: object = None) -> None:
        """Bring a page to the front; KeyError for a page nobody added."""
        if not self.stack.open_page(page_id, argument):
            raise KeyError(page_id)
        page = self.stack.current_page()
        if page is not None:
            self.first_focus.into(page)

    def go_back(self) -> None:
        """Return to the page before."""
        self.stack.go_back()

    def done(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """What happened: a toast, and the last step in the status bar."""
        self.status.show_step(text, undo)
        take_back = self.status.undo if undo is not None else None
        self.toast.say(text, take_back, undo_text=self.tr("Undo"), close_name=self.tr("Close"))
        self.rebuild_commands()

    def show_error(self, error: OtklikError) -> None:
        """An expected failure, as a sentence with the way out."""
        from ui.widgets.dialogs import ErrorDialog
        from ui.wording.errors import sentence, way_out

        dialog = ErrorDialog(self, error, sentence(error), way_out(error))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def rebuild_commands(self) -> None:
        """Ask the window and the page for their commands again."""
        self.registry.rebuild()

    def draft_saved(self, at: str) -> None:
        """A draft reached the disk."""
        self.status.draft_saved(at)

    def toggle_rail(self) -> None:
        """Navigation or rail, as the person likes it."""
        self._rail_wanted = not self.navigation.rail
        self.navigation.set_rail(self._rail_wanted)

    def _shown(self, page: Page) -> None:
        self.registry.set_provider("page", lambda: self.limit(page.commands()))
        self.navigation.mark_place(*self.stack.current_place())
        self._fit_width(self.fit.narrow)
        self.retranslate()

    def _fit_width(self, narrow: bool) -> None:
        page = self.stack.current_page()
        self.navigation.set_rail(narrow or self._rail_wanted or bool(page and page.rail))
        self.top.set_narrow(narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Denser when there is less room."""
        super().resizeEvent(event)
        self.fit.measure(event.size())
        self.toast.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that no field took: the notice, the page, the page before."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.notice.isVisible():
            self.notice.hide()
        else:
            page = self.stack.current_page()
            if page is not None:
                page.escape()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the threads after everything given to them is done."""
        self.closing.emit()
        self.work.stop()
        super().closeEvent(event)
