"""The week of visits by mouse and by keys: choosing, carrying, planning, and why a day is grey."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDate, QPointF, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from services.rows import read_record
from services.visit_finish import VisitResult, finish_visit
from services.visit_moves import UNTOLD
from services.visit_notices import NoticeForm, give_notice, visit_state
from tests.factory import registered
from tests.services.visits_at_work import ENGINEER, OTHER, REGISTRY, at, at_the_door, planned
from tests.ui.accessibility import accessible_name, stops
from tests.ui.typing import press, type_text
from tests.ui.visits_at_screen import Screen, drag
from ui.visits.plan_page import VisitPlanPage
from ui.visits.visits_page import VisitsPage
from ui.visits.week_layout import Cell
from ui.widgets.choices import ComboBox
from ui.widgets.date_edits import DateEntry

FREE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
Key = Qt.Key
VISIT = "2026-06-16 10:00"


@pytest.fixture
def screen(tmp_path: Path, qtbot: QtBot) -> Iterator[Screen]:
    made = Screen(tmp_path, qtbot)
    yield made
    made.close()


def week_of(screen: Screen, day: date = date(2026, 6, 15)) -> VisitsPage:
    """The week of a day, shown and filled."""
    page: VisitsPage = screen.open("visits")
    page.reader.first = day
    page.reader.read()
    screen.settle()
    page.grid.setFocus()
    return page


def spot(page: VisitsPage, on: date, engineer: str, hour: time) -> QPointF:
    """A point a little below an hour, in the viewport."""
    layout = page.grid.layout_now
    assert layout is not None
    box = layout.box_of(Cell(on, engineer, hour), 60)
    assert box is not None
    return page.grid.point_of(box.center())


def opened_on(screen: Screen, moment: str) -> VisitsPage:
    """The week as somebody finds it who opens it at that moment."""
    screen.clock.set(moment)
    page: VisitsPage = screen.open("visits")
    return page


def test_on_a_saturday_the_week_opens_at_the_next_working_day(screen: Screen) -> None:
    page = opened_on(screen, "2026-06-06 10:00")
    assert page.week is not None
    assert page.week.days[0].on == date(2026, 6, 8)


def test_a_holiday_after_the_weekend_does_not_keep_the_week_that_ends(screen: Screen) -> None:
    """Monday 6 July 2026 is a day off in Kazakhstan: the week of Tuesday is still the one to be shown."""
    page = opened_on(screen, "2026-07-05 10:00")
    assert page.week is not None
    assert page.week.days[0].on == date(2026, 7, 6)


def test_a_saturday_with_a_visit_left_opens_at_its_own_week(screen: Screen) -> None:
    planned(screen.desk, "2026-06-07 12:00", urgent_reason="Порыв стояка")
    page = opened_on(screen, "2026-06-06 10:00")
    assert page.week is not None
    assert page.week.days[0].on == date(2026, 6, 1)


def test_today_goes_back_to_the_week_that_ends(screen: Screen) -> None:
    page = opened_on(screen, "2026-06-06 10:00")
    page.reader.go_today()
    screen.settle()
    assert page.week is not None
    assert page.week.days[0].on == date(2026, 6, 1)


def test_a_step_from_a_saturday_goes_on_from_the_week_that_is_shown(screen: Screen) -> None:
    page = opened_on(screen, "2026-06-06 10:00")
    page.reader.step(1)
    screen.settle()
    assert page.week is not None
    assert page.week.days[0].on == date(2026, 6, 15)


def test_a_visit_that_is_dragged_asks_who_was_told_and_moves(screen: Screen) -> None:
    made = planned(screen.desk, VISIT)
    page = week_of(screen)
    start = spot(page, date(2026, 6, 16), ENGINEER, time(10))
    end = spot(page, date(2026, 6, 18), OTHER, time(14))
    drag(page.grid.viewport(), start, end)
    dialog = screen.dialog()
    assert dialog.values()["way"] == UNTOLD
    dialog.apply()
    screen.settle()
    visit = read_record("visit", made.visit_id)
    assert (visit["starts_at"], visit["engineer_id"]) == ("2026-06-18T14:00:00+05:00", OTHER)


def test_a_drag_that_nobody_was_told_of_is_taken_back_by_its_name(screen: Screen) -> None:
    made = planned(screen.desk, VISIT)
    page = week_of(screen)
    start = spot(page, date(2026, 6, 16), ENGINEER, time(10))
    drag(page.grid.viewport(), start, spot(page, date(2026, 6, 18), OTHER, time(14)))
    screen.dialog().apply()
    screen.settle()
    assert screen.window.status.step() == "Visit moved to 18 June, 14:00"
    screen.window.status.undo()
    screen.settle()
    visit = read_record("visit", made.visit_id)
    assert (visit["starts_at"], visit["engineer_id"]) == ("2026-06-16T10:00:00+05:00", ENGINEER)
    assert page.week is not None
    assert [one.starts_at for one in page.week.visits] == [datetime(2026, 6, 16, 10)]
    assert screen.window.status.step() == "Taken back: Visit moved to 18 June, 14:00"


def test_a_change_that_was_told_offers_no_undo(screen: Screen) -> None:
    made = planned(screen.desk, VISIT)
    give_notice(screen.desk, visit_id=made.visit_id, notice=NoticeForm("phone", "+7701"))
    page = week_of(screen)
    start = spot(page, date(2026, 6, 16), ENGINEER, time(10))
    drag(page.grid.viewport(), start, spot(page, date(2026, 6, 17), ENGINEER, time(10)))
    screen.dialog().apply()
    screen.settle()
    assert (screen.window.status.step(), screen.window.status.can_undo) == ("Moved in time", False)


def test_an_announced_visit_that_is_dragged_says_by_when_the_change_had_to_be_told(screen: Screen) -> None:
    made = planned(screen.desk, VISIT)
    give_notice(screen.desk, visit_id=made.visit_id, notice=NoticeForm("phone", "+7701"))
    page = week_of(screen)
    start = spot(page, date(2026, 6, 16), ENGINEER, time(10))
    drag(page.grid.viewport(), start, spot(page, date(2026, 6, 17), ENGINEER, time(10)))
    dialog = screen.dialog()
    screen.qtbot.waitUntil(lambda: "08:00" in dialog._says.text(), timeout=10_000)
    assert dialog.values()["way"] == "phone"
    dialog.reject()


def test_a_visit_is_carried_by_keys_and_put_back_by_escape(screen: Screen) -> None:
    made = planned(screen.desk, VISIT)
    page = week_of(screen)
    for key in (Key.Key_Down, Key.Key_Space, Key.Key_Right, Key.Key_Down):
        press(page.grid, key)
    assert page.grid.held is not None
    assert page.grid.held.cell.moment == datetime(2026, 6, 17, 10, 30)
    press(page.grid, Key.Key_Escape)
    assert page.grid.held is None
    for key, held in (
        (Key.Key_Space, FREE),
        (Key.Key_Right, FREE),
        (Key.Key_Left, SHIFT),
        (Key.Key_Return, FREE),
    ):
        press(page.grid, key, held)
    dialog = screen.dialog()
    dialog.apply()
    screen.settle()
    assert visit_state(screen.desk, made.visit_id).agreed == at("2026-06-17 10:00")
    assert read_record("visit", made.visit_id)["engineer_id"] == OTHER


def test_arrows_go_from_visit_to_visit_and_the_list_beside_follows(screen: Screen) -> None:
    first = planned(screen.desk, "2026-06-15 10:00").visit_id
    second = planned(screen.desk, "2026-06-16 09:00", engineer_id=OTHER).visit_id
    third = planned(screen.desk, "2026-06-16 13:00").visit_id
    page = week_of(screen)
    seen = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Left):
        press(page.grid, key)
        visit = page.grid.visit()
        seen.append(visit.visit_id if visit else "")
        assert page.side.list.current() == seen[-1]
    assert seen[:3] == [first, second, third]
    assert seen[3] in (first, second)
    page.side.list.go_to(first)
    assert page.grid.visit() is not None and page.grid.visit().visit_id == first  # type: ignore[union-attr]


def test_a_screen_reader_hears_the_visit_and_what_is_carried(screen: Screen) -> None:
    planned(screen.desk, VISIT)
    page = week_of(screen)
    press(page.grid, Key.Key_Down)
    assert "мкр. Самал, 12" in page.grid.accessibleDescription()
    press(page.grid, Key.Key_Space)
    press(page.grid, Key.Key_Down)
    assert "10:30" in page.grid.accessibleDescription()


def test_a_grey_day_says_why_and_a_visit_what_it_is(screen: Screen) -> None:
    planned(screen.desk, VISIT)
    page = week_of(screen)
    assert "мкр. Самал, 12" in page.grid.tip_at(spot(page, date(2026, 6, 16), ENGINEER, time(10)))
    assert "Not a working day" in page.grid.tip_at(spot(page, date(2026, 6, 20), ENGINEER, time(10)))
    page = week_of(screen, date(2026, 6, 1))
    early = page.grid.tip_at(spot(page, date(2026, 6, 3), ENGINEER, time(10)))
    assert "a notice given today would be late" in early
    page = week_of(screen, date(2026, 6, 8))
    assert "not by the stricter reading" in page.grid.tip_at(spot(page, date(2026, 6, 8), ENGINEER, time(10)))


def test_a_double_click_opens_a_visit(screen: Screen) -> None:
    made = planned(screen.desk, VISIT)
    page = week_of(screen)
    where = spot(page, date(2026, 6, 16), ENGINEER, time(10)).toPoint()
    QTest.mouseDClick(page.grid.viewport(), Qt.MouseButton.LeftButton, FREE, where)
    screen.settle()
    assert screen.pages["visit"].view.id == made.visit_id


def test_an_appeal_that_waits_gets_its_hour_in_the_week_and_the_form_goes_on(screen: Screen) -> None:
    appeal = registered(screen.office.sit_down(REGISTRY))
    page = week_of(screen)
    page.new.plan_for(appeal.appeal_id, page.week)  # type: ignore[arg-type]
    screen.settle()
    assert page.grid.held is not None and page.grid.held.cell.on == date(2026, 6, 9)
    press(page.grid, Key.Key_Right)
    press(page.grid, Key.Key_Return)
    screen.settle()
    form: VisitPlanPage = screen.pages["visit_plan"]
    wish = form.plan_now()
    assert (wish.appeal_id, wish.starts_at) == (appeal.appeal_id, at("2026-06-10 10:00"))


def test_the_first_lawful_date_is_one_key_away(screen: Screen) -> None:
    page = week_of(screen, date(2026, 7, 6))
    press(page.grid, Key.Key_D, CTRL)
    screen.settle()
    assert page.reader.first == date(2026, 6, 9)
    assert page.week is not None and page.week.days[0].on == date(2026, 6, 8)


def test_the_hour_that_the_clocks_leave_out_is_refused_in_the_form(screen: Screen) -> None:
    place = screen.desk.workstation._replace(zone=ZoneInfo("Europe/Budapest"))
    screen.seat.desk = replace(screen.desk, workstation=place)
    form: VisitPlanPage = screen.open("visit_plan")
    form.date.setDate(form.date.date().fromString("2027-03-28", "yyyy-MM-dd"))
    form.time.setTime(form.time.time().fromString("02:30", "HH:mm"))
    form.plan()
    screen.settle()
    assert "2:30" in form._fields["date"].error() or "02:30" in form._fields["date"].error()


def test_an_urgent_visit_needs_no_five_days(screen: Screen) -> None:
    form: VisitPlanPage = screen.open("visit_plan")
    form.date.setDate(form.date.date().fromString("2026-06-01", "yyyy-MM-dd"))
    form.time.setTime(form.time.time().fromString("15:00", "HH:mm"))
    type_text(form.address, "ул. Абая, 3")
    form.plan()
    screen.settle()
    assert form._fields["date"].has_error()
    type_text(form.urgent, "течь")
    form.plan()
    screen.settle()
    assert screen.pages["visit"].view.fields["urgent_reason"] == "течь"


@pytest.mark.parametrize("mode", ["day", "week", "list", "board"])
def test_every_stop_of_every_view_has_a_name(screen: Screen, mode: str) -> None:
    planned(screen.desk, VISIT)
    page = week_of(screen)
    page.reader.show_mode(mode)
    screen.settle()
    assert [type(one).__name__ for one in stops(page) if not accessible_name(one)] == []


def test_an_empty_list_says_how_visits_are_made(screen: Screen) -> None:
    page = week_of(screen)
    page.reader.show_mode("list")
    screen.settle()
    assert "Ctrl+Shift+V" in page._empty.accessibleName()


def test_the_board_shows_who_was_not_told(screen: Screen) -> None:
    planned(screen.desk, VISIT)
    page: VisitsPage = screen.open("visits", "board")
    table = page.board.table
    assert [table.item(0, column).text() for column in (1, 2)] == ["1", "1"]  # type: ignore[union-attr]
    assert page.board.to_announce.rows.rowCount() == 1


def test_the_badge_of_a_visit_that_is_over_is_its_outcome(screen: Screen) -> None:
    made = planned(screen.desk, VISIT)
    at_the_door(screen.desk, screen.clock, made.visit_id, "2026-06-16")
    finish_visit(screen.desk, visit_id=made.visit_id, result=VisitResult("nobody_home"))
    page = week_of(screen)
    assert [one.badge for one in page.side.list.rows.lines] == ["Nobody at home"]


@pytest.mark.parametrize("language", ["ru", "kk", "hu"])
def test_no_word_of_the_head_is_cut_in_any_language(
    screen: Screen, speak: Callable[[str], None], language: str
) -> None:
    page = week_of(screen)
    speak(language)
    QApplication.processEvents()
    for control in (page.head.today, page.head.switch):
        assert control.width() >= control.sizeHint().width(), control


def test_in_a_narrow_window_what_is_to_be_told_today_is_the_list_itself(screen: Screen) -> None:
    made = planned(screen.desk, "2026-06-08 10:00")
    screen.window.resize(900, 640)
    screen.open("visits")
    page: VisitsPage = screen.open("visits", "notify")
    assert not page.side.isVisible()
    assert [one.id for one in page.list.rows.lines] == [made.visit_id]
    assert [one.badge for one in page.list.rows.lines] == ["tell today"]


def test_absences_are_noted_painted_and_withdrawn(screen: Screen) -> None:
    page = week_of(screen)
    page._acts.ask_absence()
    dialog = screen.dialog()
    for name in ("first", "last"):
        editor = dialog.fields[name].editor
        assert isinstance(editor, DateEntry)
        editor.setDate(QDate(2026, 6, 16))
    engineer = dialog.fields["engineer"].editor
    assert isinstance(engineer, ComboBox)
    engineer.choose(ENGINEER)
    dialog.apply()
    screen.settle()
    assert page.week is not None and [one.engineer_id for one in page.week.absences] == [ENGINEER]
    page._acts.ask_back()
    screen.settle()
    screen.dialog().apply()
    screen.settle()
    assert page.week.absences == ()


def test_absences_of_a_file_are_taken_for_the_chosen_engineer(screen: Screen, tmp_path: Path) -> None:
    page = week_of(screen)
    path = tmp_path / "away.ics"
    event = "BEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20260616\nSUMMARY:Away\nEND:VEVENT\n"
    path.write_text(f"BEGIN:VCALENDAR\n{event}END:VCALENDAR\n", encoding="utf-8")
    dialog = page._acts.open_dialog(page._acts.absence_question(path))
    engineer = dialog.fields["engineer"].editor
    assert isinstance(engineer, ComboBox)
    engineer.choose(OTHER)
    dialog.apply()
    screen.settle()
    assert page.week is not None and [one.engineer_id for one in page.week.absences] == [OTHER]


def test_a_visit_without_an_appeal_knows_whom_to_call(screen: Screen) -> None:
    form: VisitPlanPage = screen.open("visit_plan")
    for field, text in (
        (form.address, "ул. Абая, 3"),
        (form.phone, "+7 701 555 00 00"),
        (form.urgent, "течь"),
    ):
        type_text(field, text)
    form.date.setDate(QDate(2026, 6, 1))
    form.time.setTime(QTime(15, 0))
    form.plan()
    screen.settle()
    assert screen.pages["visit"].view.fields["contact_phone"] == "+7 701 555 00 00"
