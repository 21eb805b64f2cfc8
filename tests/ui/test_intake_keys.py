"""The registration form by keyboard: adding, repeating, several people and questions, putting aside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from domain.appeals import fold_appeal
from services.facts import facts_of
from tests.factory import person, registered
from tests.ui.intake_at_screen import ALT, CTRL, Clerk


@pytest.fixture
def clerk(tmp_path: Path, qtbot: QtBot) -> Iterator[Clerk]:
    made = Clerk(tmp_path, qtbot)
    yield made
    made.close()


def latest(clerk: Clerk) -> str:
    store = clerk.office.store
    return str(store.execute("SELECT appeal_id FROM journal ORDER BY row DESC LIMIT 1").fetchone()[0])


def test_who_types_a_whole_number_and_enter_at_once_needn_t_wait_for_the_list(clerk: Clerk) -> None:
    registered(clerk.seat.desk)
    clerk.open()
    clerk.type("402118560")
    clerk.enter()
    clerk.until(lambda: bool(clerk.page.form.people.first.applicant().id))
    assert clerk.at() is clerk.page.form.words.topic


def test_alt_1_adds_to_the_open_appeal_instead_of_a_new_number(clerk: Clerk) -> None:
    first = registered(clerk.seat.desk)
    clerk.open()
    clerk.type("402118560")
    clerk.enter()
    clerk.until(lambda: clerk.page.side.earlier.first() is not None)
    clerk.press(Qt.Key.Key_1, ALT)
    assert first.number in clerk.page.footer.first.text()
    clerk.type("pay")
    clerk.enter()
    clerk.type("И в ванной холодно.")
    clerk.press(Qt.Key.Key_Return, CTRL)
    clerk.until(lambda: not clerk.page.form.entry().begun)
    notes = [
        fact.data["text"]
        for fact in facts_of(clerk.office.store, "appeal", first.appeal_id)
        if fact.kind == "note"
    ]
    assert notes == ["И в ванной холодно."]
    assert latest(clerk) == first.appeal_id


def test_alt_2_registers_a_repeat(clerk: Clerk) -> None:
    first = registered(clerk.seat.desk)
    clerk.open()
    clerk.type("402118560")
    clerk.enter()
    clerk.until(lambda: clerk.page.side.earlier.first() is not None)
    clerk.press(Qt.Key.Key_2, ALT)
    assert first.number in clerk.page.form.notice.sentence()
    clerk.page.form.words.text.setFocus()
    clerk.type("Снова холодно.")
    clerk.press(Qt.Key.Key_Return, CTRL)
    clerk.wait_for_slip()
    state = fold_appeal(facts_of(clerk.office.store, "appeal", latest(clerk)))
    assert state.links == (("repeat", first.appeal_id),)


def test_ctrl_s_registers_and_stays_and_ctrl_n_goes_on(clerk: Clerk) -> None:
    clerk.open()
    clerk.page.form.words.text.setFocus()
    clerk.type("Холодно.")
    clerk.press(Qt.Key.Key_S, CTRL)
    clerk.wait_for_slip()
    assert clerk.page.course.locked == latest(clerk)
    assert not clerk.page.form.page.isEnabled()
    clerk.press(Qt.Key.Key_N, CTRL)
    assert clerk.page.course.locked == "" and clerk.page.form.page.isEnabled()
    assert clerk.page.form.words.text.toPlainText() == ""


def test_ready_text_comes_by_two_colons_and_a_keyword(clerk: Clerk) -> None:
    clerk.open()
    clerk.page.form.words.text.setFocus()
    clerk.type("Добрый день. ::спас")
    clerk.until(lambda: clerk.page.form.words.text.suggestions().current() is not None)
    clerk.enter()
    text = clerk.page.form.words.text.toPlainText()
    assert text.startswith("Добрый день. Благодарим за обращение.") and "::" not in text


def test_the_topic_is_taken_by_three_letters_without_waiting(clerk: Clerk) -> None:
    clerk.open()
    clerk.page.form.words.topic.setFocus()
    clerk.type("dis")
    clerk.enter()
    assert clerk.page.form.words.topic.topic() == "disconnection"
    assert clerk.at() is clerk.page.form.words.text
    clerk.wait_for_check()
    assert "Sales department" in clerk.page.form.words.unit.text()


def test_a_collective_appeal_is_typed_by_keyboard(clerk: Clerk) -> None:
    registered(clerk.seat.desk, applicant=person(surname="Тен", phone="7010001122", account_no="402119999"))
    clerk.open()
    clerk.type("402119999")
    clerk.enter()
    clerk.until(lambda: bool(clerk.page.form.people.first.applicant().id))
    clerk.press(Qt.Key.Key_A, CTRL | Qt.KeyboardModifier.ShiftModifier)
    clerk.type("Ким Алексей")
    clerk.enter()
    clerk.until(lambda: len(clerk.page.form.entry().form.co_applicants) == 1)
    assert clerk.page.form.entry().form.co_applicants[0].surname == "Ким"


def test_questions_are_added_by_a_key_and_enter(clerk: Clerk) -> None:
    clerk.open()
    clerk.press(Qt.Key.Key_Q, CTRL | Qt.KeyboardModifier.ShiftModifier)
    clerk.type("Когда?")
    clerk.enter()
    clerk.type("Почему?")
    assert clerk.page.form.entry().form.questions == ("Когда?", "Почему?")


def test_f7_says_why_and_again_stops_saying(clerk: Clerk) -> None:
    clerk.open()
    clerk.wait_for_check()
    clerk.press(Qt.Key.Key_F7)
    assert not clerk.page.side.why.isHidden()
    clerk.press(Qt.Key.Key_F7)
    assert clerk.page.side.why.isHidden()


def test_escape_puts_the_form_aside_and_ctrl_n_offers_it_again(clerk: Clerk) -> None:
    clerk.open()
    clerk.page.form.words.text.setFocus()
    clerk.type("Недописано")
    clerk.press(Qt.Key.Key_Escape)
    assert clerk.window.stack.current_page() is clerk.elsewhere
    clerk.press(Qt.Key.Key_N, CTRL)
    clerk.until(lambda: bool(clerk.page.form.notice.sentence()))
    assert clerk.page.form.words.text.toPlainText() == ""
    clerk.page.form.notice.acted.emit()
    clerk.settle()
    assert clerk.page.form.words.text.toPlainText() == "Недописано"
