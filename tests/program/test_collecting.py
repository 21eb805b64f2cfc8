"""The start looks for no garbage; afterwards the window's thread does, and no other."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import main
from tests.ui.rules_at_screen import AtScreen
from ui.collecting import Collecting


class Knot:
    """Something that refers to itself, and tells on which thread it was taken apart."""

    def __init__(self, told: list[str]) -> None:
        self.me = self
        weakref.finalize(self, lambda: told.append(threading.current_thread().name))


def tie(told: list[str]) -> None:
    """Leave a knot and enough new objects for a look to be worth it."""
    Knot(told)
    made: list[list[list[int]]] = [[[at]] for at in range(20_000)]
    assert made


@pytest.fixture
def at(tmp_path: Path, qtbot: QtBot) -> Iterator[AtScreen]:
    made = AtScreen(tmp_path / "data", qtbot)
    yield made
    made.close()
    gc.unfreeze()


def test_garbage_is_collected_again_when_the_start_is_over(
    at: AtScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Collecting] = []

    def note(self: Collecting) -> None:
        begun.append(self)

    monkeypatch.setattr(Collecting, "begin", note)
    main.leave_collecting_for_later()
    session = at.sit("e-kovaleva")
    assert not begun
    session.rules.start_is_over()
    assert len(begun) == 1


def test_a_knot_that_another_thread_left_is_taken_apart_by_the_windows_thread(at: AtScreen) -> None:
    session = at.sit("e-kovaleva")
    session.rules.start_is_over()
    told: list[str] = []
    thread = threading.Thread(target=tie, args=(told,), name="another")
    thread.start()
    thread.join()
    assert told == []
    held: list[list[int]] = []

    def found_while_working() -> bool:
        # Somebody who works makes objects; without new ones there is nothing to look for.
        held.extend([[at] for at in range(6_000)])
        return told != []

    at.until(found_while_working)
    assert set(told) == {threading.main_thread().name}
