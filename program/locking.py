"""The lock of a session: by key, when idle, after sleep; drafts stay, personal data are out of sight."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from domain.clock import Clock
from ui.access.door import Door, Unlocked

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from ui.access.unlock_window import UnlockWindow

_LOOK_EVERY = 5_000
_BEHIND_MS = 500
_SLEPT_S = 60
"""So long without a look means that the computer slept: a running program looks every few seconds."""
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Tells when nobody has touched the program's windows for some minutes, or when the computer slept.

    Whoever opens the lid is not whoever closed it: the first movement after a sleep locks, however short
    it was. The steady clock stands still in a sleep on Linux and macOS and goes on on Windows, and the wall
    clock may be set by hand; so the longer of both counts.

    It listens at the windows of the system, not at every widget: painting costs nothing more.

    Signals:
        idle: the time is over, or the computer woke up.
    """

    idle = Signal()

    def __init__(self, clock: Clock, minutes: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self.steady: Callable[[], float] = monotonic
        self._minutes = minutes
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._looked = self._moment()
        self.touched()

    def begin(self) -> None:
        """Listen from now on, to every window that gets the focus."""
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._listen)
        self._listen(QGuiApplication.focusWindow())
        self._looked = self._moment()
        self._timer.start()

    def touched(self) -> None:
        """Somebody is here."""
        self._touched = self._moment()

    def look(self) -> None:
        """Whether the time is over or the computer slept since the last look."""
        slept = self._since(self._looked) >= _SLEPT_S
        self._looked = self._moment()
        minutes = self._minutes()
        if slept or (minutes and self._since(self._touched) >= minutes * 60):
            self.touched()
            self.idle.emit()

    def _moment(self) -> tuple[datetime, float]:
        return self._clock.now(), self.steady()

    def _since(self, moment: tuple[datetime, float]) -> float:
        """Seconds, by whichever clock has gone further."""
        wall, steady = moment
        return max((self._clock.now() - wall).total_seconds(), self.steady() - steady)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """A key, a click, a movement; the first after a sleep reaches nothing."""
        if event.type() not in _SIGNS_OF_LIFE:
            return False
        if self._since(self._looked) >= _SLEPT_S:
            self.look()
            return True
        self.touched()
        return False

    def _listen(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)
            self.touched()


class Lock(QObject):
    """Hides every window of the program behind the unlocking screen, and brings them back.

    Signals:
        locked: the screen is up.
        back: the same person came back, with how (``Unlocked``).
        handed_over: somebody else came in (``Unlocked``).
        left: the person closed the program from the locked screen.
    """

    locked = Signal()
    back = Signal(object)
    handed_over = Signal(object)
    left = Signal()

    def __init__(self, window: QWidget, door: Door, me: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._door = door
        self._me = me
        self._hidden: list[QWidget] = []
        self.screen: UnlockWindow | None = None
        self.language_chosen: Callable[[str], None] = lambda code: None
        self._copied_here = False
        QGuiApplication.clipboard().dataChanged.connect(self._clipboard_changed)
        self._windows().focusWindowChanged.connect(self._keep_behind)
        # A window that comes up without the focus is caught here.
        self._behind = QTimer(self, interval=_BEHIND_MS)
        self._behind.timeout.connect(self._keep_behind)

    def lock(self) -> None:
        """Lock now; harmless while it is locked."""
        if self.screen is not None:
            return
        self.forget_clipboard()
        # The screen is loaded by the first lock, not by the start.
        from ui.access.unlock_window import UnlockWindow, over

        screen = UnlockWindow(self._door, last=self._me(), locked_now=True)
        screen.unlocked.connect(self._came_in)
        screen.language_chosen.connect(self.language_chosen)
        screen.left.connect(self._leave)
        self.screen = screen
        over(self._window, screen)
        self._hidden = [one for one in QApplication.topLevelWidgets() if self._is_ours(one)]
        for one in self._hidden:
            one.hide()
        self._behind.start()
        self.locked.emit()

    def _keep_behind(self, _: QWindow | None = None) -> None:
        """While it is locked, what work in the background brings up waits behind the screen."""
        if self.screen is None or not isValid(self._window):
            self._behind.stop()
            return
        for one in QApplication.topLevelWidgets():
            if self._is_ours(one):
                self._hidden.append(one)
                one.hide()

    @staticmethod
    def _windows() -> QGuiApplication:
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        return application

    def _is_ours(self, widget: QWidget) -> bool:
        """A window of this session: the main one, or a dialog over it, however deep.

        Qt's own ``isAncestorOf`` ends at a window's edge, and a dialog is a window.
        """
        if widget is self.screen or not widget.isVisible():
            return False
        above: QWidget | None = widget
        while above is not None and above is not self._window:
            above = above.parentWidget()
        return above is not None

    def _clipboard_changed(self) -> None:
        active = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        self._copied_here = active or QGuiApplication.clipboard().ownsClipboard()

    def forget_clipboard(self) -> None:
        """What was copied or selected here must not be pasted by somebody else."""
        clipboard = QGuiApplication.clipboard()
        if self._copied_here:
            clipboard.clear()
        if clipboard.supportsSelection() and clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)

    def _came_in(self, unlocked: Unlocked) -> None:
        if unlocked.employee_id == self._me():
            self.show_again()
            self.back.emit(unlocked)
        else:
            self.handed_over.emit(unlocked)
            self._drop_screen()

    def show_again(self) -> None:
        """Bring back what was hidden, as it was."""
        self._window.show()
        for one in self._hidden:
            if isValid(one) and one is not self._window:
                one.show()
        self._hidden = []
        self._drop_screen()
        self._window.activateWindow()

    def _drop_screen(self) -> None:
        screen, self.screen = self.screen, None
        if screen is not None:
            screen.close_quietly()
            screen.deleteLater()

    def _leave(self) -> None:
        self.screen = None
        self.left.emit()
