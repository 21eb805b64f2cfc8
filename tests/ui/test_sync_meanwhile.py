"""A change that the exchange brings in while somebody types: the focused field stays, a bar offers it.

A real server, the session's own exchange, and a colleague's laptop that pushes the change.
"""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from services.book import EntryForm, books, entry_view, transcribe_entry
from services.card import appeal_card
from services.letters import draft_letter
from services.rows import find_record, read_record
from services.sync_status import contested_records
from tests.factory import registered
from tests.services.visits_at_work import at_the_door, planned
from tests.ui.centre_at_screen import CLERK, ENGINEER, Centre, centre
from tests.ui.letters_at_screen import no_office
from tests.ui.typing import type_text
from ui.book.questions import correcting as book_correcting
from ui.card.act_dialog import ActDialog
from ui.card.acts import ask
from ui.card.corrections import correcting
from ui.intake.page import IntakePage
from ui.letters.editor_page import LetterPage
from ui.visits.round_page import RoundPage

__all__ = ["centre", "no_office"]
pytestmark = pytest.mark.usefixtures("no_office")


def correction(centre: Centre, appeal_id: str) -> ActDialog:
    session = centre.sit(CLERK)
    dialog = ask(session.window, session.seat, appeal_card(session.seat.desk, appeal_id), correcting)
    assert dialog is not None
    dialog.fields["subject"].editor.setFocus()
    type_text(dialog.fields["subject"].editor, " (сверено)")
    return dialog


def offered(dialog: ActDialog) -> bool:
    return dialog.meanwhile is not None and dialog.meanwhile.isVisible()


def test_a_card_that_is_corrected_keeps_the_typed_field_and_follows_the_others(centre: Centre) -> None:
    made = registered(centre.desk(CLERK))
    applicant = str(read_record("appeal", made.appeal_id)["applicant_id"])
    centre.exchange()
    dialog = correction(centre, made.appeal_id)
    typed = dialog.values()["subject"]
    centre.changed_by_colleague(CLERK, "appeal", made.appeal_id, subject="Тема коллеги")
    centre.changed_by_colleague(CLERK, "applicant", applicant, phone="+7 777 000 00 01")
    bar = dialog.meanwhile
    assert bar is not None
    centre.until(lambda: bar.isVisible() and dialog.values()["phone"] == "+7 777 000 00 01")
    assert dialog.values()["subject"] == typed
    assert dialog.fields["subject"].editor.hasFocus()
    assert "Тема коллеги" in bar.accessibleName()
    assert "777" not in bar.accessibleName()


def test_both_values_wait_for_a_decision_where_the_offer_was_not_taken(centre: Centre) -> None:
    made = registered(centre.desk(CLERK))
    applicant = str(read_record("appeal", made.appeal_id)["applicant_id"])
    centre.exchange()
    dialog = correction(centre, made.appeal_id)
    typed = dialog.values()["subject"]
    centre.changed_by_colleague(CLERK, "appeal", made.appeal_id, subject="Тема коллеги")
    centre.changed_by_colleague(CLERK, "applicant", applicant, email="new@example.org")
    centre.until(lambda: offered(dialog) and dialog.values()["email"] == "new@example.org")
    dialog.apply()
    centre.until(lambda: not isValid(dialog))
    centre.until(centre.drained)
    (record,) = contested_records(centre.office.store)
    (field,) = record.fields
    assert (field.server.value, [one.value for one in field.candidates]) == ("Тема коллеги", [typed])
    assert read_record("applicant", applicant)["email"] == "new@example.org"


def test_what_was_taken_from_the_bar_is_no_conflict(centre: Centre) -> None:
    made = registered(centre.desk(CLERK))
    centre.exchange()
    dialog = correction(centre, made.appeal_id)
    centre.changed_by_colleague(CLERK, "appeal", made.appeal_id, subject="Тема коллеги")
    bar = dialog.meanwhile
    assert bar is not None
    centre.until(bar.isVisible)
    bar.acted.emit()
    assert dialog.values()["subject"] == "Тема коллеги"
    assert not bar.isVisible()
    type_text(dialog.fields["subject"].editor, "!")
    dialog.apply()
    centre.until(lambda: not isValid(dialog))
    centre.until(centre.drained)
    assert contested_records(centre.office.store) == []
    assert read_record("appeal", made.appeal_id)["subject"].replace("!", "") == "Тема коллеги"


