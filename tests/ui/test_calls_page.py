"""The page of calls through the real window: a note from the first key to the call-back, without a mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from services.call_form import CallForm, begun_calls
from services.call_list import CallFilter, call_lines, call_rows
from services.consumer_account import disclosures_of
from services.intake_form import AppealForm
from services.phone_calls import note_call
from services.receptions import ReceptionForm
from tests.factory import ALMATY, registered
from tests.ui.accessibility import accessible_name, stops
from tests.ui.front_desk import CTRL, SHIFT, AtTheDesk
from ui.calls.everywhere import call_commands
from ui.calls.page import CALL_BACKS, CallsPage

Sit = Callable[..., AtTheDesk]


@pytest.fixture
def sit(tmp_path: Path, qtbot: QtBot) -> Iterator[Sit]:
    made: list[AtTheDesk] = []

    def sit_down(**kind: Any) -> AtTheDesk:
        made.append(AtTheDesk(tmp_path, qtbot, CallsPage, **kind))
        return made[-1]

    yield sit_down
    for desk in made:
        desk.close()


def almaty(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ALMATY)


def lines(desk: AtTheDesk) -> list[Any]:
    return call_lines(desk.seat.desk, call_rows(desk.seat.desk))


def begin(desk: AtTheDesk) -> Any:
    """Ctrl+Shift+N, and the note that comes up."""
    desk.press(Qt.Key.Key_N, CTRL | SHIFT)
    desk.until(desk.page.note.note.caller.field.hasFocus)
    return desk.page.note.note


def test_a_call_is_noted_from_the_keyboard_alone(sit: Sit) -> None:
    desk = sit().open()
    note = begin(desk)
    desk.type("87015554518")
    desk.tab_to(note.question)
    desk.type("Почему вырос счёт?")
    desk.tab_to(note.answer)
    desk.type("По показаниям прибора.")
    desk.tab_to(note.outcome.switch.focusProxy())
    desk.press(Qt.Key.Key_Right)
    assert note.outcome.outcome() == "answered"
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.until(lambda: not desk.page.note.active)
    (line,) = lines(desk)
    assert (line.phone, line.question, line.state) == ("87015554518", "Почему вырос счёт?", "answered")
    desk.until(lambda: desk.page.card.view is not None and desk.page.card.view.id == line.call_id)


def test_what_stops_a_note_is_said_at_its_field_and_nothing_typed_is_lost(sit: Sit) -> None:
    desk = sit().open()
    note = begin(desk)
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.until(lambda: bool(desk.page.note.refused.sentence()))
    assert note._labelled["phone"].has_error()
    assert "hidden" in note._labelled["phone"].error()
    assert note._labelled["question"].has_error()
    note.question.setPlainText("Нет воды")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.page.note.active and note.question.toPlainText() == "Нет воды"


def test_a_call_back_takes_the_next_working_time_with_one_key(sit: Sit) -> None:
    desk = sit(who="e-kovaleva").open()
    desk.clock.set("2026-09-11 18:30")
    note = begin(desk)
    desk.type("hidden")
    note.phone.setText("hidden")
    note.question.setPlainText("Когда включат воду?")
    note.outcome.switch.choose("call_back")
    note.outcome._choose("call_back")
    desk.page.note.look()
    desk.settle()
    desk.press(Qt.Key.Key_T, CTRL)
    assert note.form().call_back_at == almaty("2026-09-14 09:00")
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.until(lambda: not desk.page.note.active)
    (line,) = lines(desk)
    assert (line.state, line.call_back_at) == ("call_back", almaty("2026-09-14 09:00"))


def test_after_two_minutes_the_form_proposes_a_call_back(sit: Sit) -> None:
    desk = sit(profile="std").open()
    note = begin(desk)
    assert note.timer.text() == "00:00"
    desk.clock.forward(minutes=2, seconds=15)
    note._show_time()
    desk.page.note.look()
    desk.settle()
    assert note.timer.text() == "02:15"
    assert "2" in note.slow.sentence()


def test_f8_makes_an_appeal_of_the_call_with_everything_that_was_typed(sit: Sit) -> None:
    desk = sit().open()
    note = begin(desk)
    note.phone.setText("+7 701 555 45 18")
    note.question.setPlainText("Третью неделю холодно")
    desk.press(Qt.Key.Key_F8)
    desk.until(lambda: isinstance(desk.others["intake"].argument, AppealForm))
    form = desk.others["intake"].argument
    assert isinstance(form, AppealForm)
    assert (form.text, form.applicant.phone) == ("Третью неделю холодно", "+7 701 555 45 18")
    assert form.call_id == lines(desk)[0].call_id


def test_a_note_put_aside_with_esc_waits_for_the_next_call(sit: Sit) -> None:
    desk = sit().open()
    note = begin(desk)
    note.question.setPlainText("Недописано")
    desk.press(Qt.Key.Key_Escape)
    desk.until(lambda: not desk.page.note.active)
    assert len(begun_calls(desk.seat.desk)) == 1
    again = begin(desk)
    desk.until(lambda: again.question.toPlainText() == "Недописано")


def test_a_kept_note_is_undone_by_withdrawing_it(sit: Sit) -> None:
    desk = sit().open()
    note = begin(desk)
    note.phone.setText("hidden")
    note.question.setPlainText("Вопрос")
    note.outcome._choose("answered")
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.until(lambda: not desk.page.note.active)
    desk.press(Qt.Key.Key_Z, CTRL)
    desk.until(lambda: lines(desk)[0].state == "withdrawn")
    card = desk.page.card
    desk.until(lambda: card.view is not None and bool(card.view.state.reason))
    assert card.view.state.phase == "withdrawn"


def test_who_waits_for_a_call_back_is_listed_and_called(sit: Sit) -> None:
    desk = sit()
    waiting = CallForm(
        phone="8 702 555 99 99",
        question="Когда включат?",
        outcome="call_back",
        call_back_by="staff",
        call_back_at=almaty("2026-09-09 11:00"),
    )
    note_call(desk.seat.desk, form=waiting)
    desk.clock.set("2026-09-09 11:30")
    desk.open(CALL_BACKS)
    desk.until(lambda: desk.page.card.view is not None)
    desk.press(Qt.Key.Key_M, CTRL | SHIFT)
    desk.until(lambda: lines(desk)[0].attempts == 1)
    desk.press(Qt.Key.Key_Return, CTRL)
    dialog = desk.dialog()
    dialog.fields["answer"].editor.setPlainText("Включат завтра.")
    dialog.apply()
    desk.until(lambda: lines(desk)[0].state == "called_back")
    assert len(call_rows(desk.seat.desk, CallFilter(call_backs=True))) == 0


def test_in_std_the_account_is_masked_until_the_ticks_identify_and_then_it_is_logged(sit: Sit) -> None:
    desk = sit(profile="std")
    made = registered(desk.seat.desk, channel="email", kind="appeal", topic="settlements")
    desk.open()
    note = begin(desk)
    desk.type("402118560")
    desk.until(lambda: note.caller.field.suggestions().current() is not None)
    assert "402118560" not in note.caller.field.suggestions().current().second
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: bool(note.caller.person().id))
    panel = note.account
    shown = [label.text() for label in panel._facts.findChildren(QWidget) if hasattr(label, "text")]
    assert "•••••••60" in shown and "мкр. Самал, 12, кв. 47" not in shown
    for name in ("surname", "account_no"):
        panel.ticks[name].click()
    desk.settle()
    desk.until(lambda: panel._state.text() == "identified")
    facts = disclosures_of(desk.seat.desk, note.caller.person().id)
    assert [fact.data["what"] for fact in facts] == ["personal_data"]
    desk.until(lambda: note.more.appeal.count() == 2)
    assert made.number in note.more.appeal.itemText(1)


def test_in_hdh_arrears_stay_masked_by_phone_with_the_reason_beside_the_button(sit: Sit) -> None:
    desk = sit(profile="hdh").open()
    note = begin(desk)
    desk.type("402118560")
    desk.until(lambda: note.caller.field.suggestions().current() is not None)
    desk.press(Qt.Key.Key_Return)
    note.account.ticks["user_no"].click()
    desk.settle()
    desk.press(Qt.Key.Key_A, CTRL | SHIFT)
    desk.until(lambda: bool(note.account.told()))
    assert "in person only" in note.account.told()
    assert "18" not in note.account.told()


def test_ready_answers_are_taken_into_the_note(sit: Sit) -> None:
    desk = sit().open()
    note = begin(desk)
    desk.press(Qt.Key.Key_Space, CTRL)
    assert note.ready.hasFocus()
    desk.type("показания")
    desk.until(lambda: note.ready.suggestions().current() is not None)
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: "20 по 25" in note.answer.toPlainText())
    assert note.question.toPlainText() == "Как передать показания горячей воды?"


def test_the_number_finds_the_call_and_esc_gives_the_list_back(sit: Sit) -> None:
    desk = sit()
    for phone in ("+7 701 555 45 18", "+7 702 555 99 99"):
        note_call(
            desk.seat.desk, form=CallForm(phone=phone, question="Вопрос", outcome="answered", answer="Да")
        )
    desk.open()
    desk.press(Qt.Key.Key_F, CTRL)
    desk.type("87025559999")
    desk.qtbot.wait(250)
    desk.until(lambda: desk.page.pane._count.text() == "1")
    assert desk.page.escape()
    desk.until(lambda: desk.page.pane._count.text() == "2")


def test_everything_on_the_page_has_a_name_for_a_screen_reader(sit: Sit) -> None:
    desk = sit(profile="hdh").open()
    note = begin(desk)
    note.outcome.important.setChecked(True)
    note.outcome._choose("call_back")
    desk.settle()
    assert [one for one in stops(desk.page) if not accessible_name(one)] == []


def test_a_caller_is_booked_for_reception_with_one_key(sit: Sit) -> None:
    desk = sit(others=("journal", "intake", "reception"))
    form = CallForm(phone="hidden", caller="Ким", question="Рассрочка", outcome="answered", answer="Запишем")
    noted = note_call(desk.seat.desk, form=form)
    desk.open(noted.call_id)
    desk.until(lambda: desk.page.card.view is not None)
    desk.press(Qt.Key.Key_R, CTRL | SHIFT)
    begun = desk.others["reception"].argument
    assert isinstance(begun, ReceptionForm)
    assert (begun.person, begun.question, begun.source) == ("Ким", "Рассрочка", "phone")


def test_f9_begins_a_call_from_any_page(sit: Sit) -> None:
    desk = sit().open()
    desk.window.registry.set_provider("office", lambda: call_commands(desk.seat, desk.window.open_page))
    desk.window.open_page("journal")
    desk.settle()
    desk.page.setFocus()
    assert desk.window.registry.run("call.begin")
    desk.until(lambda: desk.page.note.active)
    assert desk.page.isVisible()


def test_who_writes_no_notes_is_told_so(sit: Sit) -> None:
    desk = sit(who="e-audit").open()
    (command,) = call_commands(desk.seat, desk.window.open_page)
    assert (command.key, command.enabled()) == ("F9", False)
    assert command.reason() == "your role writes no notes of calls"


def test_an_empty_list_says_what_it_is_for(sit: Sit) -> None:
    desk = sit().open()
    assert desk.page.pane._stack.currentIndex() == 1
    assert "Ctrl+Shift+N" in desk.page.pane._empty.accessibleName()
