"""The document that an e-mailed notice of a visit brings along, from the question to what is ordered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from services.facts import facts_of
from services.letter_preview import PageMaker
from services.visit_view import visit_view
from tests.services.visits_at_work import planned
from tests.ui.visits_at_screen import Screen
from ui.card.act_dialog import ActDialog
from ui.visits.visit_questions import notice_question
from ui.widgets.choices import ComboBox

VISIT = "2026-06-16 10:00"


@pytest.fixture
def screen(tmp_path: Path, qtbot: QtBot) -> Iterator[Screen]:
    made = Screen(tmp_path, qtbot)
    yield made
    made.close()


def asked(screen: Screen, way: str) -> tuple[str, ActDialog]:
    """The question of a notice with a way chosen and what follows already said."""
    visit_id = planned(screen.desk, VISIT, contact_email="gulnar@example.org").visit_id
    screen.open("visit", visit_id)
    dialog = ActDialog(
        screen.window, screen.window, notice_question(screen.seat, visit_view(screen.desk, visit_id))
    )
    dialog.show()
    choice = dialog.fields["way"].editor
    assert isinstance(choice, ComboBox)
    choice.choose(way)
    return visit_id, dialog


def sent_files(screen: Screen, visit_id: str) -> list[str]:
    """Names of the files of the notice that was ordered last."""
    facts = facts_of(screen.desk.store, "visit", visit_id)
    ordered: list[Any] = [one.data for one in facts if one.kind == "message_ordered"]
    said = [data for data in ordered if data["purpose"] == "notice"]
    return [file["name"] for file in said[-1].get("files", ())]


def test_an_e_mailed_notice_brings_its_document_and_a_copy_for_reading(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.letters.pdf_copy.office_program", lambda _: Path("soffice"))
    monkeypatch.setattr(PageMaker, "pdf", lambda _self, _sha256, docx: b"%PDF of " + docx[:2])
    visit_id, dialog = asked(screen, "email")
    screen.qtbot.waitUntil(lambda: "PDF copy for reading" in dialog._says.text(), timeout=10_000)
    dialog.apply()
    screen.settle()
    assert sent_files(screen, visit_id) == ["Уведомление о выезде.docx", "Уведомление о выезде.pdf"]


def test_without_an_office_program_the_document_goes_alone_and_that_is_said(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.letters.pdf_copy.office_program", lambda _: None)
    visit_id, dialog = asked(screen, "email")
    screen.qtbot.waitUntil(lambda: "without LibreOffice" in dialog._says.text(), timeout=10_000)
    dialog.apply()
    screen.settle()
    assert sent_files(screen, visit_id) == ["Уведомление о выезде.docx"]


def test_a_short_message_is_said_to_bring_nothing(screen: Screen) -> None:
    visit_id, dialog = asked(screen, "sms")
    screen.qtbot.waitUntil(lambda: "The server sends it once" in dialog._says.text(), timeout=10_000)
    assert "goes along" not in dialog._says.text()
    dialog.apply()
    screen.settle()
    assert sent_files(screen, visit_id) == []
