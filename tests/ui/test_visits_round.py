"""The engineer's round by finger and by keys: two photos and a closed visit in at most eight clicks."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from domain.visits import VisitPhase
from services.visit_notices import NoticeForm, give_notice, visit_state
from services.visit_round import round_of
from tests.services.visits_at_work import at, at_the_door, photo, planned
from tests.ui.accessibility import accessible_name, stops
from tests.ui.typing import press, type_text
from tests.ui.visits_at_screen import Screen, drag
from ui.theme.tokens import Size
from ui.visits.round_page import RoundPage

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
DAY = "2026-06-15"


@pytest.fixture
def screen(tmp_path: Path, qtbot: QtBot) -> Iterator[Screen]:
    made = Screen(tmp_path / "office", qtbot)
    yield made
    made.close()


class Finger:
    """Taps, and counts them."""

    def __init__(self, screen: Screen) -> None:
        self.screen, self.taps = screen, 0

    def tap(self, widget: QWidget) -> None:
        assert widget.isVisible() and widget.isEnabled()
        assert widget.height() >= Size.BUTTON_ROAD
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.taps += 1
        self.screen.settle()


def camera(screen: Screen, folder: Path, count: int) -> None:
    """Pictures that the camera laid down after the arrival."""
    folder.mkdir(parents=True, exist_ok=True)
    screen.seat.settings.put("camera_folder", str(folder))
    for number in range(count):
        path = folder / f"IMG_{number}.jpg"
        path.write_bytes(photo((320 + number, 240)))
        taken = screen.clock.instant.timestamp() + number + 1
        os.utime(path, (taken, taken))


def round_on(screen: Screen, *hours: str) -> tuple[RoundPage, list[str]]:
    made = [planned(screen.desk, f"{DAY} {hour}", address=f"ул. Абая, {hour[:2]}").visit_id for hour in hours]
    screen.clock.set(f"{DAY} 08:40")
    return screen.open("round"), made


def test_two_photos_and_a_closed_visit_take_at_most_eight_taps(screen: Screen, tmp_path: Path) -> None:
    page, (visit_id,) = round_on(screen, "09:00")
    give_notice(screen.desk, visit_id=visit_id, notice=NoticeForm("phone", "+7701"))
    finger, buttons = Finger(screen), page.door.buttons.made
    for step in ("depart", "arrive", "introduce"):
        finger.tap(buttons[step])
    camera(screen, tmp_path / "camera", 2)
    finger.tap(page.door.photos.newest)
    finger.tap(buttons["done"])
    state = visit_state(screen.desk, visit_id)
    assert (state.phase, len(state.photos), bool(state.act_sha256)) == (VisitPhase.CLOSED, 2, True)
    assert finger.taps <= 8


def test_the_next_step_is_one_key_each(screen: Screen) -> None:
    page, (visit_id,) = round_on(screen, "09:00")
    for _ in range(4):
        press(page.list, Key.Key_Return, CTRL)
        screen.settle()
    assert visit_state(screen.desk, visit_id).outcome == "done"


def test_everything_noted_at_the_door_is_kept(screen: Screen) -> None:
    page, (visit_id,) = round_on(screen, "09:00")
    at_the_door(screen.desk, screen.clock, visit_id)
    page.on_shown(None)
    screen.settle()
    door = page.door
    type_text(door.readings.meter, "ГВС 118")
    type_text(door.readings.value, "41,5")
    press(door.readings.value, Key.Key_Return)
    screen.settle()
    type_text(door.findings, "Стояк завоздушен.")
    door.checklist.ticked.emit("meter_seals", True)
    drag(door.signature.pad, QPointF(20, 40), QPointF(120, 60))
    door.signature.keep.click()
    screen.settle()
    door.press("partly")
    screen.settle()
    state = visit_state(screen.desk, visit_id)
    assert state.readings == (("ГВС 118", "41,5"),)
    assert (state.ticked, bool(state.signature_sha256), state.outcome) == (("meter_seals",), True, "partly")
    assert "next visit is planned" in door.banner.sentence()
    assert door.door is not None and door.door.visit.fields["findings"] == "Стояк завоздушен."


def test_what_was_typed_reaches_the_disk_without_a_button(screen: Screen, qtbot: QtBot) -> None:
    page, (visit_id,) = round_on(screen, "09:00")
    at_the_door(screen.desk, screen.clock, visit_id)
    page.on_shown(None)
    screen.settle()
    type_text(page.door.findings, "Пломбы целы")
    page.door.write_now()
    screen.settle()
    page.on_shown(None)
    screen.settle()
    assert page.door.findings.toPlainText() == "Пломбы целы"


def test_an_empty_signature_is_said_at_the_door(screen: Screen) -> None:
    page, (visit_id,) = round_on(screen, "09:00")
    at_the_door(screen.desk, screen.clock, visit_id)
    page.on_shown(None)
    screen.settle()
    page.door.signature.keep.click()
    screen.settle()
    assert "Nothing was drawn" in page.door.banner.sentence()
    assert visit_state(screen.desk, visit_id).signature_sha256 == ""


def test_a_photo_that_is_no_picture_is_said_by_its_name(screen: Screen, tmp_path: Path) -> None:
    page, (visit_id,) = round_on(screen, "09:00")
    at_the_door(screen.desk, screen.clock, visit_id)
    page.on_shown(None)
    screen.settle()
    wrong = tmp_path / "письмо.jpg"
    wrong.write_text("no picture", encoding="utf-8")
    page.door.take_photos([wrong])
    screen.settle()
    assert "письмо.jpg" in page.door.banner.sentence()


def test_a_clock_that_was_put_back_is_said_at_the_door(screen: Screen) -> None:
    page, (_,) = round_on(screen, "09:00")
    page.door.press("depart")
    screen.settle()
    screen.clock.set(f"{DAY} 08:10")
    page.door.press("arrive")
    screen.settle()
    assert "put back" in page.door.banner.sentence()


def test_leaving_for_an_urgent_visit_nobody_was_told_of_is_refused(screen: Screen) -> None:
    made = planned(screen.desk, "2026-06-01 15:00", urgent_reason="течь")
    page: RoundPage = screen.open("round")
    page.door.press("depart")
    screen.settle()
    assert "must be told before departure" in page.door.banner.sentence()
    assert visit_state(screen.desk, made.visit_id).departed_at is None


def test_doors_are_put_in_order_by_dragging_and_by_alt_with_the_arrows(screen: Screen) -> None:
    page, ids = round_on(screen, "09:00", "11:00", "14:00")
    rows = [page.list.visualRect(page.list.rows.index(place)).center().toPointF() for place in range(3)]
    drag(page.list.viewport(), rows[2], rows[0])
    screen.settle()
    wanted = [ids[2], ids[0], ids[1]]
    assert [one.visit_id for one in round_of(screen.desk, at(f"{DAY} 09:00").date())] == wanted
    page.list.go_to(ids[2])
    press(page.list, Key.Key_Down, ALT)
    screen.settle()
    wanted = [ids[0], ids[2], ids[1]]
    assert [one.visit_id for one in round_of(screen.desk, at(f"{DAY} 09:00").date())] == wanted


def test_the_address_opens_the_map_and_the_number_dials(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def opened(url: QUrl) -> bool:
        asked.append(url.toString())
        return not url.scheme() == "geo"

    monkeypatch.setattr("ui.visits.files.QDesktopServices.openUrl", opened)
    page, _ = round_on(screen, "09:00")
    page.door.map.click()
    page.door.phone.click()
    assert [one.split(":")[0] for one in asked] == ["geo", "https", "tel"]
    assert asked[2] == "tel:+77015554518"


def test_the_sheet_and_the_calendar_of_the_round_are_files(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr("ui.letters.letter_files.show_file", shown.append)
    page, _ = round_on(screen, "09:00", "11:00")
    page.sheet.click()
    page.acts.export(page.on)
    screen.settle()
    assert sorted(path.suffix for path in shown) == [".docx", ".ics"]
    assert all(path.stat().st_size for path in shown)


def test_a_day_without_visits_says_where_visits_come_from(screen: Screen) -> None:
    page: RoundPage = screen.open("round")
    assert page._empty.isVisible()
    assert "Ctrl+Shift+V" in page._empty.accessibleName()


def test_every_stop_of_the_round_has_a_name(screen: Screen, tmp_path: Path) -> None:
    page, (visit_id,) = round_on(screen, "09:00")
    at_the_door(screen.desk, screen.clock, visit_id)
    page.on_shown(None)
    screen.settle()
    camera(screen, tmp_path / "camera", 1)
    page.door.take_newest()
    screen.settle()
    assert [type(one).__name__ for one in stops(page) if not accessible_name(one)] == []


def test_the_engineer_tells_of_an_urgent_visit_from_the_round_and_may_then_leave(screen: Screen) -> None:
    made = planned(screen.desk, "2026-06-01 15:00", urgent_reason="течь")
    page: RoundPage = screen.open("round")
    page.door.buttons.made["notify"].click()
    screen.dialog().apply()
    screen.settle()
    page.door.press("depart")
    screen.settle()
    assert visit_state(screen.desk, made.visit_id).phase is VisitPhase.DEPARTED


def test_a_short_notice_that_nobody_gave_stands_on_the_round_until_it_is_given(screen: Screen) -> None:
    page, (visit_id,) = round_on(screen, "10:00")
    give_notice(screen.desk, visit_id=visit_id, notice=NoticeForm("phone", "+7701"))
    page.on_shown(None)
    screen.settle()
    assert [one.badge for one in page.list.rows.lines] == ["remind by telephone now"]
    page.door.buttons.made["notify"].click()
    screen.dialog().apply()
    screen.settle()
    assert [one.badge for one in page.list.rows.lines] == ["late, 15 Jun"]
