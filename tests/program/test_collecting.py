"""The start looks for no garbage; the session does again as soon as the start is over."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import main
from tests.ui.rules_at_screen import AtScreen


@pytest.fixture
def at(tmp_path: Path, qtbot: QtBot) -> Iterator[AtScreen]:
    made = AtScreen(tmp_path / "data", qtbot)
    yield made
    made.close()
    gc.enable()
    gc.unfreeze()


def test_garbage_is_collected_again_when_the_start_is_over(at: AtScreen) -> None:
    main.leave_collecting_for_later()
    session = at.sit("e-kovaleva")
    assert not gc.isenabled()
    session.rules.start_is_over()
    at.until(gc.isenabled)  # looking for changed rules keeps it off for a moment
    assert gc.isenabled()
