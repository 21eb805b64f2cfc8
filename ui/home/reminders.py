"""Reminders while the program is open: in the tray where the platform has one, and above the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from services.reminders import BOX, CALL_BACK, Reminder, due_reminders
from ui.page import Host
from ui.seat import Seat

_LOOKS = 30_000
"""Half a minute: a call-back is agreed to the minute."""
_SHOWN_MS = 20_000


class Reminders(QObject):
    """Looks in the background; each thing is told once.

    Signals:
        reminded: sentence, what it means, the word on the button, the page and its argument.
    """

    reminded = Signal(str, str, str, str, object)

    def __init__(self, host: Host, seat: Callable[[], Seat], parent: QObject) -> None:
        super().__init__(parent)
        self._host, self._seat = host, seat
        self._told: set[str] = set()
        self._tray = TrayVoice(self)
        self._tray.clicked.connect(host.open_page)
        self._timer = QTimer(self, interval=_LOOKS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look now, and twice a minute."""
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Ask what is due, in the background."""
        desk = self._seat().desk
        self._host.work.query(
            lambda: due_reminders(desk), then=self._tell, latest="home.reminders", owner=self
        )

    def _tell(self, found: list[Reminder]) -> None:
        fresh = [one for one in found if one.key not in self._told]
        self._told |= {one.key for one in fresh}
        for one in fresh[:1]:
            many = len([other for other in fresh if other.kind == one.kind])
            words, detail = _words(one, many)
            page, argument = _place(one)
            self.reminded.emit(words, detail, QCoreApplication.translate("home", "Show"), page, argument)
            self._tray.say(*_nameless(one, many, words, detail), page, argument)


def _words(one: Reminder, many: int) -> tuple[str, str]:
    tr = QCoreApplication.translate
    if one.kind == CALL_BACK:
        if many > 1:
            return tr("home", "%n call(s) back are due", "", many), one.name or one.phone
        at = f"{one.at:%H:%M}" if one.at else ""
        words = tr("home", "Call back at {time}: {name}").format(time=at, name=one.name or one.phone)
        return words, one.phone if one.name else ""
    if one.kind == BOX:
        detail = tr("home", "The registry takes out every day what the service centres accepted.")
        return tr("home", "%n appeal(s) lie in the Box too long", "", one.count), detail
    detail = tr("home", "What was told by phone is confirmed by fax or letter.")
    return tr("home", "%n call(s) wait for a written confirmation", "", one.count), detail


def _nameless(one: Reminder, many: int, words: str, detail: str) -> tuple[str, str]:
    """What the desktop is told: it shows messages over a locked screen and keeps them."""
    if one.kind != CALL_BACK:
        return words, detail
    return QCoreApplication.translate("home", "%n call(s) back are due", "", many), ""


def _place(one: Reminder) -> tuple[str, object]:
    if one.kind == BOX:
        return "box", None
    return "calls", one.call_id or "to_confirm"


class TrayVoice(QObject):
    """A message of the desktop; silent where the platform has no tray.

    Signals:
        clicked: page and argument of the message that was clicked.
    """

    clicked = Signal(str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._icon: object | None = None
        self._place: tuple[str, object] = ("", None)

    def say(self, words: str, detail: str, page: str, argument: object) -> None:
        """Show a message; a click opens the page."""
        # The tray asks the desktop for its services, which the start must not wait for.
        from PySide6.QtGui import QGuiApplication
        from PySide6.QtWidgets import QSystemTrayIcon

        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        self._place = (page, argument)
        if not isinstance(self._icon, QSystemTrayIcon):
            self._icon = QSystemTrayIcon(QGuiApplication.windowIcon(), self)
            self._icon.messageClicked.connect(self._click)
        self._icon.show()
        kind = QSystemTrayIcon.MessageIcon.Information
        self._icon.showMessage(words, detail or words, kind, _SHOWN_MS)

    def _click(self) -> None:
        self.clicked.emit(*self._place)
