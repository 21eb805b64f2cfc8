"""After the start the form that a clerk opens first is built while nobody waits; others get none."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from program.pages import page_makers
from program.warming import build_ahead
from services.settings import Settings
from tests.services.letters_at_work import CLERK, EXECUTOR, House
from ui.page import Page
from ui.seat import NoSyncer, Seat
from ui.shell.window import MainWindow
from ui.work import Work


def window_of(house: House, person: str, qtbot: QtBot, heard: list[Page]) -> tuple[MainWindow, Seat]:
    office = house.office
    window = MainWindow(Work())
    qtbot.addWidget(window)
    seat = Seat(office, office.sit_down(person), Settings(office.store, person), NoSyncer())
    window.add_pages_later(page_makers(window, seat, heard.append))
    return window, seat


def test_a_clerks_form_is_there_before_it_is_asked_for(tmp_path: Path, qtbot: QtBot) -> None:
    heard: list[Page] = []
    window, seat = window_of(House(tmp_path), CLERK, qtbot, heard)
    build_ahead(seat, frozenset({"intake"}), window.stack)
    qtbot.waitUntil(lambda: "intake" in window.stack.pages(), timeout=20_000)
    assert [page.page_id for page in heard] == ["intake"]
    window.open_page("intake")
    assert window.stack.current_page() is heard[0]
    window.close()


def test_who_takes_no_appeals_gets_no_form(tmp_path: Path, qtbot: QtBot) -> None:
    window, seat = window_of(House(tmp_path), EXECUTOR, qtbot, [])
    assert build_ahead(seat, frozenset({"intake"}), window.stack) is None
    assert not window.stack.pages()
    window.close()
