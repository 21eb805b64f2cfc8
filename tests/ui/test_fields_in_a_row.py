"""Fields that stand beside one another."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.edits import LineEdit, TextEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import row


def test_labels_stay_in_one_line_when_one_field_shows_an_error(qtbot: QtBot) -> None:
    fields = [LabelledField(name, LineEdit()) for name in ("Date", "Time", "Minutes")]
    whole = QWidget()
    whole.setLayout(row(*fields))
    qtbot.addWidget(whole)
    whole.resize(600, 200)
    whole.show()
    fields[0].set_error("The first lawful day is Monday. " * 4)
    qtbot.waitUntil(lambda: fields[0].height() > fields[1].height())
    assert {field.y() for field in fields} == {0}


def test_a_field_of_many_lines_still_takes_the_height_that_there_is(qtbot: QtBot) -> None:
    many, one = LabelledField("Text", TextEdit()), LabelledField("Date", LineEdit())
    whole = QWidget()
    whole.setLayout(row(many, one))
    qtbot.addWidget(whole)
    whole.resize(600, 400)
    whole.show()
    qtbot.waitUntil(lambda: many.height() == 400)
    assert one.y() == 0
