"""Somebody of an old journal at the registration form: found, shown with what came before, and opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from services.card import appeal_card
from services.journal_import.columns import propose_mapping
from services.journal_import.reading import look_into
from services.journal_import.run import begin_import
from tests.ui.rules_at_screen import AtScreen, at, flaws
from tests.ui.typing import press, type_text
from ui.journal.archived_pane import ArchivedPane

REGISTRY, ADMIN = "e-kovaleva", "e-lee"
OLD = (
    "№;Дата регистрации;Заявитель;Адрес;Телефон;Содержание;Срок;Дата закрытия\r\n"
    "К-41;02.03.2024;Петров Иван;ул. Абая, 17;8 701 111 22 33;Счёт за воду;23.03.2024;20.03.2024\r\n"
)
__all__ = ["at"]


def bring_in(at: AtScreen, folder: Path) -> None:
    path = folder / "old.csv"
    path.write_text(OLD, encoding="utf-8")
    journal = look_into(path)
    going = begin_import(at.office.sit_down(ADMIN), journal, propose_mapping(journal.headings))
    while going.go_on():
        pass


def test_somebody_of_the_old_journal_is_found_with_the_earlier_appeal(at: AtScreen, tmp_path: Path) -> None:
    bring_in(at, tmp_path)
    at.sit(REGISTRY)
    page = at.open("intake")
    who = page.form.people.first
    type_text(who.field, "87011112233")
    press(who.field, Qt.Key.Key_Return)
    at.until(lambda: who.applicant().surname == "Петров")
    at.until(lambda: page.side.earlier.first() is not None)
    assert who.applicant().id == "" and who.card.isVisible()
    assert page.side.earlier.first().number == "К-41"
    assert flaws(page.side) == []
    earlier = page.side.earlier.first().appeal_id
    page.course.choose_repeat(earlier)
    page.form.words.text.setPlainText("Опять счёт за воду, которой не было.")
    page.finishing.finish_and_stay()
    at.until(lambda: bool(page.course.locked))
    (link,) = appeal_card(at.office.sit_down(REGISTRY), page.course.locked).considering.links
    assert (link.number, link.relation) == ("К-41", "repeat")
    at.session.window.open_page("journal", earlier)
    at.settle()
    shown = at.session.window.findChild(ArchivedPane)
    at.until(lambda: shown is not None and shown.isVisible())
    assert shown is not None and shown._shown is not None
    assert "Счёт за воду" in [value for _, value in shown._shown.said]
