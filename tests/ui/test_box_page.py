"""The page of the Box through the real window: the alarm, taking out with undo, registering, the slip."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from services.intake import accept_appeal
from tests.factory import appeal_form
from tests.ui.accessibility import accessible_name, stops
from tests.ui.front_desk import CTRL, SHIFT, AtTheDesk
from ui.box.page import BoxPage
from ui.printing import hand_out

Sit = Callable[..., AtTheDesk]


@pytest.fixture
def sit(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sit]:
    made: list[AtTheDesk] = []

    def keep(_host: object, name: str, write: Callable[[Path], None]) -> None:
        write(tmp_path / name)

    def sit_down(**kind: Any) -> AtTheDesk:
        made.append(AtTheDesk(tmp_path / "data", qtbot, BoxPage, place="p2", **kind))
        return made[-1]

    monkeypatch.setattr(hand_out, "open_made", keep)
    yield sit_down
    for desk in made:
        desk.close()


def fill(desk: AtTheDesk, *subjects: str) -> None:
    operator = desk.office.sit_down("e-akhmetov")
    for subject in subjects:
        form = appeal_form(channel="service_centre", kind="claim", subject=subject, pages=2)
        accept_appeal(operator, form=form, into_box=True)


def test_the_box_is_emptied_with_one_key_its_list_is_made_and_undo_puts_it_back(
    sit: Sit, tmp_path: Path
) -> None:
    desk = sit()
    fill(desk, "Первое", "Второе")
    desk.open()
    assert [item.in_box for item in desk.page.items] == [True, True]
    desk.press(Qt.Key.Key_B, CTRL | SHIFT)
    desk.until(lambda: [item.in_box for item in desk.page.items] == [False, False])
    desk.until((tmp_path / "box-2026-09-09.pdf").exists)
    desk.press(Qt.Key.Key_Z, CTRL)
    desk.until(lambda: [item.in_box for item in desk.page.items] == [True, True])


def test_what_was_taken_out_is_registered_with_one_key_and_its_slip_comes_up(sit: Sit) -> None:
    desk = sit()
    fill(desk, "Первое")
    desk.open()
    command = next(one for one in desk.page.commands() if one.id == "box.register")
    assert not command.enabled() and command.reason() == "take it out of the Box first"
    desk.press(Qt.Key.Key_B, CTRL | SHIFT)
    desk.until(lambda: not desk.page.items[0].in_box)
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.until(lambda: desk.page.items == [])
    desk.until(lambda: desk.page.card.slip.slip is not None)
    slip = desk.page.card.slip.slip
    assert slip.number.startswith("C2-26-A-") and not desk.page.card.slip.isHidden()


def test_what_lies_longer_than_a_day_is_an_alarm_on_the_page(sit: Sit) -> None:
    desk = sit()
    fill(desk, "Первое")
    desk.clock.set("2026-09-11 09:00")
    desk.open()
    assert desk.page.alarm.sentence().startswith("1 appeal")
    assert desk.page.card.item.late


def test_an_operator_sees_the_box_and_can_neither_empty_it_nor_register(sit: Sit) -> None:
    desk = sit(who="e-akhmetov")
    fill(desk, "Первое")
    desk.open()
    commands = {one.id: one for one in desk.page.commands()}
    for name in ("box.empty", "box.register"):
        assert not commands[name].enabled()
        assert commands[name].reason() == "the registry does this"


def test_an_accepted_appeal_has_its_mark_before_it_has_a_number(sit: Sit) -> None:
    desk = sit(who="e-akhmetov")
    fill(desk, "Первое")
    desk.open()
    desk.press(Qt.Key.Key_T, CTRL)
    desk.until(lambda: desk.page.card.slip.slip is not None)
    assert desk.page.card.slip.slip.number == ""


def test_an_empty_box_says_so_and_everything_has_a_name(sit: Sit) -> None:
    desk = sit().open()
    assert "Box is empty" in desk.page._empty.accessibleName()
    fill(desk, "Первое")
    desk.page.reload()
    desk.until(lambda: len(desk.page.items) == 1)
    assert [one for one in stops(desk.page) if not accessible_name(one)] == []
