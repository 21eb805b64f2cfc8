"""Ready sentences: written and checked by an administrator, offered in letters, retired."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from domain.errors import BadInput, Refusal
from services.letter_form import snippet_choices
from services.snippets_admin import ReadySentence, keep_sentence, ready_sentences, retire_sentence
from tests.services.letters_at_work import CLERK, House
from tests.ui.accessibility import accessible_name, stops
from tests.ui.letters_at_screen import Screen, no_office
from ui.card.act_dialog import ActDialog
from ui.letters.snippets_page import SnippetsPage
from ui.widgets.text import Text

pytestmark = pytest.mark.usefixtures("no_office")
__all__ = ["no_office"]
NEW = ReadySentence("", "акт", "ru", "Акт", "Составлен акт {{act_number}}.")


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


@pytest.fixture
def screen(house: House, qtbot: QtBot) -> Iterator[Screen]:
    made = Screen(house, "e-lee", qtbot)
    yield made
    made.close()


@pytest.fixture
def page(screen: Screen) -> SnippetsPage:
    made = screen.page(SnippetsPage)
    assert isinstance(made, SnippetsPage)
    screen.open("snippets")
    return made


def said(page: SnippetsPage) -> list[str]:
    return [text.text() for text in page.findChildren(Text) if text.isVisible()]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"keyword": " "}, "snippet_keyword_missing"),
        ({"keyword": "СРОК"}, "snippet_keyword_taken"),
        ({"text": "\n"}, "snippet_text_missing"),
        ({"text": "Строка\n{{ motto }}"}, "template_tag_unknown"),
        ({"text": "{{ number"}, "template_syntax"),
    ],
)
def test_a_sentence_that_can_t_be_used_is_refused(house: House, changes: dict[str, str], code: str) -> None:
    with pytest.raises(BadInput, match=code):
        keep_sentence(house.office.sit_down("e-lee"), replace(NEW, **changes))


def test_the_line_of_a_faulty_field_is_named(house: House) -> None:
    with pytest.raises(BadInput) as refused:
        keep_sentence(house.office.sit_down("e-lee"), replace(NEW, text="Строка\n{{ motto }}"))
    assert refused.value.facts["where"] == "2"


def test_a_retired_sentence_is_offered_no_more_and_its_keyword_is_free(house: House) -> None:
    administrator = house.office.sit_down("e-lee")
    first = keep_sentence(administrator, NEW)
    assert [one.keyword for one in snippet_choices(language="ru", typed="ак")] == ["акт"]
    retire_sentence(administrator, first)
    assert snippet_choices(language="ru", typed="ак") == []
    assert keep_sentence(administrator, NEW) != first


def test_only_an_administrator_writes_sentences(house: House) -> None:
    with pytest.raises(Refusal, match="not_permitted"):
        keep_sentence(house.clerk, NEW)


def test_a_sentence_is_written_in_a_dialog_and_found_by_its_words(
    house: House, screen: Screen, page: SnippetsPage
) -> None:
    page.ask_new()
    screen.until(lambda: screen.window.findChild(ActDialog) is not None)
    dialog = screen.window.findChild(ActDialog)
    assert isinstance(dialog, ActDialog)
    dialog.fields["keyword"].editor.setText("visit")  # type: ignore[attr-defined]
    dialog.fields["text"].editor.setPlainText("We come on {{visit_at}}.")  # type: ignore[attr-defined]
    dialog.apply()
    screen.settle()
    page.search.setText("come")
    screen.settle()
    assert "::visit" in said(page) and "::срок" not in said(page)
    assert [one.language for one in ready_sentences("come")] == ["en"]


def test_others_read_and_change_nothing(house: House, qtbot: QtBot) -> None:
    screen = Screen(house, CLERK, qtbot)
    page = screen.page(SnippetsPage)
    screen.open("snippets")
    assert not page.add.isEnabled()
    assert "::срок" in said(page)
    screen.close()


def test_every_stop_of_the_page_has_a_name(page: SnippetsPage) -> None:
    assert [type(one).__name__ for one in stops(page) if not accessible_name(one)] == []
