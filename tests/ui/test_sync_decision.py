"""A conflict of the real exchange, decided at the window: what is shown, how many actions, who waits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from services.recording import recording
from services.rows import read_record
from services.sync_status import contested_records
from tests.factory import registered
from tests.ui.centre_at_screen import CLERK, Centre, centre
from tests.ui.letters_at_screen import no_office
from tests.ui.typing import type_text
from ui.sync.decision import DecisionDialog
from ui.sync.page import SyncPage
from ui.widgets.choices import RadioButton
from ui.widgets.edits import LineEdit
from ui.widgets.text import Text

__all__ = ["centre", "no_office"]
pytestmark = pytest.mark.usefixtures("no_office")
WAS, HERE, THEIRS = "Тема при приёме", "Тема отсюда", "Тема коллеги"


class Mouse:
    """Clicks where a person would, and counts."""

    def __init__(self) -> None:
        self.actions = 0

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible()
        assert widget.isEnabled()
        self.actions += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def quarrel(centre: Centre) -> str:
    """Two people changed the subject of one card without having seen each other's."""
    made = registered(centre.desk(CLERK), subject=WAS)
    centre.exchange()
    centre.changed_by_colleague(CLERK, "appeal", made.appeal_id, subject=THEIRS)
    with recording(centre.desk(CLERK), "edit") as act:
        act.set("appeal", made.appeal_id, {"subject": HERE})
    centre.exchange()
    assert len(contested_records(centre.office.store)) == 1
    return made.appeal_id


def deciding(page: SyncPage) -> list[QPushButton]:
    return [one for one in page.findChildren(QPushButton) if one.text() == "Decide" and one.isVisible()]


def asked(centre: Centre, mouse: Mouse) -> DecisionDialog:
    centre.wake()
    centre.until(centre.drained)
    page = centre.open("sync", None)
    assert isinstance(page, SyncPage)
    centre.until(lambda: len(deciding(page)) == 1)
    mouse.click(deciding(page)[0])
    centre.until(lambda: isinstance(QApplication.activeModalWidget(), DecisionDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DecisionDialog)
    return dialog


def test_the_question_names_both_values_the_one_before_who_and_when(centre: Centre) -> None:
    quarrel(centre)
    centre.sit(CLERK)
    dialog = asked(centre, Mouse())
    words = "\n".join(text.text() for text in dialog.findChildren(Text))
    choices = [one.text() for one in dialog.findChildren(RadioButton)]
    assert f"was: {WAS}" in words
    assert [HERE in choices[0], THEIRS in choices[1], len(choices)] == [True, True, 2]
    assert all("Kovaleva" in one or "Ковал" in one for one in choices)
    assert all(any(letter.isdigit() for letter in one.partition("(")[2]) for one in choices), "when"
    dialog.reject()


@pytest.mark.parametrize(("place", "value"), [(0, HERE), (1, THEIRS)])
def test_one_of_the_values_is_chosen_in_three_clicks(centre: Centre, place: int, value: str) -> None:
    appeal = quarrel(centre)
    centre.sit(CLERK)
    mouse = Mouse()
    dialog = asked(centre, mouse)
    mouse.click(dialog.findChildren(RadioButton)[place])
    mouse.click(dialog.apply)
    centre.until(lambda: contested_records(centre.office.store) == [] and centre.drained())
    assert mouse.actions == 3
    assert read_record("appeal", appeal)["subject"] == value
    assert centre.stored_at_server("appeal", appeal, "subject") == value
    assert centre.open_conflicts() == 0


def test_a_third_value_is_typed_and_applied(centre: Centre) -> None:
    appeal = quarrel(centre)
    centre.sit(CLERK)
    mouse = Mouse()
    dialog = asked(centre, mouse)
    type_text(dialog.choices[0].findChildren(LineEdit)[0], "Третья тема")
    mouse.click(dialog.apply)
    centre.until(lambda: contested_records(centre.office.store) == [] and centre.drained())
    assert mouse.actions == 2, "and one field that is typed into"
    assert centre.stored_at_server("appeal", appeal, "subject") == "Третья тема"


def test_only_the_contested_field_waits(centre: Centre) -> None:
    appeal = quarrel(centre)
    centre.sit(CLERK)
    other = registered(centre.desk(CLERK), subject="Другая карточка")
    with recording(centre.desk(CLERK), "edit") as act:
        act.set("appeal", appeal, {"region": "north"})
    centre.wake()
    centre.until(centre.drained)
    assert centre.stored_at_server("appeal", other.appeal_id, "subject") == "Другая карточка"
    assert centre.stored_at_server("appeal", appeal, "region") == "north"
    assert len(contested_records(centre.office.store)) == 1
    assert centre.stored_at_server("appeal", appeal, "subject") == THEIRS
