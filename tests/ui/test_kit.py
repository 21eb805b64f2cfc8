"""The widgets of the kit: keys, focus, names, sizes, and what they say when they are disabled."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import accessible_name
from tests.ui.typing import press, type_text
from ui.theme import Mode, Role, State, theme, tokens
from ui.translators import Translators
from ui.widgets.badge import Avatar, Badge, StatePill, initials
from ui.widgets.banner import Banner, Tone
from ui.widgets.button import Kind, PushButton
from ui.widgets.chip import Chip
from ui.widgets.chip_bar import ChipBar
from ui.widgets.choices import CheckBox, ComboBox, RadioButton
from ui.widgets.date_edits import DateEntry, TimeEntry
from ui.widgets.dialogs import ConfirmDialog
from ui.widgets.edits import LineEdit, SearchEdit, TextEdit
from ui.widgets.going_on import EnterGoesOn
from ui.widgets.icon_button import IconButton
from ui.widgets.keycap import KeyCap, cap_text
from ui.widgets.labelled import LabelledField, first_wrong
from ui.widgets.progress import ProgressStrip
from ui.widgets.shapes import shape
from ui.widgets.suggest import SuggestField
from ui.widgets.suggestions import Suggestion
from ui.widgets.text import Elided, Text
from ui.widgets.toggles import AnchorBar, SegmentedSwitch

Show = Callable[[QWidget], QWidget]
FOCUSABLE: list[Callable[[], QWidget]] = [
    lambda: PushButton("Register", Kind.PRIMARY, key="Ctrl+Return"),
    lambda: PushButton("Why?", Kind.LINK),
    lambda: IconButton("printer", "Print"),
    lambda: Chip("Mine"),
    LineEdit,
    TextEdit,
    ComboBox,
    DateEntry,
    TimeEntry,
    lambda: CheckBox("Told"),
    lambda: RadioButton("Here"),
]


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
@pytest.mark.parametrize("make", FOCUSABLE)
def test_the_focus_is_seen(make: Callable[[], QWidget], mode: Mode, shown: Show) -> None:
    theme().choose(mode)
    window, widget, other = QWidget(), make(), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(other)
    column.addWidget(widget)
    shown(window)
    other.setFocus()
    QApplication.processEvents()
    without = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert widget.hasFocus()
    focused = widget.grab().toImage()
    ring = tokens().focus.lower()
    colours = {focused.pixelColor(x, focused.height() // 2).name() for x in range(focused.width())}
    assert focused != without
    assert ring in colours


def test_a_button_shows_its_key_as_people_know_it() -> None:
    assert cap_text("Ctrl+Return") == "Ctrl Enter"
    assert cap_text("Ctrl+Shift+V") == "Ctrl Shift V"
    assert cap_text("Alt+Left") == "Alt ←"
    assert cap_text("Ctrl++") == "Ctrl +"


def test_a_key_is_printed_alike_in_every_language(qapp: QApplication) -> None:
    translators = Translators(qapp)
    translators.use("ru")
    try:
        assert cap_text.__wrapped__("Alt+Down") == "Alt ↓"
    finally:
        translators.remove()


def test_a_button_is_as_wide_as_icon_words_and_key_need() -> None:
    plain = PushButton("Register").sizeHint().width()
    assert PushButton("Register", icon="plus").sizeHint().width() > plain
    assert PushButton("Register", key="Ctrl+S").sizeHint().width() > plain
    assert PushButton("Register and write the next one").minimumSizeHint().width() > plain


def test_a_button_that_is_not_allowed_says_why(shown: Show) -> None:
    button = PushButton("Apply")
    shown(button)
    button.allow(False, "3 of 4 chosen")
    assert not button.isEnabled()
    assert button.toolTip() == button.accessibleDescription() == "3 of 4 chosen"
    button.allow(True)
    assert button.isEnabled() and not button.toolTip()


def test_space_presses_a_button_and_a_chip(shown: Show, qtbot: QtBot) -> None:
    chip = Chip("Overdue")
    shown(chip)
    chip.setFocus()
    press(chip, Qt.Key.Key_Space)
    assert chip.isChecked()


def test_a_chip_that_is_on_shows_a_tick_and_not_only_a_colour() -> None:
    chip = Chip("Overdue")
    off = chip.sizeHint().width()
    chip.setChecked(True)
    assert chip.sizeHint().width() >= off + 14


def test_an_icon_button_has_a_name_and_tells_its_key() -> None:
    button = IconButton("lock", "Lock", key="Ctrl+L")
    assert accessible_name(button) == "Lock"
    assert button.toolTip() == "Lock (Ctrl L)"


def test_arrows_move_in_a_segmented_switch(shown: Show, qtbot: QtBot) -> None:
    switch = SegmentedSwitch("Channel")
    switch.offer([("Phone", "phone", "phone"), ("In person", "person", "user"), ("Post", "post", "mail")])
    shown(switch)
    told: list[object] = []
    switch.chosen.connect(told.append)
    switch.setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_Right)
    assert switch.value() == "person"
    assert told == ["person"]


def test_a_segmented_switch_keeps_its_value_when_the_words_change() -> None:
    switch = SegmentedSwitch("Channel")
    switch.offer([("Phone", 1), ("Post", 2)])
    switch.choose(2)
    switch.offer([("Телефон", 1), ("Почта", 2)])
    assert switch.value() == 2


def test_anchors_have_counts_for_readers_too(shown: Show) -> None:
    bar = AnchorBar()
    bar.offer(["Facts", "Files"])
    width = bar.sizeHint().width()
    bar.set_count(1, 3)
    assert bar.accessibleTabName(1) == "Files 3"
    assert bar.tabText(1) == "Files"
    assert bar.sizeHint().width() > width


def test_a_field_gets_its_label_as_name_and_its_hint_as_description() -> None:
    field = LabelledField("Topic", ComboBox(), hint="three letters")
    assert accessible_name(field.editor) == "Topic"
    assert field.editor.accessibleDescription() == "three letters"


def test_a_wrong_field_says_how_to_go_on_and_keeps_what_was_typed(shown: Show) -> None:
    edit = LineEdit()
    field = LabelledField("Topic", edit)
    shown(field)
    type_text(edit, "Өтініш ő")
    right = edit.grab().toImage()
    field.set_error("Choose a topic: Alt+Down shows the list")
    assert edit.text() == "Өтініш ő"
    assert edit.accessibleDescription() == field.error() == "Choose a topic: Alt+Down shows the list"
    assert edit.grab().toImage() != right
    field.clear_error()
    assert not field.has_error() and field.error() == ""


def test_the_focus_goes_to_the_first_wrong_field(shown: Show) -> None:
    form = QWidget()
    fields = [LabelledField(name, LineEdit()) for name in ("Who", "Topic", "Text")]
    column = QVBoxLayout(form)
    for field in fields:
        column.addWidget(field)
    shown(form)
    for field in fields[1:]:
        field.set_error("Missing")
    found = first_wrong(fields)
    assert found is fields[1]
    found.focus()
    assert QApplication.focusWidget() is fields[1].editor


def test_tab_leaves_a_text_of_several_lines(shown: Show) -> None:
    form, text, after = QWidget(), TextEdit(), LineEdit()
    column = QVBoxLayout(form)
    column.addWidget(text)
    column.addWidget(after)
    shown(form)
    text.setFocus()
    press(text, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after
    assert text.toPlainText() == ""


def test_the_wheel_does_not_change_a_choice(shown: Show, qtbot: QtBot) -> None:
    combo = ComboBox()
    combo.offer([("By letter", 1), ("By phone", 2)])
    shown(combo)
    combo.setFocus()
    QTest.qWait(1)
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(combo.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, event)
    assert combo.currentData() == 1


def test_a_choice_is_kept_by_value_when_the_words_change() -> None:
    combo = ComboBox()
    combo.offer([("By letter", "post"), ("By phone", "phone")])
    assert combo.choose("phone")
    combo.offer([("Письмом", "post"), ("Устно", "phone")])
    assert (combo.currentText(), combo.currentData()) == ("Устно", "phone")
    assert not combo.choose("pigeon")


def test_f4_opens_a_list_and_escape_closes_it(shown: Show, qtbot: QtBot) -> None:
    combo = ComboBox()
    combo.offer([("By letter", 1), ("By phone", 2)])
    shown(combo)
    combo.setFocus()
    press(combo, Qt.Key.Key_F4)
    assert combo.view().isVisible()
    combo.hidePopup()


@pytest.mark.parametrize(
    ("language", "text"),
    [("ru", "09.12.2026"), ("kk", "09.12.2026"), ("hu", "2026.12.09."), ("en", "09/12/2026")],
)
def test_a_date_field_follows_the_language_with_four_figures_of_the_year(
    language: str, text: str, speak: Callable[[str], None], shown: Show
) -> None:
    entry = DateEntry()
    shown(entry)
    entry.setDate(QDate(2026, 12, 9))
    speak(language)
    assert entry.text() == text


def test_a_part_of_a_date_is_changed_by_arrows(shown: Show) -> None:
    entry = DateEntry()
    shown(entry)
    entry.setDate(QDate(2026, 12, 9))
    entry.setFocus()
    entry.selectAll()
    press(entry, Qt.Key.Key_Up)
    assert entry.date() != QDate(2026, 12, 9)


def test_escape_empties_a_search_before_it_does_anything_else(shown: Show) -> None:
    edit = SearchEdit()
    shown(edit)
    type_text(edit, "ким")
    press(edit, Qt.Key.Key_Escape)
    assert edit.text() == ""


def test_enter_goes_on_to_the_next_field(shown: Show) -> None:
    form, first, second, text = QWidget(), LineEdit(), ComboBox(), TextEdit()
    column = QVBoxLayout(form)
    for field in (first, second, text):
        column.addWidget(field)
    EnterGoesOn(form)
    shown(form)
    first.setFocus()
    press(first, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is second
    press(second, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is text
    press(text, Qt.Key.Key_Return)
    assert text.toPlainText() == "\n"


def _asked(field: SuggestField) -> list[str]:
    asked: list[str] = []
    field.asked.connect(asked.append)
    return asked


def test_a_field_suggests_after_a_pause_and_enter_takes_the_first(shown: Show, qtbot: QtBot) -> None:
    form, field, after = QWidget(), SuggestField(), LineEdit()
    form.resize(500, 300)
    column = QVBoxLayout(form)
    column.addWidget(field)
    column.addWidget(after)
    EnterGoesOn(form)
    shown(form)
    asked = _asked(field)
    field.setFocus()
    type_text(field, "ото")
    assert asked == []
    qtbot.waitUntil(lambda: asked == ["ото"])
    field.offer([Suggestion("Отопление", "heating", second="нет тепла"), Suggestion("Отключение", "off")])
    assert field.suggestions().isVisible()
    with qtbot.waitSignal(field.chosen) as caught:
        press(field, Qt.Key.Key_Return)
    assert caught.args is not None and caught.args[0].value == "heating"
    assert (field.text(), field.value()) == ("Отопление", "heating")
    assert not field.suggestions().isVisible()
    assert QApplication.focusWidget() is after


def test_arrows_go_over_headings_and_escape_keeps_what_was_typed(shown: Show) -> None:
    field = SuggestField()
    field.resize(300, 32)
    shown(field)
    field.setFocus()
    type_text(field, "ким")
    field.offer([Suggestion("Open", heading=True), Suggestion("Ким А.", 1), Suggestion("Ким Б.", 2)])
    press(field, Qt.Key.Key_Down)
    current = field.suggestions().current()
    assert current is not None and current.value == 2
    press(field, Qt.Key.Key_Escape)
    assert field.text() == "ким"
    assert field.value() is None


def test_a_suggestion_with_a_reason_can_t_be_taken(shown: Show) -> None:
    field = SuggestField()
    shown(field)
    field.setFocus()
    type_text(field, "ким")
    field.offer([Suggestion("Hand over", "x", reason="already handed over")])
    press(field, Qt.Key.Key_Return)
    assert field.value() is None


def test_typing_on_after_a_choice_forgets_the_value(shown: Show) -> None:
    field = SuggestField()
    shown(field)
    field.set_value("Ким А.", 1)
    field.setFocus()
    type_text(field, "x")
    assert field.value() is None


def test_every_state_has_a_shape_of_its_own() -> None:
    drawn = [shape(state, used=0.5, size=26).toImage() for state in State if state is not State.SOON]
    outlines = []
    for image in drawn:
        outlines.append(bytes(image.pixelColor(x, y).alpha() > 127 for y in range(26) for x in range(26)))
    assert len(set(outlines)) == len(outlines)


def test_a_pie_shows_how_much_of_the_term_is_used() -> None:
    images = [shape(State.IN_TIME, used=used, size=26).toImage() for used in (0.0, 0.25, 0.5, 0.75, 1.0)]
    filled = [sum(image.pixelColor(x, y).alpha() for x in range(26) for y in range(26)) for image in images]
    assert filled == sorted(set(filled))


def test_only_late_and_today_stand_on_a_tint() -> None:
    pill = StatePill("9 d", State.IN_TIME)
    loud = StatePill("9 d", State.LATE)
    assert loud.sizeHint().width() == pill.sizeHint().width() + 14


def test_a_badge_is_never_cut() -> None:
    badge = Badge("under consideration")
    assert badge.minimumSizeHint() == badge.sizeHint()


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ковалёва Анна Викторовна", "КА"),
        ("КСК «Достык»", "КД"),
        ("Ахметова", "АХ"),
        ("", ""),
        ("  ", ""),
        ("42", ""),
    ],
)
def test_initials_of_a_name(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_an_avatar_says_the_whole_name() -> None:
    assert accessible_name(Avatar("АК", "Ковалёва Анна")) == "Ковалёва Анна"


def test_a_banner_without_words_is_hidden(shown: Show) -> None:
    banner = Banner(Tone.CHECK)
    shown(banner)
    banner.say("Four more appeals about heating", action="Show")
    assert banner.isVisible()
    banner.say("")
    assert not banner.isVisible()


def test_chips_that_do_not_fit_are_in_a_menu_and_stay_on(shown: Show, qtbot: QtBot) -> None:
    bar = ChipBar("Quick filters", "More filters")
    names = ["Sajátjaim", "Lejárt", "Válasz nélkül", "Papír", "Fénykép", "Elküldetlen"]
    bar.offer([(name, name) for name in names])
    bar.set_values(["Elküldetlen"])
    bar.resize(260, 32)
    shown(bar)
    chips = bar.findChildren(Chip)
    hidden = [chip for chip in chips if not chip.isVisible()]
    assert hidden and bar.findChildren(IconButton)[0].isVisible()
    assert all(chip.geometry().right() <= 260 for chip in chips if chip.isVisible())
    assert bar.values() == ["Elküldetlen"]
    bar.resize(900, 32)
    QApplication.processEvents()
    assert all(chip.isVisible() for chip in chips)


def test_a_question_waits_with_the_focus_on_the_safe_answer(shown: Show, qtbot: QtBot) -> None:
    window = QWidget()
    shown(window)
    dialog = ConfirmDialog(window, "Withdraw the appeal?", "A reason is kept", "Withdraw", dangerous=True)
    said: list[str] = []
    dialog.then(lambda: said.append("yes"))
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.back.hasFocus()
    press(dialog, Qt.Key.Key_Escape)
    assert said == []


def test_the_deed_of_a_question_has_a_key(shown: Show, qtbot: QtBot) -> None:
    window = QWidget()
    shown(window)
    dialog = ConfirmDialog(window, "Sign 3 letters?", "", "Sign")
    said: list[str] = []
    dialog.then(lambda: said.append("yes"))
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    press(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: said == ["yes"])  # Qt shows the button pressed for a moment


def test_short_work_shows_no_progress(shown: Show, qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.begin("Reading the file")
    strip.end()
    qtbot.wait(20)
    assert not strip.isVisible()


def test_a_key_cap_is_as_wide_as_its_words() -> None:
    assert KeyCap("Ctrl+Shift+S").sizeHint().width() > KeyCap("F7").sizeHint().width()


def test_a_cut_text_is_whole_in_the_tooltip(shown: Show) -> None:
    text = Elided("Горячая вода: нет напора в третьем подъезде с 10 ноября")
    text.resize(120, 20)
    shown(text)
    text.grab()
    assert text.toolTip() == text.text()


def test_words_first_shown_after_a_change_of_theme_have_its_colour(qtbot: QtBot) -> None:
    words = Text("Otklik", Role.DATE)
    qtbot.addWidget(words)
    try:
        theme().choose(Mode.DARK)
        words.show()
        QApplication.processEvents()
        assert words.palette().windowText().color().name() == tokens().text.lower()
    finally:
        theme().choose(Mode.SYSTEM)
