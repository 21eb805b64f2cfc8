"""A package is saved at a window without a network, carried, loaded at a colleague's, and delivered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from program.link import Link
from program.session import Session
from services.journal import first_lines
from services.journal_filter import JournalFilter
from services.sync_status import sync_summary
from tests.factory import registered
from tests.sync.conftest import LaptopHere, centre, laptops
from tests.ui.test_sync_anew import offline_but_connected
from tests.ui.typing import type_text
from ui.sync.courier import PackageSavedDialog, PhraseDialog
from ui.sync.page import SyncPage
from ui.translators import Translators
from ui.widgets.button import PushButton

__all__ = ["centre", "laptops"]
Laptops = Callable[..., LaptopHere]


@contextmanager
def sync_page(laptop: LaptopHere, qtbot: QtBot) -> Iterator[SyncPage]:
    """The laptop's window with the sync page in front."""
    laptop.office.store.bind()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    session = Session(laptop.office, Translators(application), language="en")
    qtbot.addWidget(session.window)
    session.link.begin(lambda changes: None)
    session.show()
    session.window.open_page("sync")
    page = session.window.stack.current_page()
    assert isinstance(page, SyncPage)
    qtbot.waitUntil(lambda: page.state is not None, timeout=20_000)
    yield page
    session.window.close()


def press(page: SyncPage, qtbot: QtBot, words: str) -> None:
    def found() -> list[PushButton]:
        return [one for one in page.findChildren(PushButton) if one.text() == words and one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()), timeout=20_000)
    found()[0].click()


def test_a_package_goes_from_window_to_window_and_counts_once(
    laptops: Laptops, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    away, carrier = laptops("A", "kovaleva"), laptops("B", "kovaleva")
    made = registered(away.desk())
    unsent = sync_summary(away.office.store).unsent
    stick = str(tmp_path / "stick.otklik")
    monkeypatch.setattr(Link, "begin", offline_but_connected)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (stick, ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: (stick, ""))
    with sync_page(away, qtbot) as page:
        press(page, qtbot, "Save a package…")
        qtbot.waitUntil(lambda: hasattr(page.courier, "shown"), timeout=20_000)
        assert isinstance(page.courier.shown, PackageSavedDialog)
        phrase = page.courier.shown.phrase.text()
        page.courier.shown.close()
    assert made.number.encode() not in Path(stick).read_bytes()
    with sync_page(carrier, qtbot) as page:
        press(page, qtbot, "Take a colleague's package along…")
        dialog = page.window().findChildren(PhraseDialog)[-1]
        type_text(dialog.phrase, phrase.lower())
        dialog.load.click()
        assert not dialog.isVisible()
    assert sync_summary(carrier.office.store).carried > 0
    carrier.sync()
    carrier.desk()
    assert [line.number for line in first_lines(carrier.desk(), JournalFilter())] == [made.number]
    assert sync_summary(away.office.store).unsent == unsent, "it stays with its author until it comes back"
    away.sync()
    assert sync_summary(away.office.store).unsent == 0
    carrier.sync()
    assert [line.number for line in first_lines(carrier.desk(), JournalFilter())] == [made.number]
