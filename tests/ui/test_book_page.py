"""The Book of Complaints at the window: taken over with its text alone, marked by its keeper, closed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from domain.book import EntryPhase
from services.book import EntryForm, entry_state, transcribe_entry
from tests.ui.rules_at_screen import AtScreen, at, every_language_and_width, flaws
from tests.ui.typing import press, type_text
from ui.book.page import BookPage
from ui.card.act_dialog import ActDialog
from ui.widgets.text import Text

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEEPER, ANOTHER = "e-akhmetov", "e-kovaleva"
TEXT = "Долго ждал в очереди"
__all__ = ["at"]


@pytest.fixture
def entry_id(at: AtScreen) -> str:
    return transcribe_entry(at.office.sit_down(KEEPER), form=EntryForm("b-2", TEXT))


def dialog_of(at: AtScreen) -> ActDialog:
    (dialog,) = [one for one in at.session.window.findChildren(ActDialog) if one.isVisible()]
    return dialog


def satisfy(dialog: ActDialog) -> None:
    dialog.fields["result"].editor.choose("satisfied")  # type: ignore[attr-defined]
    type_text(dialog.fields["text"].editor, "Открыто второе окно")
    dialog.apply()


def test_aes_b1_an_entry_is_taken_over_by_keys_with_nothing_but_its_text(at: AtScreen) -> None:
    at.sit(KEEPER)
    page: BookPage = at.open("book")
    press(at.session.window, Qt.Key.Key_N, CTRL | SHIFT)
    at.settle()
    dialog = dialog_of(at)
    asked = {"book", "page", "text", "language", "name", "address", "phone", "email", "photo"}
    assert set(dialog.fields) == asked  # no identity document, no reason
    type_text(dialog.fields["text"].editor, TEXT)
    dialog.apply()
    at.until(lambda: page.view is not None)
    assert page.view is not None
    assert (page.view.state.fields["text"], page.view.state.phase) == (TEXT, EntryPhase.UNDER_REVIEW)


def test_aes_b2_the_keeper_marks_an_entry_of_his_own_book(at: AtScreen, entry_id: str) -> None:
    at.sit(KEEPER)
    page: BookPage = at.open("book", entry_id)
    at.until(lambda: page.view is not None)
    at.settle()
    press(at.session.window, Qt.Key.Key_M, CTRL)
    dialog = dialog_of(at)
    satisfy(dialog)
    desk = at.office.sit_down(KEEPER)
    at.until(lambda: entry_state(desk, entry_id).result == "satisfied")
    assert entry_state(desk, entry_id).phase is EntryPhase.MARKED


def test_aes_b2_the_keeper_of_another_book_is_refused_with_the_clause(at: AtScreen, entry_id: str) -> None:
    at.sit(ANOTHER)
    page: BookPage = at.open("book", entry_id)
    at.until(lambda: page.view is not None)
    at.settle()
    press(at.session.window, Qt.Key.Key_M, CTRL)
    dialog = dialog_of(at)
    satisfy(dialog)
    at.settle()
    said = " ".join(one.text() for one in dialog.findChildren(Text))
    assert "Only the person responsible" in said
    assert entry_state(at.office.sit_down(KEEPER), entry_id).result == ""


def test_the_book_is_whole_in_every_language_and_width(at: AtScreen, entry_id: str) -> None:
    for shown, page in every_language_and_width(at, KEEPER, lambda: at.open("book", entry_id)):
        assert flaws(page) == [], shown
