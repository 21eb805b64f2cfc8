"""Whatever was pasted, the card stays whole: endless words, a million characters, signs of direction."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLabel

from tests.factory import person, registered
from tests.ui.rules_at_screen import AtScreen, at, flaws
from ui.card.pane import CardPane
from ui.widgets.long_prose import PAGE, LongProse
from ui.widgets.prose import Prose
from ui.widgets.text import Text

REGISTRY = "e-kovaleva"
__all__ = ["at"]


def card_of(at: AtScreen, **changes: object) -> CardPane:
    made = registered(at.office.sit_down(REGISTRY), **changes)
    at.sit(REGISTRY)
    page = at.open("journal", made.appeal_id)
    at.until(lambda: page.card.view is not None)
    at.settle()
    return page.card  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    "word",
    ["Щ" * 3000, "https://example.org/" + "a" * 900, "\u202e" + "ض" * 300, "🙂" * 400],
    ids=["letters", "address", "rightwards", "emoji"],
)
def test_a_word_without_an_end_does_not_widen_the_card(at: AtScreen, word: str) -> None:
    long = person(surname="Ю" * 200, patronymic="Ж" * 200, postal_address=word[:200])
    card = card_of(at, subject=word[:300], text=word, applicant=long)
    page = card._page
    assert page.horizontalScrollBar().maximum() == 0
    assert page.inside.width() <= page.viewport().width()
    assert flaws(card) == []


def test_a_million_characters_come_by_pages(at: AtScreen) -> None:
    text = "Третью неделю в квартире холодно.\n" * 25_000
    words = card_of(at, text=text).findChild(LongProse)
    assert words is not None
    assert words.toPlainText().strip() == text.strip()
    shown = sum(len(part.toPlainText()) for part in words.findChildren(Prose))
    assert PAGE / 2 < shown <= PAGE
    words.more.click()
    assert len(words.parts) == 2
    assert words.parts[1].toPlainText().startswith("Третью")


def test_an_ordinary_text_is_shown_at_once(at: AtScreen) -> None:
    words = card_of(at, text="Холодно. " * 300).findChild(LongProse)
    assert words is not None and len(words.parts) == 1
    assert not words.more.isVisibleTo(words)


def test_what_is_copied_has_no_hidden_signs(at: AtScreen) -> None:
    at.sit(REGISTRY)
    address = "https://example.org/" + "a" * 100
    label = Text(address, wrap=True).selectable()
    assert label.text() == address
    label.setSelection(0, len(QLabel.text(label)))
    control = Qt.KeyboardModifier.ControlModifier
    label.keyPressEvent(QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_C, control))
    assert QGuiApplication.clipboard().text() == address
