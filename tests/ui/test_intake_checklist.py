"""A claim about quality: each file says what it shows, and what is open gets shorter (CIB-5)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from services.intake_form import NewFile
from tests.factory import appeal_form
from tests.ui.accessibility import accessible_name, stops
from tests.ui.intake_at_screen import Clerk
from ui.widgets.choices import ComboBox


def test_a_file_is_told_apart_by_key_and_the_checklist_follows(tmp_path: Path, qtbot: QtBot) -> None:
    clerk = Clerk(tmp_path, qtbot, profile="cib")
    try:
        photo = NewFile("дефект.jpg", b"\xff\xd8\xff close", "image/jpeg")
        form = appeal_form(channel="email", kind="claim", topic="goods_quality", files=(photo,))
        clerk.open(form)
        strip = clerk.page.form.files
        clerk.until(lambda: len(strip.findChildren(ComboBox)) == 1)
        clerk.wait_for_check()
        assert "close-up photo of the defect" in clerk.page.form.lacking.sentence()
        (field,) = strip.findChildren(ComboBox)
        assert field.accessibleName() == "What дефект.jpg shows"
        field.setFocus()
        while field.currentData() != "close_up":
            QTest.keyClick(field, Qt.Key.Key_Down)
        field.activated.emit(field.currentIndex())
        clerk.wait_for_check()
        assert [held.kind for held in strip.files()] == ["close_up"]
        said = clerk.page.form.lacking.sentence()
        assert "close-up photo" not in said and "general photo of the defect" in said
        assert [one for one in stops(clerk.page) if not accessible_name(one)] == []
    finally:
        clerk.close()


def test_other_topics_ask_nobody_what_a_file_shows(tmp_path: Path, qtbot: QtBot) -> None:
    clerk = Clerk(tmp_path, qtbot)
    try:
        photo = NewFile("фото.jpg", b"\xff\xd8\xff close", "image/jpeg")
        clerk.open(appeal_form(files=(photo,)))
        clerk.wait_for_check()
        assert len(clerk.page.form.files.files()) == 1
        assert clerk.page.form.files.findChildren(ComboBox) == []
    finally:
        clerk.close()
