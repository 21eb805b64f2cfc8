"""Between two sessions: the copy that was fetched from the centre takes the old database's place."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from domain.errors import Fault
from models.database import Store
from program.session import CopyAsked
from program.syncing import put_in_place
from services.office import Office
from ui.sync.anew import PlacingDialog

_TURN_MS = 50
_LONGEST_WAIT_S = 60.0
"""A request that the exchange had under way when the window closed ends before."""


def place_copy(office: Office, asked: CopyAsked, *, let_go: Callable[[float], bool]) -> None:
    """Put the copy in place behind a dialog that stays alive; ``let_go``: the exchange has ended.

    Raises:
        OtklikError: the disk stopped us; the database is as it was.
    """
    dialog = PlacingDialog()
    dialog.show()
    try:
        _wait_for_exchange(let_go)
        office.store.close()
        office.take_store(_rebuilt(office, asked))
    finally:
        dialog.progress.end()
        dialog.accept()


def _wait_for_exchange(let_go: Callable[[float], bool]) -> None:
    until = time.monotonic() + _LONGEST_WAIT_S
    while not let_go(_TURN_MS / 1000):
        _stay_alive()
        if time.monotonic() > until:
            raise Fault("database_locked")


def _rebuilt(office: Office, asked: CopyAsked) -> Store:
    """The new store, made on a thread so that the dialog is drawn meanwhile."""
    made: list[Store] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            store = put_in_place(office, asked.copy)
            store.close()
            made.append(store)
        except BaseException as error:  # handed to the thread that waits
            failed.append(error)
        finally:
            office.store.close()

    thread = Thread(target=run, name="otklik-placing")
    thread.start()
    while thread.is_alive():
        _stay_alive()
        thread.join(_TURN_MS / 1000)
    for error in failed:
        raise error
    return made[0]


def _stay_alive() -> None:
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
