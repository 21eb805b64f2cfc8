"""The kit on one picture, as the design shows it: states, buttons, fields, badges."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from tools.sample_screens import TODAY, term, words
from ui.theme import Role, State
from ui.theme.tokens import Size
from ui.widgets.badge import Avatar, Badge, StatePill
from ui.widgets.banner import Banner, Tone
from ui.widgets.button import Kind, PushButton
from ui.widgets.choices import CheckBox, ComboBox, RadioButton
from ui.widgets.clock import DayStrip
from ui.widgets.date_edits import DateEntry, TimeEntry
from ui.widgets.edits import LineEdit, TextEdit
from ui.widgets.keycap import KeyCap
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import Ground, Sheet, row
from ui.widgets.text import Text
from ui.widgets.toggles import SegmentedSwitch
from ui.wording.dates import days_left, until

_ICONS = ("phone", "user", "mail", "at-sign", "globe", "book-open")


def gallery(language: str) -> QWidget:
    """Everything at once."""
    said, ground = words(language), Ground("chrome")
    column = Sheet(ground, tone="chrome").body
    ground.setLayout(column)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(12)
    column.addWidget(Text(said["title"], Role.TITLE))
    column.addWidget(_states(said))
    column.addLayout(_buttons(said))
    column.addWidget(_switch(said))
    for part in _fields(said):
        column.addWidget(part)
    column.addLayout(row(*_choosers(said), gap=12))
    column.addLayout(row(*(CheckBox(text) for text in said["checks"]), RadioButton(said["state"]), 1, gap=16))
    column.addLayout(row(*_badges(said), KeyCap("Ctrl+Return"), KeyCap("F7"), 1))
    column.addWidget(_term(said))
    for tone in (Tone.MODE, Tone.CHECK, Tone.REFUSED):
        banner = Banner(tone)
        banner.say(
            said["again"], said["again_detail"], action=said["why"], key="F7" if tone is Tone.MODE else ""
        )
        column.addWidget(banner)
    column.addStretch(1)
    ground.picture_size = (1366, 940)  # type: ignore[attr-defined]
    return ground


def _states(said: dict[str, str]) -> Sheet:
    sheet = Sheet()
    shown = [(-3, State.LATE), (0, State.TODAY), (2, State.SOON), (9, State.IN_TIME)]
    pills = [StatePill(days_left(days), state) for days, state in shown]
    pills += [StatePill(said["paused"], State.PAUSED), StatePill("18.11", State.DONE)]
    sheet.body.addLayout(row(*pills, Avatar("АК"), Avatar("МБ", person=2), 1, gap=24))
    return sheet


def _buttons(said: dict[str, list[str]]) -> QHBoxLayout:
    first, second, third, fourth, fifth = said["buttons"]
    forbidden = PushButton(fifth, height=Size.BUTTON_DIALOG)
    forbidden.allow(False, said["fields"][4])
    return row(
        PushButton(first, Kind.PRIMARY, key="Ctrl+Return", height=Size.BUTTON_DIALOG),
        PushButton(second, key="Ctrl+S", height=Size.BUTTON_DIALOG),
        PushButton(fourth, Kind.DANGER, height=Size.BUTTON_DIALOG),
        forbidden,
        1,
        PushButton(third, Kind.QUIET, key="Esc", height=Size.BUTTON_DIALOG),
        gap=2,
    )


def _switch(said: dict[str, list[str]]) -> SegmentedSwitch:
    switch = SegmentedSwitch(said["fields"][0])
    switch.offer([(name, name, icon) for name, icon in zip(said["channels"], _ICONS, strict=True)])
    return switch


def _fields(said: dict[str, list[str]]) -> list[LabelledField]:
    who, topic, text = LineEdit(), LineEdit(), TextEdit(lines=3)
    who.setText("701 555 45 18")
    text.setPlainText(str(said["text"]))
    fields = [
        LabelledField(said["fields"][0], who, hint=said["fields"][1]),
        LabelledField(said["fields"][2], topic, hint=said["fields"][3]),
        LabelledField(said["fields"][5], text),
    ]
    fields[1].set_error(said["fields"][4])
    return fields


def _choosers(said: dict[str, list[str]]) -> list[QWidget]:
    combo, on, at = ComboBox(icon="mail"), DateEntry(), TimeEntry()
    combo.offer([(name, name) for name in said["channels"]])
    return [
        LabelledField(said["tabs"][2], combo),
        LabelledField(said["tabs"][3], on),
        LabelledField(said["tabs"][0], at),
    ]


def _badges(said: dict[str, list[str]]) -> list[QWidget]:
    states = (State.DONE, State.TODAY, State.LATE)
    pills = [Badge(text, state) for text, state in zip(said["badges"], states, strict=True)]
    return [Badge(str(said["state"])), *pills, Badge(str(said["repeat"]))]


def _term(said: dict[str, str]) -> Sheet:
    sheet, short, long = Sheet(), DayStrip(), DayStrip()
    sentence = said["answer_by"].format(until(date(2026, 12, 23)))
    short.show_days(term(date(2026, 12, 1), 15, [date(2026, 12, 16)]), TODAY, sentence)
    long.show_days(term(date(2026, 12, 1), 60), TODAY, sentence)
    sheet.body.addWidget(Text(sentence, Role.DATE))
    sheet.body.addWidget(short)
    sheet.body.addWidget(long)
    return sheet
