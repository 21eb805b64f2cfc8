"""The letter editor at the window: saved as typed, checked by rule, ready sentences, languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from domain.answers import LetterPhase
from services.card import appeal_card
from services.letter_versions import letter_state, return_letter
from services.letters import draft_letter, edit_letter
from services.questions import question_id
from services.recording import recording
from services.rows import read_record
from tests.factory import registered
from tests.services.letters_at_work import BODY, EXECUTOR, House
from tests.ui.accessibility import accessible_name, stops
from tests.ui.letters_at_screen import Screen, no_office
from tests.ui.typing import press, type_text
from ui.letters.drafting import PAUSE_MS
from ui.letters.editor_page import LetterPage
from ui.letters.other_letter import ask_other_letter

CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.usefixtures("no_office")
__all__ = ["no_office"]


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


@pytest.fixture
def screen(house: House, qtbot: QtBot) -> Iterator[Screen]:
    made = Screen(house, EXECUTOR, qtbot)
    yield made
    made.close()


@pytest.fixture
def page(screen: Screen) -> LetterPage:
    made = screen.page(LetterPage)
    assert isinstance(made, LetterPage)
    return made


def fresh(house: House, questions: str = "", language: str = "ru") -> str:
    """A draft just begun by Ctrl+R on the card."""
    made = registered(house.clerk, language=language)
    if questions:
        with recording(house.clerk, "edit_appeal") as act:
            act.set("appeal", made.appeal_id, {"questions": questions})
    return draft_letter(house.executor, appeal_id=made.appeal_id)


def rest(screen: Screen, page: LetterPage) -> None:
    """The person pauses: the draft is saved, form and paper are read again."""
    page.drafting.flush()
    screen.settle()


def test_an_answer_goes_for_signature_in_two_actions_besides_its_words(
    house: House, screen: Screen, page: LetterPage
) -> None:
    letter_id = fresh(house)
    screen.open("letter", letter_id)
    assert page.form.body_text.hasFocus()
    type_text(page.form.body_text, BODY)
    press(page.form.body_text, Qt.Key.Key_Return, CTRL)
    screen.settle()
    assert letter_state(house.executor, letter_id).phase is LetterPhase.FOR_SIGNATURE
    assert page.head.standing() == "Version 1 waits for the signature"
    assert not page.form.body_text.isEnabled()


def test_what_is_typed_reaches_the_disk_within_two_seconds(
    house: House, screen: Screen, page: LetterPage
) -> None:
    letter_id = fresh(house)
    screen.open("letter", letter_id)
    type_text(page.form.body_text, "Ваше обращение рассмотрено.")
    assert PAUSE_MS < 2000
    screen.until(lambda: read_record("letter", letter_id)["body"] == "Ваше обращение рассмотрено.")


def test_only_the_fields_that_changed_are_written(house: House, screen: Screen, page: LetterPage) -> None:
    letter_id = house.draft()
    screen.open("letter", letter_id)
    page.form.subject.setFocus()
    type_text(page.form.subject, "!")
    assert set(page.drafting.dirty()) == {"subject"}
    rest(screen, page)
    assert page.drafting.dirty() == {}
    assert read_record("letter", letter_id)["subject"] == "Холодные батареи!"


def test_what_is_missing_is_named_and_leads_to_its_field(
    house: House, screen: Screen, page: LetterPage
) -> None:
    letter_id = fresh(house, questions="Пересчитать плату")
    edit_letter(house.executor, letter_id=letter_id, fields={"addressee": None})
    screen.open("letter", letter_id)
    page.form.subject.setFocus()
    press(page.form.subject, Qt.Key.Key_Return, CTRL)
    screen.settle()
    said = page.findings.sentences()
    assert "The letter is empty." in said
    assert "Say to whom the letter goes." in said
    assert "Not answered yet: Пересчитать плату" in said
    assert page.head.wrong.sentence().startswith("The letter is not complete")
    way = page.findings.goings()[said.index("Say to whom the letter goes.")]
    way.click()
    assert page.form.addressee.hasFocus()
    assert letter_state(house.executor, letter_id).phase is LetterPhase.DRAFT


def test_ticking_a_question_is_saved(house: House, screen: Screen, page: LetterPage) -> None:
    letter_id = fresh(house, questions="Проверить температуру\nПересчитать плату")
    screen.open("letter", letter_id)
    page.form.questions.boxes()[1].click()
    rest(screen, page)
    assert read_record("letter", letter_id)["answered_question_ids"] == [question_id("Пересчитать плату")]


def test_a_russian_letter_to_a_kazakh_appeal_is_refused_with_the_reason(
    house: House, screen: Screen, page: LetterPage
) -> None:
    letter_id = fresh(house, language="kk")
    screen.open("letter", letter_id)
    assert page.form.language.currentData() == "kk"
    page.form.language.choose("ru")
    page.form.language.activated.emit(page.form.language.currentIndex())
    screen.settle()
    assert "AES-W7" in page.form.labelled["language"].error()
    assert page.form.language.currentData() == "kk"
    assert read_record("letter", letter_id)["language"] == "kk"


def test_another_way_than_the_rule_s_asks_for_a_reason(
    house: House, screen: Screen, page: LetterPage
) -> None:
    letter_id = house.draft()
    screen.open("letter", letter_id)
    assert not page.form.channel_reason.isVisible()
    page.form.channel.choose("post")
    page.form.channel.activated.emit(page.form.channel.currentIndex())
    assert page.form.channel_reason.isVisible()
    rest(screen, page)
    assert any("Say why it leaves" in one for one in page.findings.sentences())


def test_two_colons_offer_ready_sentences_and_enter_puts_one_in_with_its_fields(
    house: House, screen: Screen, page: LetterPage
) -> None:
    letter_id = fresh(house)
    screen.open("letter", letter_id)
    text = page.form.body_text
    type_text(text, "Добрый день. ::ср")
    screen.until(lambda: text.suggestions().isVisible())
    press(text, Qt.Key.Key_Return)
    screen.until(lambda: "рассматривается" in text.toPlainText())
    number = page.shown.appeal_number if page.shown else ""
    assert text.toPlainText().startswith(f"Добрый день. Ваше обращение {number} рассматривается.")
    assert "::" not in text.toPlainText()


def test_ctrl_space_offers_every_ready_sentence_of_the_letter_s_language(
    house: House, screen: Screen, page: LetterPage
) -> None:
    screen.open("letter", fresh(house))
    text = page.form.body_text
    press(text, Qt.Key.Key_Space, CTRL)
    screen.until(lambda: text.suggestions().isVisible())
    press(text, Qt.Key.Key_Escape)
    assert not text.suggestions().isVisible()


def test_a_remark_stands_above_the_returned_letter(house: House, screen: Screen, page: LetterPage) -> None:
    letter_id = house.submitted()
    return_letter(house.director, letter_id=letter_id, remark="Укажите акт")
    screen.open("letter", letter_id)
    assert page.head.standing() == "Returned with a remark: Укажите акт"
    assert page.form.body_text.isEnabled()


def test_a_letter_is_called_back_from_its_banner(house: House, screen: Screen, page: LetterPage) -> None:
    letter_id = house.submitted()
    screen.open("letter", letter_id)
    page.acts.follow("call_back")
    screen.settle()
    assert letter_state(house.executor, letter_id).phase is LetterPhase.RETURNED
    assert page.form.body_text.isEnabled()


def test_a_change_from_another_desk_does_not_replace_what_is_being_typed(
    house: House, screen: Screen, page: LetterPage
) -> None:
    letter_id = house.draft()
    screen.open("letter", letter_id)
    page.form.body_text.setFocus()
    type_text(page.form.body_text, "Ещё одно предложение.")
    edit_letter(house.clerk, letter_id=letter_id, fields={"subject": "О холоде", "body": "Чужой текст."})
    screen.settle()
    assert page.form.subject.text() == "О холоде"
    assert "Ещё одно предложение." in page.form.body_text.toPlainText()


def test_the_paper_shows_what_was_typed(house: House, screen: Screen, page: LetterPage) -> None:
    letter_id = fresh(house)
    screen.open("letter", letter_id)
    type_text(page.form.body_text, "Температура измерена.")
    rest(screen, page)
    assert "Температура измерена." in page.paper.paper.accessibleDescription()


def test_saving_leaves_the_cursor_where_the_person_types(
    house: House, screen: Screen, page: LetterPage
) -> None:
    screen.open("letter", fresh(house))
    type_text(page.form.body_text, "Начало ")
    rest(screen, page)
    type_text(page.form.body_text, "и конец.")
    rest(screen, page)
    assert page.form.body_text.toPlainText() == "Начало и конец."


def test_leaving_the_letter_saves_what_was_typed(house: House, screen: Screen, page: LetterPage) -> None:
    first, second = fresh(house), house.draft()
    screen.open("letter", first)
    type_text(page.form.body_text, "Не потеряется")
    screen.open("letter", second)
    assert read_record("letter", first)["body"] == "Не потеряется"
    assert page.form.body_text.toPlainText() == BODY


def test_every_stop_of_the_editor_has_a_name(house: House, screen: Screen, page: LetterPage) -> None:
    screen.open("letter", fresh(house, questions="Пересчитать плату"))
    nameless = [type(one).__name__ for one in stops(page) if not accessible_name(one)]
    assert nameless == []


def test_without_a_letter_the_page_says_where_letters_come_from(screen: Screen, page: LetterPage) -> None:
    screen.open("letter")
    assert page._empty.accessibleName().startswith("No letter is open")
    assert page.commands() == ()


def test_another_letter_than_the_answer_is_begun_from_the_card(
    house: House, screen: Screen, page: LetterPage
) -> None:
    made = registered(house.clerk)
    screen.open("letter")
    view = appeal_card(screen.seat.desk, made.appeal_id)
    dialog = ask_other_letter(screen.window, screen.seat, view)
    dialog.fields["document"].editor.choose("clarification")  # type: ignore[attr-defined]
    dialog.apply()
    screen.settle()
    assert page.shown is not None and page.shown.fields["document"] == "clarification"
    assert page.form.labelled["reasoning"].label.text() == "What is missing, a line for each thing"


def widest(page: QWidget) -> int:
    return page.minimumSizeHint().width()


def test_long_findings_do_not_widen_the_form(house: House, screen: Screen, page: LetterPage) -> None:
    screen.open("letter", fresh(house, questions="Вопрос " * 40))
    QTest.qWait(1)
    assert widest(page.findings) < 420
