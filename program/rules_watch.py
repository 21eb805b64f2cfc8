"""Rules that change while the program is in use or changed while it was closed, and terms of today."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from ui.collecting import Collecting
from ui.seat import Seat
from ui.shell.window import MainWindow

_PATIENCE = 5_000
"""Rules may have changed while the program was closed: looked for when the start is over."""


class RulesWatch(QObject):
    """Offers a recount when one is due, after the start and after every change of the rules.

    Before closing time it reminds of what the regulation wants done on the day of receipt.
    """

    def __init__(self, window: MainWindow, seat: Callable[[], Seat]) -> None:
        super().__init__(window)
        self._window = window
        self._seat = seat
        self._collecting = Collecting(self)
        self._deed: Callable[[], None] = self._show_recount
        self._stopped = False
        window.notice.acted.connect(self._act)

    def begin(self) -> None:
        """Look once the start is over."""
        QTimer.singleShot(_PATIENCE, self, self.start_is_over)

    def start_is_over(self) -> None:
        """Set apart what stays for good, collect the rest from now on, and look for changed rules.

        A full collection walks every object; walking those of the start held the window for 80 ms.
        """
        if self._stopped:
            return
        gc.freeze()
        self._collecting.begin()
        self._watch_refused()
        self.offer()
        self._watch_day()

    def stop(self) -> None:
        """Look no more; what is left behind is collected for as long as the window lives."""
        self._stopped = True
        for timer in self.findChildren(QTimer):
            if timer.parent() is not self._collecting:
                timer.stop()

    def _watch_refused(self) -> None:
        """Say loudly that rules which arrived can't be used, now and whenever rules arrive."""
        from ui.regulation.refused_rules import RefusedRules

        refused = RefusedRules(self._seat, self)
        refused.told.connect(self._remind_of_page)
        self._window.work.changed.connect(refused.rules_may_have_come)
        refused.look()

    def _watch_day(self) -> None:
        """Remind before closing time; what it asks is not read from the disk during the start."""
        from ui.home.day_end import DayEndReminder

        reminder = DayEndReminder(self._window, self._seat, self)
        reminder.reminded.connect(self._remind)
        reminder.begin()
        self._watch_desk()

    def _watch_desk(self) -> None:
        """Remind of call-backs, of the Box and of letters that confirm calls, in the hours of work."""
        from ui.home.reminders import Reminders

        reminders = Reminders(self._window, self._seat, self)
        reminders.reminded.connect(self._remind_of_page)
        reminders.begin()
        self._watch_exchange()

    def _watch_exchange(self) -> None:
        """Say when the centre hasn't been reached for days."""
        from ui.sync.silence import Silence

        silence = Silence(self._window, self._seat, self)
        silence.reminded.connect(self._remind_of_page)
        silence.begin()

    def _remind_of_page(self, words: str, detail: str, deed: str, page: str, argument: object) -> None:
        self._deed = partial(self._show_page, page, argument)
        self._window.notice.say(words, detail, action=deed)

    def _act(self) -> None:
        self._deed()

    def offer(self) -> None:
        """Say that a recount is due, if it is."""
        from ui.regulation.recount_run import RecountOffer

        offer = RecountOffer(self._window, self._seat(), self)
        offer.offered.connect(self._offer)
        offer.look()

    def _offer(self, words: str, detail: str, deed: str) -> None:
        self._deed = self._show_recount
        self._window.notice.say(words, detail, action=deed)

    def _remind(self, words: str, detail: str, deed: str, wanted: object) -> None:
        self._deed = partial(self._show_list, wanted)
        self._window.notice.say(words, detail, action=deed)

    def _show_recount(self) -> None:
        self._show_page("recount")

    def _show_list(self, wanted: object) -> None:
        self._show_page("journal", wanted)

    def _show_page(self, page: str, argument: object = None) -> None:
        self._window.notice.hide()
        self._window.open_page(page, argument)
