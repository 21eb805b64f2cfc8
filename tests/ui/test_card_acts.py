"""The acts of a card at the window: by key, with their proof, taken back by name, whole in every language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from domain.appeals import Phase
from services.card import appeal_card
from services.considering import name_co_executor, plan_measure
from services.grounds import GroundChoice, choose_ground
from services.intake_form import ApplicantForm
from services.requests import Clarification, request_clarification
from services.routing import direct_to_unit, reject_hand_over
from tests.factory import appeal_form, person, registered
from tests.ui.rules_at_screen import AtScreen, at, every_language_and_width, flaws
from tests.ui.typing import press, type_text
from ui.card.act_dialog import ActDialog
from ui.card.act_fields import TickList
from ui.card.act_list import open_acts
from ui.card.acts import ask
from ui.widgets.text import Text

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
REGISTRY, EXECUTOR, HEAD = "e-kovaleva", "e-zhuk", "e-omarova"
__all__ = ["at"]


@pytest.fixture
def appeal_id(at: AtScreen) -> str:
    return registered(at.office.sit_down(REGISTRY)).appeal_id


def dialog_of(at: AtScreen) -> ActDialog:
    (dialog,) = [one for one in at.session.window.findChildren(ActDialog) if one.isVisible()]
    return dialog


def phase(at: AtScreen, appeal_id: str) -> Phase:
    return appeal_card(at.office.sit_down(REGISTRY), appeal_id).state.phase


def test_a_hand_over_by_keys_is_taken_back_by_ctrl_z_and_named(at: AtScreen, appeal_id: str) -> None:
    at.sit(REGISTRY)
    at.open("journal", appeal_id)
    press(at.session.window, Qt.Key.Key_H, CTRL)
    dialog = dialog_of(at)
    press(dialog, Qt.Key.Key_Return, CTRL)
    at.until(lambda: phase(at, appeal_id) is Phase.DIRECTED)
    at.settle()
    undo = at.session.window.registry.find("undo")
    assert undo is not None and undo.title == "Undo: Handed over"
    at.session.window.activateWindow()  # without a window manager nobody gives the focus back
    press(at.session.window, Qt.Key.Key_Z, CTRL)
    at.until(lambda: phase(at, appeal_id) is Phase.REGISTERED)
    at.settle()
    assert at.session.window.toast.text() == "Taken back: Handed over"


def test_the_last_act_is_offered_by_its_name_when_the_program_is_opened_again(
    at: AtScreen, appeal_id: str
) -> None:
    direct_to_unit(at.office.sit_down(REGISTRY), appeal_id=appeal_id, unit_id="u-sales")
    number = appeal_card(at.office.sit_down(REGISTRY), appeal_id).state.number
    at.sit(REGISTRY)
    at.until(lambda: at.session.window.status.can_undo)
    assert at.session.window.status.step() == f"{number}: Directed for consideration"
    undo = at.session.window.registry.find("undo")
    assert undo is not None and undo.title == f"Undo: {number}: Directed for consideration"
    at.session.sit_down(EXECUTOR)
    at.settle()
    assert not at.session.window.status.can_undo
    at.session.sit_down(REGISTRY)
    at.until(lambda: at.session.window.status.can_undo)
    press(at.session.window, Qt.Key.Key_Z, CTRL)
    at.until(lambda: phase(at, appeal_id) is Phase.REGISTERED)
    at.settle()
    assert at.session.window.toast.text() == f"Taken back: {number}: Directed for consideration"


def test_a_ground_asks_for_its_own_proof_and_waits_for_the_head(at: AtScreen, appeal_id: str) -> None:
    at.sit(EXECUTOR)
    at.open("journal", appeal_id)
    press(at.session.window, Qt.Key.Key_G, CTRL | SHIFT)
    dialog = dialog_of(at)
    dialog.fields["ground"].editor.choose("abusive_threat")  # type: ignore[attr-defined]
    at.settle()
    asked = {name for name, field in dialog.fields.items() if field.isVisible()}
    assert asked == {"ground", "quoted_passage"}
    dialog.apply()
    at.settle()
    assert "passage" in " ".join(one.text() for one in dialog.findChildren(Text))
    type_text(dialog.fields["quoted_passage"].editor, "лист 2")
    dialog.apply()
    at.until(lambda: phase(at, appeal_id) is Phase.TO_CONFIRM)


def test_the_head_confirms_by_the_first_button(at: AtScreen, appeal_id: str) -> None:
    choice = GroundChoice("abusive_threat", quoted_passage="лист 2")
    choose_ground(at.office.sit_down(EXECUTOR), appeal_id=appeal_id, choice=choice)
    at.sit(HEAD)
    page = at.open("journal", appeal_id)
    assert page.card.offered()[0].id == "card.confirm_ground"
    press(at.session.window, Qt.Key.Key_O, CTRL | SHIFT)
    dialog_of(at).apply()
    at.until(lambda: phase(at, appeal_id) is Phase.NO_ACTION)


def test_an_alarm_stands_over_the_card_until_the_appeal_was_forwarded(at: AtScreen) -> None:
    desk = at.office.sit_down(REGISTRY)
    form = {"channel": "post", "applicant": ApplicantForm(), "text": "Готовится поджог"}
    appeal_id = registered(desk, **form).appeal_id
    choose_ground(desk, appeal_id=appeal_id, choice=GroundChoice("anonymous", exception=True))
    at.sit(REGISTRY)
    page = at.open("journal", appeal_id)
    at.until(page.card._alarm.isVisible)
    press(at.session.window, Qt.Key.Key_R, CTRL | SHIFT)
    dialog = dialog_of(at)
    type_text(dialog.fields["body"].editor, "Департамент полиции")
    dialog.apply()
    at.until(lambda: phase(at, appeal_id) is Phase.REDIRECTED)
    at.settle()
    assert not page.card._alarm.isVisible()


def test_what_is_missing_is_ticked_already_when_it_is_asked_for(at: AtScreen) -> None:
    desk = at.office.sit_down(REGISTRY)
    appeal_id = registered(desk, applicant=person(given_name="")).appeal_id
    at.sit(REGISTRY)
    at.open("journal", appeal_id)
    press(at.session.window, Qt.Key.Key_Q, CTRL | SHIFT)
    editor = dialog_of(at).fields["items"].editor
    assert isinstance(editor, TickList) and editor.ticked() == ("given_name",)


def test_ready_sentences_are_called_in_an_act_s_text(at: AtScreen, appeal_id: str) -> None:
    at.sit(REGISTRY, language="ru")
    at.open("journal", appeal_id)
    press(at.session.window, Qt.Key.Key_H, CTRL)
    editor = dialog_of(at).fields["instruction"].editor
    editor.setFocus()
    type_text(editor, "::спас")
    at.until(lambda: editor.suggestions().isVisible())  # type: ignore[attr-defined]
    press(editor, Qt.Key.Key_Return)
    assert "::" not in editor.toPlainText() and len(editor.toPlainText()) > 10  # type: ignore[attr-defined]


def test_the_palette_offers_every_act_of_the_card(at: AtScreen, appeal_id: str) -> None:
    at.sit(HEAD)
    page = at.open("journal", appeal_id)
    wanted = {command.id for command in page.card.offered()}
    assert wanted <= {command.id for command in at.session.window.registry.all()}
    keys = [command.key for command in at.session.window.registry.all() if command.key]
    assert len(keys) == len(set(keys))


def test_number_date_and_applicant_are_copied_as_letters_quote_them(at: AtScreen, appeal_id: str) -> None:
    at.sit(REGISTRY)
    at.open("journal", appeal_id)
    press(at.session.window, Qt.Key.Key_C, CTRL | SHIFT)
    number = appeal_card(at.office.sit_down(REGISTRY), appeal_id).state.number
    copied = QGuiApplication.clipboard().text()
    assert copied == f"{number} / 01.12.2026 / Ахметова Гүлнар Сейітқызы"


def test_a_long_name_and_a_long_word_do_not_widen_the_card(at: AtScreen) -> None:
    wild = person(surname="Ы" * 200, given_name="\u202e👩‍🚒" + "ё" * 60)
    form = appeal_form(applicant=wild, subject="Т" * 300, text="слово" * 400)
    appeal_id = registered(
        at.office.sit_down(REGISTRY), applicant=form.applicant, subject=form.subject
    ).appeal_id
    at.sit(REGISTRY)
    page = at.open("journal", appeal_id)
    assert page.card.width() <= at.session.window.width() and page.isVisible()


def test_the_card_is_whole_in_every_language_and_width(at: AtScreen, appeal_id: str) -> None:
    registry, head = at.office.sit_down(REGISTRY), at.office.sit_down(HEAD)
    direct_to_unit(
        registry, appeal_id=appeal_id, unit_id="u-sales", executor_id=EXECUTOR, instruction="Проверить"
    )
    reject_hand_over(at.office.sit_down(EXECUTOR), appeal_id=appeal_id, reason="Не наше")
    name_co_executor(head, appeal_id=appeal_id, employee_id="e-ten", internal_term_on=at.clock.now().date())
    plan_measure(head, appeal_id=appeal_id, text="Заменить кран", due_on=at.clock.now().date())
    request_clarification(registry, appeal_id=appeal_id, asked=Clarification(other="Показания", way="phone"))
    choice = GroundChoice("protected_secret", justification="Цены закупки", subkind="commercial")
    choose_ground(at.office.sit_down(EXECUTOR), appeal_id=appeal_id, choice=choice)
    for shown, page in every_language_and_width(at, HEAD, lambda: at.open("journal", appeal_id).card):
        assert flaws(page) == [], shown


@pytest.mark.parametrize("language", ["ru", "kk", "hu", "en"])
def test_every_question_of_the_card_has_names_and_room_for_its_words(
    at: AtScreen, appeal_id: str, language: str
) -> None:
    session = at.sit(HEAD, language=language)
    view = at.open("journal", appeal_id).card.view
    asked = [one for one in open_acts() if one.when(view)]
    assert len(asked) > 20
    for one in asked:
        dialog = ask(session.window, session.seat, view, one.question)
        assert dialog is not None, one.id
        at.settle()
        assert flaws(dialog) == [], one.id
        assert dialog.height() <= 768, one.id
        dialog.reject()
