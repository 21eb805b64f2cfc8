"""The templates at the window: what is in force, export, import of what was edited, refusals by place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from letters.text import plain_text
from services.letter_templates import SHIPPED
from services.signature_looks import mark_words
from tests.letters.templates import with_text
from tests.services.letters_at_work import CLERK, House
from tests.ui.accessibility import accessible_name, stops
from tests.ui.letters_at_screen import Screen, no_office
from tests.ui.typing import press
from ui.card.act_dialog import ActDialog
from ui.letters.templates_page import TemplatesPage
from ui.widgets.button import PushButton

ADMINISTRATOR = "e-lee"
pytestmark = pytest.mark.usefixtures("no_office")
__all__ = ["no_office"]


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


@pytest.fixture
def screen(house: House, qtbot: QtBot) -> Iterator[Screen]:
    made = Screen(house, ADMINISTRATOR, qtbot)
    yield made
    made.close()


@pytest.fixture
def page(screen: Screen) -> TemplatesPage:
    made = screen.page(TemplatesPage)
    assert isinstance(made, TemplatesPage)
    return made


def at(screen: Screen, page: TemplatesPage, document: str, language: str = "ru") -> None:
    """Open the page at one document."""
    screen.open("templates")
    page.pane.go_to(document, language)
    screen.until(lambda: page.entry is not None and page.entry.document == document)
    screen.settle()


def exported(screen: Screen, page: TemplatesPage, folder: Path) -> Path:
    path = folder / "answer_ru.docx"
    page.acts.write_file(path)
    screen.settle()
    return path


def test_a_template_is_exported_edited_imported_and_in_force(
    screen: Screen, page: TemplatesPage, tmp_path: Path
) -> None:
    at(screen, page, "answer")
    path = exported(screen, page, tmp_path)
    path.write_bytes(with_text(path.read_bytes(), "Тепло в каждый дом"))
    page.acts.take_file(path)
    screen.settle()
    assert page.entry is not None and page.entry.in_force.number == 1
    assert "Тепло в каждый дом" in page.paper.paper.accessibleDescription()
    assert page.refused.sentence() == ""


def test_a_faulty_file_is_refused_with_its_place_and_the_person_stays_there(
    screen: Screen, page: TemplatesPage, tmp_path: Path
) -> None:
    at(screen, page, "answer")
    path = exported(screen, page, tmp_path)
    path.write_bytes(with_text(path.read_bytes(), "Девиз {{ motto }}"))
    page.acts.take_file(path)
    screen.settle()
    assert "word/document.xml" in page.refused.sentence()
    assert "motto" in page.refused.sentence()
    assert page.entry is not None and page.entry.in_force.number == SHIPPED


@pytest.mark.parametrize("content", [None, b"", b"PK no package"])
def test_a_file_that_is_no_document_is_refused(
    screen: Screen, page: TemplatesPage, tmp_path: Path, content: bytes | None
) -> None:
    at(screen, page, "refusal")
    path = tmp_path / "x.docx"
    if content is not None:
        path.write_bytes(content)
    page.acts.take_file(path)
    screen.settle()
    assert page.refused.sentence() and "…" not in page.refused.sentence()


def test_an_earlier_version_is_shown_and_put_in_force_again(
    screen: Screen, page: TemplatesPage, tmp_path: Path
) -> None:
    at(screen, page, "answer")
    path = exported(screen, page, tmp_path)
    path.write_bytes(with_text(path.read_bytes(), "Тепло в каждый дом"))
    page.acts.take_file(path)
    screen.settle()
    buttons = {one.text(): one for one in page.card.findChildren(PushButton) if one.isVisible()}
    buttons["Put in force again"].click()
    screen.settle()
    assert page.entry is not None and page.entry.in_force.number == 2
    assert "в каждый дом" not in page.paper.paper.accessibleDescription()


def test_the_list_is_filtered_by_the_name_of_the_document(screen: Screen, page: TemplatesPage) -> None:
    screen.open("templates")
    page.pane.search.setText("refusal")
    screen.settle()
    assert len(page.pane.list.rows.ids) == 4
    press(page.pane.search, Qt.Key.Key_Escape)
    assert len(page.pane.list.rows.ids) == 68


def test_the_tags_of_a_document_stand_beside_it(screen: Screen, page: TemplatesPage) -> None:
    at(screen, page, "refusal", "kk")
    said = " ".join(text.text() for text in page.card.findChildren(type(page.paper._note)))
    assert "{{ ground }}" in said and "earlier.number" in said


def test_the_words_of_the_printed_mark_are_changed_for_one_language(
    house: House, screen: Screen, page: TemplatesPage
) -> None:
    at(screen, page, "answer", "ru")
    page.acts.ask_mark("ru")
    screen.until(lambda: screen.window.findChild(ActDialog) is not None)
    dialog = screen.window.findChild(ActDialog)
    assert isinstance(dialog, ActDialog)
    dialog.fields["unqualified"].editor.setText("Подписано в {nowhere}")  # type: ignore[attr-defined]
    dialog.apply()
    screen.settle()
    assert dialog.isVisible() and "nowhere" in dialog._error.text()
    dialog.fields["unqualified"].editor.setText("Подписано ключом организации")  # type: ignore[attr-defined]
    dialog.apply()
    screen.settle()
    assert mark_words(house.clerk, "ru").lines["unqualified"] == "Подписано ключом организации"
    assert mark_words(house.clerk, "kk").lines["unqualified"].startswith("Құжатқа")


def test_somebody_else_may_look_and_export_but_not_import(house: House, qtbot: QtBot, tmp_path: Path) -> None:
    screen = Screen(house, CLERK, qtbot)
    page = screen.page(TemplatesPage)
    at(screen, page, "answer")
    assert not page.bring.isEnabled()
    assert plain_text(exported(screen, page, tmp_path).read_bytes())
    screen.close()


def test_every_stop_of_the_templates_has_a_name(screen: Screen, page: TemplatesPage) -> None:
    at(screen, page, "answer")
    assert [type(one).__name__ for one in stops(page) if not accessible_name(one)] == []
