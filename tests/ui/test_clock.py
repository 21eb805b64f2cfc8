"""Ring and day strip: they show the days they are given and say the sentence."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import accessible_name
from tools.sample_screens import term
from ui.theme import State
from ui.widgets.clock import DayMark, DayStrip, Ring, StripDay

TODAY = date(2026, 12, 9)
DAYS = term(date(2026, 12, 1), 15, [date(2026, 12, 16)], word="registered")


def test_a_strip_is_one_cell_a_day_and_says_its_sentence() -> None:
    strip = DayStrip()
    strip.show_days(DAYS, TODAY, "Answer by Wednesday, 23 December 2026")
    assert strip.sizeHint().width() == 16 * 23
    assert accessible_name(strip) == "Answer by Wednesday, 23 December 2026"
    assert not strip.in_weeks


def test_a_long_term_is_shown_in_weeks() -> None:
    strip = DayStrip()
    strip.show_days(term(date(2026, 12, 1), 60), TODAY, "Answer by 23 February 2027")
    assert strip.in_weeks
    assert strip.sizeHint().width() < 400


def test_the_day_under_the_pointer_explains_itself(qtbot: QtBot) -> None:
    strip = DayStrip()
    qtbot.addWidget(strip)
    strip.show_days(DAYS, TODAY, "sentence")
    strip.resize(strip.sizeHint())
    strip.show()
    place = QPoint(15 * 16 + 8, 10)
    QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, place, strip.mapToGlobal(place)))
    assert QToolTip.text() == DAYS[15].why
    QToolTip.hideText()


def test_counted_skipped_and_ahead_look_different(qtbot: QtBot) -> None:
    strip = DayStrip()
    qtbot.addWidget(strip)
    marks = [
        DayMark.START,
        DayMark.COUNTED,
        DayMark.WEEKEND,
        DayMark.HOLIDAY,
        DayMark.PAUSED,
        DayMark.COUNTED,
        DayMark.DUE,
    ]
    days = [StripDay(TODAY + timedelta(days=place - 3), mark) for place, mark in enumerate(marks)]
    strip.show_days(days, TODAY, "sentence")
    strip.resize(strip.sizeHint())
    picture = strip.grab()
    cells = [bytes(picture.copy(place * 16, 0, 16, 22).toImage().constBits()) for place in range(len(marks))]
    assert len(set(cells)) == len(marks)


def test_the_ring_says_what_it_shows() -> None:
    ring = Ring()
    ring.show_term("9", 1.7, State.IN_TIME, "9 working days left of 15")
    assert accessible_name(ring) == ring.toolTip() == "9 working days left of 15"


def test_an_empty_strip_takes_no_room(qtbot: QtBot) -> None:
    strip = DayStrip()
    qtbot.addWidget(strip)
    strip.show_days([], TODAY, "")
    strip.grab()
    assert strip.sizeHint().width() == 16
