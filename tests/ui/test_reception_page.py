"""The page of reception through the real window: booking, stamps, the result, arrears in person."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from pytestqt.qtbot import QtBot

from domain.regulation.vocabulary import Basis
from services.reception_list import receptions_of
from services.receptions import ReceptionForm, book_reception
from tests.factory import ALMATY, registered
from tests.ui.accessibility import accessible_name, stops
from tests.ui.front_desk import ALT, CTRL, SHIFT, AtTheDesk
from ui.printing import hand_out
from ui.reception.page import ReceptionPage

Sit = Callable[..., AtTheDesk]
WED = date(2026, 9, 9)


@pytest.fixture
def sit(tmp_path: Path, qtbot: QtBot) -> Iterator[Sit]:
    made: list[AtTheDesk] = []

    def sit_down(**kind: Any) -> AtTheDesk:
        made.append(AtTheDesk(tmp_path, qtbot, ReceptionPage, **kind))
        return made[-1]

    yield sit_down
    for desk in made:
        desk.close()


def booked(desk: AtTheDesk, hour: int = 14, **changes: Any) -> str:
    given = {
        "official_id": "e-abdrakhmanov",
        "starts_at": datetime(2026, 9, 9, hour, tzinfo=ALMATY),
        "person": "Ким Алексей",
        "question": "Рассрочка",
        "source": "phone",
    }
    return book_reception(desk.office.sit_down("e-kovaleva"), form=ReceptionForm(**{**given, **changes}))


def test_a_reception_is_booked_at_the_first_free_time_by_keyboard(sit: Sit) -> None:
    desk = sit().open()
    desk.press(Qt.Key.Key_N, CTRL | SHIFT)
    dialog = desk.dialog()
    dialog.fields["person"].focus()
    desk.type("Ким Алексей Романович")
    dialog.fields["question"].focus()
    desk.type("Рассрочка")
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.until(lambda: len(desk.page.lines) == 1)
    (line,) = desk.page.lines
    assert (line.person, line.source) == ("Ким Алексей Романович", "phone")
    assert line.starts_at == datetime(2026, 9, 9, 10, 5, tzinfo=ALMATY)
    assert desk.page.card._stamp.text().endswith("С приема, принято по телефону")


def test_a_taken_time_is_named_in_the_dialog_with_the_next_free_one(sit: Sit) -> None:
    desk = sit()
    booked(desk)
    desk.open(WED)
    desk.press(Qt.Key.Key_N, CTRL | SHIFT)
    dialog = desk.dialog()
    dialog.fields["hour"].editor.setTime(QTime(14, 10))
    desk.until(lambda: "14:20" in dialog._says.text())
    dialog.fields["person"].editor.setText("Другой")
    dialog.fields["question"].editor.setText("Иное")
    dialog.apply()
    desk.until(lambda: "booked already" in dialog._error.text())
    assert len(receptions_of(desk.seat.desk, WED)) == 1


def test_a_closed_day_is_refused_and_the_written_appeal_must_exist(sit: Sit) -> None:
    desk = sit().open(WED)
    desk.press(Qt.Key.Key_N, CTRL | SHIFT)
    dialog = desk.dialog()
    dialog.fields["day"].editor.setDate(QDate(2026, 9, 12))
    desk.until(lambda: "closed" in dialog._says.text())
    dialog.fields["source"].editor.choose("written_appeal")
    dialog.fields["number"].editor.setText("нет такого")
    desk.until(lambda: "no appeal with the number" in dialog._error.text() + dialog._says.text())
    assert receptions_of(desk.seat.desk, WED) == []


def test_by_the_end_of_its_number_the_written_appeal_is_found(sit: Sit) -> None:
    desk = sit()
    made = registered(desk.seat.desk)
    desk.open(WED)
    desk.press(Qt.Key.Key_N, CTRL | SHIFT)
    dialog = desk.dialog()
    values = {"person": "Ахметова", "question": "Холодно", "number": made.number.rpartition("-")[2]}
    for name, words in values.items():
        dialog.fields[name].editor.setText(words)
    dialog.fields["source"].editor.choose("written_appeal")
    dialog.apply()
    desk.until(lambda: len(desk.page.lines) == 1)
    assert desk.page.lines[0].number == made.number
    desk.back()
    desk.press(Qt.Key.Key_O, CTRL | SHIFT)
    desk.until(lambda: desk.others["journal"].argument == made.appeal_id)


def test_a_reception_asked_for_by_phone_comes_filled_from_the_note(sit: Sit) -> None:
    desk = sit()
    begun = ReceptionForm(person="Ким Алексей", question="Рассрочка", source="phone", topic="charges")
    desk.open(begun)
    dialog = desk.dialog()
    assert dialog.values()["person"] == "Ким Алексей"
    dialog.apply()
    desk.until(lambda: len(desk.page.lines) == 1)
    assert (desk.page.lines[0].question, desk.page.lines[0].source) == ("Рассрочка", "phone")


def test_days_change_by_key_and_the_result_is_noted_by_who_receives(sit: Sit) -> None:
    desk = sit(who="e-abdrakhmanov")
    booked(desk)
    desk.open(date(2026, 9, 8))
    assert desk.page.lines == []
    desk.press(Qt.Key.Key_Right, ALT)
    desk.until(lambda: len(desk.page.lines) == 1)
    desk.press(Qt.Key.Key_Return, CTRL)
    dialog = desk.dialog()
    dialog.fields["result"].editor.setPlainText("Рассрочка на 6 месяцев")
    dialog.apply()
    desk.until(lambda: desk.page.lines[0].state == "held")
    assert desk.page.lines[0].result == "Рассрочка на 6 месяцев"


def test_the_control_card_with_both_stamps_goes_to_a_pdf(
    sit: Sit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Path] = []

    def keep(_host: object, name: str, write: Callable[[Path], None]) -> None:
        write(tmp_path / name)
        made.append(tmp_path / name)

    monkeypatch.setattr(hand_out, "open_made", keep)
    desk = sit()
    booked(desk)
    desk.open(WED)
    desk.press(Qt.Key.Key_K, CTRL | SHIFT)
    desk.until(lambda: len(made) == 1)
    desk.press(Qt.Key.Key_P, CTRL | SHIFT)
    desk.until(lambda: len(made) == 2)
    assert [path.read_bytes()[:5] for path in made] == [b"%PDF-", b"%PDF-"]
    assert made[1].name == "reception-2026-09-09.pdf"


def test_arrears_are_told_in_person_to_the_debtor_and_hidden_without_a_check(sit: Sit) -> None:
    desk = sit(profile="hdh").open()
    desk.press(Qt.Key.Key_A, CTRL | SHIFT)
    visitor = desk.page.card.visitor
    desk.until(visitor.who.field.hasFocus)
    desk.type("402118560")
    desk.until(lambda: visitor.who.field.suggestions().current() is not None)
    desk.press(Qt.Key.Key_Return)
    visitor.account.ask_arrears()
    desk.until(lambda: bool(visitor.account.told()))
    assert "₸" not in visitor.account.told()
    visitor.account.power.basis.choose(Basis.DEBTOR.value)
    visitor.account.ask_arrears()
    desk.until(lambda: visitor.account.told() == "18\u00a0450,50\u00a0₸")
    desk.page.escape()
    assert not desk.page.card.shows_visitor()


def test_everything_on_the_page_has_a_name(sit: Sit) -> None:
    desk = sit()
    booked(desk)
    desk.open(WED)
    assert [one for one in stops(desk.page) if not accessible_name(one)] == []
    desk.press(Qt.Key.Key_A, CTRL | SHIFT)
    assert [one for one in stops(desk.page) if not accessible_name(one)] == []
