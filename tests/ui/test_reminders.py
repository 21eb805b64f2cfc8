"""Reminders above the page and in the tray: each is told once, and its button opens the place."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from program.rules_watch import RulesWatch
from services.call_form import CallForm
from services.intake import accept_appeal
from services.phone_calls import note_call
from tests.factory import ALMATY, appeal_form
from tests.ui.front_desk import AtTheDesk
from ui.calls.page import CallsPage
from ui.home.reminders import Reminders

Told = list[tuple[str, str, str, str, object]]


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[AtTheDesk]:
    made = AtTheDesk(tmp_path, qtbot, CallsPage, others=("journal", "box"))
    yield made
    made.close()


def call_back(desk: AtTheDesk, at: str) -> str:
    form = CallForm(
        phone="8 702 555 99 99",
        caller="Ким",
        question="Когда?",
        outcome="call_back",
        call_back_by="staff",
        call_back_at=datetime.fromisoformat(at).replace(tzinfo=ALMATY),
    )
    return note_call(desk.seat.desk, form=form).call_id


def reminders(desk: AtTheDesk, told: Told) -> Reminders:
    made = Reminders(desk.window, lambda: desk.seat, desk.window)
    made.reminded.connect(lambda *said: told.append(said))
    return made


def test_a_call_back_is_told_once_by_name_and_number_and_its_button_opens_the_note(desk: AtTheDesk) -> None:
    told: Told = []
    call_id = call_back(desk, "2026-09-09 10:10")
    desk.open()
    watching = reminders(desk, told)
    watching.begin()
    desk.settle()
    watching.look()
    desk.settle()
    assert told == [("Call back at 10:10: Ким", "8 702 555 99 99", "Show", "calls", call_id)]


def test_several_due_calls_are_told_as_a_number(desk: AtTheDesk) -> None:
    told: Told = []
    for minute in ("05", "07", "09"):
        call_back(desk, f"2026-09-09 10:{minute}")
    desk.open()
    reminders(desk, told).look()
    desk.settle()
    assert told[0][0].startswith("3 ")


def test_the_notice_above_the_page_leads_to_the_box(desk: AtTheDesk) -> None:
    desk.clock.set("2026-09-07 10:00")
    form = appeal_form(channel="service_centre", kind="claim")
    accept_appeal(desk.seat.desk, form=form, into_box=True)
    desk.clock.set("2026-09-09 10:00")
    desk.open()
    watch = RulesWatch(desk.window, lambda: desk.seat)
    watch._watch_desk()
    desk.until(lambda: "Box" in desk.window.notice.sentence())
    desk.window.notice.acted.emit()
    desk.until(desk.others["box"].isVisible)
    assert desk.window.notice.isHidden()


def test_where_the_platform_has_no_tray_nothing_breaks(
    desk: AtTheDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[Any] = []
    from PySide6.QtWidgets import QSystemTrayIcon

    def show(*words: Any) -> None:
        said.append(words[1])

    monkeypatch.setattr(QSystemTrayIcon, "showMessage", show)
    told: Told = []
    call_back(desk, "2026-09-09 10:10")
    desk.open()
    watching = reminders(desk, told)
    watching.look()
    desk.settle()
    assert len(told) == 1 and said == []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    call_back(desk, "2026-09-09 10:12")
    watching.look()
    desk.settle()
    assert said == ["1 call back is due"]


def test_the_desktop_is_told_neither_name_nor_number(
    desk: AtTheDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It shows messages over a locked screen, and keeps them."""
    shown: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, *said: shown.extend(map(str, said[:2])))
    call_back(desk, "2026-09-09 10:10")
    desk.open()
    reminders(desk, []).look()
    desk.settle()
    assert shown == ["1 call back is due", "1 call back is due"]
