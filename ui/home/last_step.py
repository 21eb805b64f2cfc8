"""The last step of the person who sits down: still offered after the program was closed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from services.desk import Desk
from ui.seat import Seat

if TYPE_CHECKING:
    from services.last_act import DoneAct
    from ui.shell.window import MainWindow

_tr = QCoreApplication.translate


class LastStep(QObject):
    """Asks in the background what the person did last here, and puts it into the status bar with Undo."""

    def __init__(self, window: MainWindow, seat: Callable[[], Seat], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._seat = seat

    def sit_down(self) -> None:
        """Somebody else sat down: what another one did is no longer offered."""
        self._window.status.show_step("", None)
        self.look()

    def look(self) -> None:
        """Ask in the background; what is done meanwhile comes first."""
        desk = self._seat().desk
        self._window.work.query(
            lambda: _found(desk), then=partial(self._offer, desk), latest="last.step", owner=self
        )

    def _offer(self, desk: Desk, found: tuple[DoneAct, str] | None) -> None:
        window = self._window
        if found is None or window.status.step() or desk.person.id != self._seat().desk.person.id:
            return
        done, words = found
        window.status.show_step(words, partial(self._take_back, desk, done, words))
        window.rebuild_commands()

    def _take_back(self, desk: Desk, done: DoneAct, words: str) -> None:
        from services.undoing import undo

        window, said = self._window, _tr("home", "Taken back: {act}").format(act=words)
        window.work.do(lambda: undo(desk, done), then=lambda _: window.done(said), failed=window.show_error)


def _found(desk: Desk) -> tuple[DoneAct, str] | None:
    """The act and its name; both off the window's thread."""
    from services.last_act import last_act

    done = last_act(desk)
    return (done, name_of_act(desk, done)) if done is not None else None


def name_of_act(desk: Desk, done: DoneAct) -> str:
    """What was done and to which appeal, as the history says it."""
    from services.history import HistoryLine
    from services.last_act import appeals_of
    from ui.wording.acts import act_sentence

    facts = [one for one in done.steps if one.kind == "fact"]
    # What leads to an act (the topic that was set with it) stands before it.
    fact = next((one for one in reversed(facts) if one.entity == "appeal"), facts[-1] if facts else None)
    said = (
        act_sentence(HistoryLine(desk.now(), fact.name, "", fact.after)) if fact else _tr("home", "Changed")
    )
    many, number = appeals_of(desk, done)
    if many > 1:
        return f"{_tr('home', '%n appeal(s)', '', many)}: {said}"
    return f"{number}: {said}" if number else said