def test_a_letter_keeps_the_sentence_that_is_being_typed_and_offers_theirs(centre: Centre) -> None:
    made = registered(centre.desk(CLERK))
    letter_id = draft_letter(centre.desk(ENGINEER), appeal_id=made.appeal_id)
    centre.exchange()
    centre.sit(ENGINEER)
    page = centre.open("letter", letter_id)
    assert isinstance(page, LetterPage)
    centre.until(lambda: page.shown is not None)
    page.form.body_text.setFocus()
    type_text(page.form.body_text, "Моё предложение.")
    centre.changed_by_colleague(ENGINEER, "letter", letter_id, subject="О холоде")
    centre.until(lambda: page.form.subject.text() == "О холоде")
    assert page.form.body_text.hasFocus()
    assert page.form.body_text.toPlainText() == "Моё предложение."
    page.form.subject.setFocus()
    type_text(page.form.subject, " в доме")
    centre.changed_by_colleague(ENGINEER, "letter", letter_id, subject="О холоде и сырости")
    centre.until(page.meanwhile.bar.isVisible)
    assert page.form.subject.text().endswith(" в доме")
    assert "О холоде и сырости" in page.meanwhile.bar.accessibleName()
    page.meanwhile.bar.acted.emit()
    assert page.form.subject.text() == "О холоде и сырости"


def test_findings_at_the_door_are_kept_and_theirs_are_offered(centre: Centre) -> None:
    visit = planned(centre.desk(CLERK), "2026-06-15 11:00")
    at_the_door(centre.desk(ENGINEER), centre.clock, visit.visit_id)
    centre.exchange()
    centre.sit(ENGINEER)
    page = centre.open("round", visit.visit_id)
    assert isinstance(page, RoundPage)
    centre.until(lambda: page.door.door is not None)
    words = page.door.words
    words.editor.setFocus()
    type_text(words.editor, "Пломбы целы")
    centre.changed_by_colleague(ENGINEER, "visit", visit.visit_id, findings="Пломба сорвана")
    centre.until(words.bar.isVisible)
    assert words.text() == "Пломбы целы"
    assert "Пломба сорвана" in words.bar.accessibleName()
    words.bar.acted.emit()
    assert words.text() == "Пломба сорвана"
    page.door.write_now()
    centre.until(centre.drained)
    assert read_record("visit", visit.visit_id)["findings"] == "Пломба сорвана"


def test_an_intake_draft_keeps_what_is_typed_when_new_reference_data_arrive(centre: Centre) -> None:
    centre.sit(CLERK)
    page = centre.open("intake", None)
    assert isinstance(page, IntakePage)
    words = page.form.words.text
    centre.until(page.form.people.first.field.hasFocus)
    words.setFocus()
    type_text(words, "Холодно в квартире")
    centre.publish("employee", "e-new", login="novikova", surname="Новикова", place_id="p0", active=True)
    centre.until(lambda: find_record("employee", "e-new") is not None)
    centre.wake()
    QApplication.processEvents()
    type_text(words, " третью неделю")
    assert words.hasFocus()
    assert words.toPlainText() == "Холодно в квартире третью неделю"


def test_a_book_entry_that_is_corrected_keeps_the_typed_text_and_offers_theirs(centre: Centre) -> None:
    book = next(one.id for one in books() if one.place_id == "p0")
    entry = transcribe_entry(centre.desk(CLERK), form=EntryForm(book, "Очередь в холоде"))
    centre.exchange()
    session = centre.sit(CLERK)
    page = centre.open("book", entry)
    dialog = ActDialog(
        session.window, page, book_correcting(session.seat, entry_view(session.seat.desk, entry))
    )
    dialog.open()
    editor = dialog.fields["new"].editor
    editor.setFocus()
    type_text(editor, "!")
    typed = dialog.values()["new"]
    said = {
        "field": "text",
        "old": "Очередь в холоде",
        "new": "Очередь на улице",
        "reason": "прочитано вновь",
    }
    centre.stated_by_colleague(CLERK, "entry_corrected", "book_entry", entry, said)
    centre.until(lambda: offered(dialog))
    assert dialog.values()["new"] == typed
    assert dialog.meanwhile is not None
    assert "Очередь на улице" in dialog.meanwhile.accessibleName()
    dialog.meanwhile.acted.emit()
    assert dialog.values()["new"] == "Очередь на улице"
    dialog.reject()
