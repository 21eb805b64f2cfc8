"""The dialogs of acts by keyboard: Enter goes on to the deed and does it; a copied file is pasted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.typing import press, type_text
from ui.card.act_dialog import ActDialog, ActField, ActQuestion
from ui.card.act_fields import FileEntry
from ui.shell.window import MainWindow
from ui.work import Work

CTRL = Qt.KeyboardModifier.ControlModifier


class Asked:
    """A window with a question over it; keeps what was done."""

    def __init__(self, qtbot: QtBot, work: Work, *, dangerous: bool = False) -> None:
        self.given: list[dict[str, object]] = []
        self.followed: list[object] = []
        self.work = work
        window = MainWindow(work)
        qtbot.addWidget(window)
        window.show()
        fields = (
            ActField("name", "Name"),
            ActField("days", "Days", "number", 30),
            ActField("at", "File", "file"),
        )
        question = ActQuestion(
            title="Do it?",
            deed="Do",
            fields=fields,
            run=lambda given: self.given.append(dict(given)),
            done=lambda _: "Done",
            dangerous=dangerous,
            follow=lambda _, given, __: self.followed.append(given["days"]),
        )
        self.dialog = ActDialog(window, window, question)
        self.dialog.open()
        self.dialog.activateWindow()
        qtbot.waitUntil(self.dialog.isActiveWindow)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        press(focused, key, held)

    def done(self) -> list[dict[str, object]]:
        assert self.work.idle(20)
        QApplication.processEvents()
        return self.given


@pytest.fixture
def clean_clipboard() -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def test_enter_goes_from_field_to_field_and_then_does_it(qtbot: QtBot, work: Work) -> None:
    asked = Asked(qtbot, work)
    focused = QApplication.focusWidget()
    assert focused is asked.dialog.fields["name"].editor, "the first field has the cursor"
    type_text(focused, "Ким")
    for _ in range(5):
        if asked.dialog.deed.hasFocus():
            break
        asked.press(Qt.Key.Key_Return)
    assert asked.dialog.deed.hasFocus()
    assert asked.done() == []
    asked.press(Qt.Key.Key_Return)
    assert asked.done() == [{"name": "Ким", "days": 30, "at": ""}]
    assert asked.followed == [30], "what belongs to the act goes on elsewhere"


def test_before_something_dangerous_enter_comes_to_the_safe_way_first(qtbot: QtBot, work: Work) -> None:
    asked = Asked(qtbot, work, dangerous=True)
    for _ in range(6):
        if not asked.dialog.isVisible():
            break
        asked.press(Qt.Key.Key_Return)
    assert not asked.dialog.isVisible()
    assert asked.done() == []


@pytest.mark.usefixtures("clean_clipboard")
def test_a_copied_file_is_pasted_as_its_path_and_words_as_words(
    qtbot: QtBot, work: Work, tmp_path: Path
) -> None:
    asked = Asked(qtbot, work)
    entry = asked.dialog.fields["at"].editor
    assert isinstance(entry, FileEntry)
    entry.setFocus()
    copied = QMimeData()
    copied.setUrls([QUrl("https://example.org/no-file"), QUrl.fromLocalFile(str(tmp_path / "page 1.jpg"))])
    QGuiApplication.clipboard().setMimeData(copied)
    asked.press(Qt.Key.Key_V, CTRL)
    assert Path(entry.path.text()) == tmp_path / "page 1.jpg"
    entry.path.clear()
    QGuiApplication.clipboard().setText("page 2.jpg")
    asked.press(Qt.Key.Key_V, CTRL)
    assert entry.path.text() == "page 2.jpg"
