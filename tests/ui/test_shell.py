"""The main window: navigation, pages, commands, the sync block, room, keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from domain.changes import Changes
from domain.errors import Refusal
from tests.ui.accessibility import accessible_name, stops
from tests.ui.typing import press, type_text
from tools.sample_screens import NOW, sample_window
from ui.commands import Command, KeyHint
from ui.page import PageWidget
from ui.shell.navigation import NavButton, NavItem, NavSection
from ui.shell.page_stack import PageStack
from ui.shell.palette import rank
from ui.shell.status_bar import SyncBlock, SyncState, SyncView
from ui.shell.window import MainWindow
from ui.theme import Mode, State, theme
from ui.theme.tokens import Size
from ui.widgets.dialogs import ErrorDialog
from ui.widgets.suggestions import Suggestion

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Sheet(PageWidget):
    """A page with one editor that remembers what the shell told it."""

    def __init__(self, page_id: str) -> None:
        super().__init__()
        self.page_id = page_id
        self.told: list[object] = []
        self.ran: list[str] = []
        self.allowed = True
        self.edit = QPlainTextEdit(self)
        self.edit.setAccessibleName("Text")
        QVBoxLayout(self).addWidget(self.edit)

    def title(self) -> str:
        return f"Page {self.page_id}"

    def commands(self) -> Sequence[Command]:
        return [
            Command(
                f"{self.page_id}.sign",
                "Sign",
                lambda: self.ran.append("sign"),
                key="Ctrl+G",
                section="Letter",
                enabled=lambda: self.allowed,
                reason=lambda: "the letter is not complete",
            )
        ]

    def keys(self) -> Sequence[KeyHint]:
        return [KeyHint("Return", "open the card")]

    def on_shown(self, argument: object) -> None:
        self.told.append(argument)

    def refresh(self, changes: Changes) -> None:
        self.told.append(changes)

    def escape(self) -> bool:
        self.told.append("escape")
        return True


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    made = sample_window("en")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.work.stop()


@pytest.fixture
def sheet(window: MainWindow) -> Sheet:
    page = Sheet("letter")
    window.add_pages([page])
    window.open_page("letter", "first")
    return page


def test_the_page_comes_to_the_front_with_its_argument_and_the_focus(
    window: MainWindow, sheet: Sheet
) -> None:
    assert window.stack.current_page() is sheet
    assert sheet.told == ["first"]
    assert sheet.edit.hasFocus()
    assert window.windowTitle().startswith("Page letter")


def test_going_back_shows_the_page_before_with_what_it_showed(window: MainWindow, sheet: Sheet) -> None:
    other = Sheet("visit")
    window.add_pages([other])
    window.open_page("visit", 7)
    window.go_back()
    assert window.stack.current_page() is sheet
    assert sheet.told == ["first", "first"]


def test_a_page_nobody_added_is_a_mistake(window: MainWindow) -> None:
    with pytest.raises(KeyError, match="nowhere"):
        window.open_page("nowhere")


def test_a_page_that_is_added_for_later_is_built_when_it_is_first_opened(window: MainWindow) -> None:
    built: list[Sheet] = []

    def make() -> Sheet:
        built.append(Sheet("reports"))
        return built[-1]

    window.add_pages_later({"reports": make})
    assert built == []
    window.open_page("reports", 1)
    window.open_page("journal")
    window.open_page("reports", 2)
    assert [page.told for page in built] == [[1, 2]]


def test_only_the_page_in_front_refreshes_now_the_others_when_they_come(qtbot: QtBot) -> None:
    stack, front, back = PageStack(), Sheet("front"), Sheet("back")
    qtbot.addWidget(stack)
    for page in (front, back):
        stack.add_page(page)
    stack.open_page("back")
    stack.open_page("front")
    stack.spread(Changes({"appeal": frozenset({"1"})}))
    stack.spread(Changes({"appeal": frozenset({"2"}), "visit": frozenset({"9"})}))
    assert back.told == [None]
    assert len(front.told) == 3
    stack.open_page("back")
    assert back.told[-1] == Changes({"appeal": frozenset({"1", "2"}), "visit": frozenset({"9"})})


def test_a_command_s_key_runs_it(window: MainWindow, sheet: Sheet) -> None:
    press(sheet.edit, Qt.Key.Key_G, CTRL)
    assert sheet.ran == ["sign"]


def test_a_command_that_is_not_allowed_tells_why(window: MainWindow, sheet: Sheet) -> None:
    sheet.allowed = False
    press(sheet.edit, Qt.Key.Key_G, CTRL)
    assert sheet.ran == []
    assert window.notice.isVisible()
    assert window.notice.accessibleName() == "Sign the letter is not complete"
    entry = window.registry.action("letter.sign")
    assert entry is not None
    assert not entry.isEnabled() and "the letter is not complete" in entry.text()


def test_the_commands_of_a_page_leave_with_it(window: MainWindow, sheet: Sheet) -> None:
    window.open_page("journal")
    assert window.registry.find("letter.sign") is None
    assert window.registry.find("answer") is not None


def test_no_two_commands_share_a_key_or_an_id(window: MainWindow) -> None:
    keys = [command.key for command in window.registry.all() if command.key]
    ids = [command.id for command in window.registry.all()]
    assert len(set(keys)) == len(keys)
    assert len(set(ids)) == len(ids)


def test_undo_in_a_text_is_the_text_s_own(window: MainWindow, sheet: Sheet) -> None:
    undone: list[str] = []
    window.done("Executor: Ten O.", lambda: undone.append("step"))
    type_text(sheet.edit, "счёт")
    press(sheet.edit, Qt.Key.Key_Z, CTRL)
    assert undone == []
    assert sheet.edit.toPlainText() == ""


def test_undo_outside_a_text_takes_the_last_step_back_once(window: MainWindow) -> None:
    undone: list[str] = []
    window.done("Executor: Ten O.", lambda: undone.append("step"))
    assert window.status.step() == "Executor: Ten O."
    press(window.navigation.findChildren(NavButton)[0], Qt.Key.Key_Z, CTRL)
    press(window.navigation.findChildren(NavButton)[0], Qt.Key.Key_Z, CTRL)
    assert undone == ["step"]
    assert window.status.step() == ""


def test_the_toast_says_what_happened_and_its_undo_is_the_status_bar_s(window: MainWindow) -> None:
    undone: list[str] = []
    window.done("С2-26-А-0127: answer registered", lambda: undone.append("answer"))
    assert window.toast.isVisible()
    assert window.toast.text() == "С2-26-А-0127: answer registered"
    assert window.toast.geometry().bottom() < window.status.geometry().top() + 24
    window.toast.undone.emit()
    window.toast._take_back()
    assert undone == ["answer"]
    assert not window.status.can_undo


def test_the_toast_leaves_after_ten_seconds_but_not_under_the_focus(window: MainWindow) -> None:
    window.done("Registered", lambda: None)
    for _ in range(99):
        window.toast._tick()
    assert window.toast.isVisible()
    window.toast._tick()
    assert not window.toast.isVisible()
    window.done("Registered", lambda: None)
    window.toast._cross.setFocus()
    for _ in range(200):
        window.toast._tick()
    assert window.toast.isVisible()


def test_the_palette_finds_a_command_by_any_word_and_enter_runs_it(window: MainWindow, sheet: Sheet) -> None:
    press(sheet.edit, Qt.Key.Key_K, CTRL)
    assert window.top.search.hasFocus()
    type_text(window.top.search, "sig")
    current = window.palette_list.list().current()
    assert current is not None and current.title == "Sign"
    press(window.top.search, Qt.Key.Key_Return)
    assert sheet.ran == ["sign"]
    assert window.top.search.text() == ""


def test_the_palette_shows_what_the_finder_found_first(window: MainWindow, qtbot: QtBot) -> None:
    opened: list[str] = []

    def find(text: str, deliver: Callable[[Sequence[Suggestion]], None]) -> None:
        deliver([Suggestion(f"Kim A. {text}", lambda: opened.append("card"), second="С2-26-А-0127")])

    window.palette_list.set_finder(find)
    window.palette_list.open()
    type_text(window.top.search, "0127")
    qtbot.waitUntil(lambda: window.palette_list.list().current() is not None)
    press(window.top.search, Qt.Key.Key_Return)
    assert opened == ["card"]


def test_enter_before_the_answer_takes_the_first_that_is_found(window: MainWindow) -> None:
    opened: list[str] = []
    asked: list[Callable[[Sequence[Suggestion]], None]] = []
    window.palette_list.set_finder(lambda _, deliver: asked.append(deliver))
    window.palette_list.open()
    type_text(window.top.search, "0127")
    press(window.top.search, Qt.Key.Key_Return)
    (deliver,) = asked
    deliver([Suggestion("Kim A.", lambda: opened.append("card"))])
    assert opened == ["card"] and not window.palette_list.list().isVisible()
    type_text(window.top.search, "0128")
    press(window.top.search, Qt.Key.Key_Return)
    asked[-1]([])
    assert window.palette_list.list().isVisible() and window.palette_list.list().current() is None


def test_a_command_that_begins_so_stays_above_what_is_found_later(window: MainWindow, sheet: Sheet) -> None:
    window.palette_list.set_finder(lambda _, deliver: deliver([Suggestion("Signov I.", lambda: None)]))
    press(sheet.edit, Qt.Key.Key_K, CTRL)
    type_text(window.top.search, "sig")
    window.palette_list._look_up()
    press(window.top.search, Qt.Key.Key_Return)
    assert sheet.ran == ["sign"]


@pytest.mark.parametrize(
    ("typed", "expected"), [("", 3), ("отч", 3), ("жалоб", 2), ("ведения", 1), ("счёт", 0), ("отчет", 3)]
)
def test_how_well_a_command_answers(typed: str, expected: int) -> None:
    command = Command("x", "Отчёт о жалобах", lambda: None, section="Ведения" if typed == "ведения" else "")
    assert rank(command, typed) == expected


def test_a_command_that_would_disturb_comes_after_what_begins_so() -> None:
    sit_down = Command("person.1", "Ахметов Т. Б.", lambda: None, rare=True)
    assert (rank(sit_down, "ахмет"), rank(sit_down, ""), rank(sit_down, "ким")) == (1, 3, 0)


def test_f1_shows_the_keys_of_this_screen_only(window: MainWindow, sheet: Sheet, qtbot: QtBot) -> None:
    press(sheet.edit, Qt.Key.Key_F1)
    dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    words = [label.text() for dialog in dialogs for label in dialog.findChildren(QLabel)]
    assert {"Sign", "Ctrl G", "open the card", "Enter", "Ctrl K"} <= set(words)
    assert "Prepare answer" not in words
    for dialog in dialogs:
        dialog.close()


def test_f6_goes_round_the_panes(window: MainWindow, sheet: Sheet) -> None:
    seen = []
    for _ in range(4):
        press(QApplication.focusWidget() or window, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None
        parts = {"top": window.top, "navigation": window.navigation, "page": sheet}
        seen.append(next(name for name, part in parts.items() if part.isAncestorOf(focused)))
    assert seen == ["top", "navigation", "page", "top"]


def test_up_and_down_move_in_the_navigation_and_space_goes_there(window: MainWindow) -> None:
    buttons = window.navigation.findChildren(NavButton)
    buttons[0].setFocus()
    press(buttons[0], Qt.Key.Key_Down)
    assert buttons[1].hasFocus()
    press(buttons[1], Qt.Key.Key_Space)
    assert buttons[1].isChecked() and not buttons[0].isChecked()


def test_the_rail_has_icons_with_names_and_hides_own_views(window: MainWindow) -> None:
    press(window, Qt.Key.Key_B, CTRL)
    assert window.navigation.width() == Size.RAIL_WIDTH
    buttons = window.navigation.findChildren(NavButton)
    assert all(button.toolTip() for button in buttons if button.isVisible())
    assert [button.item.id for button in buttons if not button.isVisible()] == ["view0", "view1"]
    press(window, Qt.Key.Key_B, CTRL)
    assert window.navigation.width() == Size.NAV_WIDTH


def test_a_place_that_needs_nobody_takes_no_room_until_it_counts_something(window: MainWindow) -> None:
    quiet = NavItem("calls_back", "Call back", "calls", busy_only=True)
    window.show_navigation([NavSection("Today", [NavItem("late", "Overdue", "journal"), quiet])])

    def shown() -> list[str]:
        return [each.item.id for each in window.navigation.findChildren(NavButton) if not each.isHidden()]

    assert shown() == ["late"]
    window.navigation.set_counts({"late": 0, "calls_back": 2})
    assert shown() == ["late", "calls_back"]
    window.navigation.set_counts({"calls_back": 0})
    assert shown() == ["late"]
    window.navigation.mark("calls_back")
    assert shown() == ["late", "calls_back"]
    assert "calls_back" in [item.id for item in window.navigation.items()]


def test_zero_is_shown_and_loud_counts_are_tinted(qtbot: QtBot) -> None:
    def picture(count: int) -> bytes:
        button = NavButton(NavItem("late", "Overdue", "journal", state=State.LATE))
        qtbot.addWidget(button)
        button.resize(190, 30)
        button.set_count(count)
        assert accessible_name(button) == f"Overdue, {count}"
        image = button.grab().toImage()
        tint = theme().look.late.tint.lower()
        return b"x" if any(image.pixelColor(x, 8).name() == tint for x in range(150, 190)) else b"-"

    assert (picture(0), picture(2)) == (b"-", b"x")


def test_a_narrow_window_has_the_rail_and_one_pane(window: MainWindow, qtbot: QtBot) -> None:
    page = window.stack.pages()["journal"]
    window.resize(1000, 760)
    QApplication.processEvents()
    assert window.navigation.rail
    two = page.panes_of  # type: ignore[attr-defined]
    assert two.narrow
    left, right = two.panes()
    assert left.isVisible() and not right.isVisible()
    two.show_card()
    assert right.isVisible() and not left.isVisible()
    assert two.show_list()
    assert left.isVisible()
    window.resize(1366, 768)
    QApplication.processEvents()
    assert left.isVisible() and right.isVisible() and not window.navigation.rail


def test_a_page_that_needs_room_gets_the_rail(window: MainWindow) -> None:
    page = Sheet("folder")
    page.rail = True
    window.add_pages([page])
    window.open_page("folder")
    assert window.navigation.rail
    window.open_page("journal")
    assert not window.navigation.rail


def test_escape_closes_the_notice_before_the_page_hears_of_it(window: MainWindow, sheet: Sheet) -> None:
    window.notice.say("Not allowed")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.notice.isVisible()
    assert "escape" not in sheet.told
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert sheet.told[-1] == "escape"


def test_an_expected_failure_is_a_sentence_with_its_clause(window: MainWindow) -> None:
    window.show_error(Refusal("no_such_code_here", clause="AES-W7"))
    dialog = window.findChild(ErrorDialog)
    assert dialog is not None
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "This could not be done (no_such_code_here)." in words
    assert "Clause: AES-W7" in words
    dialog.close()


SYNC = [
    (SyncView(NOW, last=datetime(2026, 12, 9, 8, 10)), SyncState.SYNCED, "Synchronised at 08:10"),
    (SyncView(NOW, unsent=4, last=datetime(2026, 12, 9, 8, 10)), SyncState.TO_SEND, "4 to send"),
    (
        SyncView(NOW, unsent=4, offline_since=datetime(2026, 12, 9, 9, 12)),
        SyncState.OFFLINE,
        "No network since 09:12, work as usual",
    ),
    (
        SyncView(NOW, unsent=4, offline_since=datetime(2026, 12, 9, 9, 12), decisions=1),
        SyncState.DECISION,
        "1 awaits your decision",
    ),
    (SyncView(NOW, unsent=3, alone=True), SyncState.SYNCED, "This computer only"),
    (SyncView(NOW), SyncState.SYNCED, "Not yet synchronised"),
]


@pytest.mark.parametrize(("view", "state", "words"), SYNC)
def test_the_most_urgent_state_of_sync_wins(
    view: SyncView, state: SyncState, words: str, speak: Callable[[str], None], qtbot: QtBot
) -> None:
    speak("en")
    block = SyncBlock()
    qtbot.addWidget(block)
    block.show_sync(view)
    assert (block.state, block.text()) == (state, words)
    assert accessible_name(block) == words


def test_what_is_less_urgent_is_text_beside_the_block(
    window: MainWindow, speak: Callable[[str], None]
) -> None:
    speak("en")
    last = datetime(2026, 12, 8, 18, 40)
    window.status.show_sync(SyncView(NOW, unsent=4, last=last, offline_since=datetime(2026, 12, 9, 9, 12)))
    assert window.status.beside() == "4 to send · last exchange yesterday 18:40"


def test_the_language_changes_while_the_window_is_open(
    window: MainWindow, speak: Callable[[str], None]
) -> None:
    speak("ru")
    assert window.top.search.placeholderText() == "Номер, имя, телефон, адрес или команда"
    assert window.status.sync.text() == "Без сети с 09:12, работайте как обычно"
    found = window.registry.find("help.keys")
    assert found is not None and found.title == "Клавиши этого экрана"
    speak("en")
    assert window.top.search.placeholderText() == "Number, name, phone, address or command"


def test_language_and_theme_are_commands_and_tell_what_was_chosen(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.language_chosen) as language:
        window.registry.run("language.kk")
    with qtbot.waitSignal(window.theme_chosen) as mode:
        window.registry.run("theme.dark")
    assert language.args == ["kk"]
    assert mode.args == [Mode.DARK]
    assert theme().mode is Mode.DARK


def test_every_stop_of_the_window_has_a_name(window: MainWindow) -> None:
    nameless = [type(widget).__name__ for widget in stops(window) if not accessible_name(widget)]
    assert nameless == []


def test_tab_comes_to_everything_that_can_be_pressed(window: MainWindow) -> None:
    wanted = {widget for widget in stops(window) if widget.isEnabled()}
    seen: set[QWidget] = set()
    window.top.place.setFocus()
    for _ in range(3 * len(wanted)):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.add(focused)
        press(focused, Qt.Key.Key_Tab)
    missed = [f"{type(widget).__name__} {accessible_name(widget)}" for widget in wanted - seen]
    assert missed == []


def test_closing_the_window_stops_the_threads(qtbot: QtBot) -> None:
    window = sample_window("en")
    qtbot.addWidget(window)
    window.show()
    window.close()
    assert window.work._stopped


def test_sections_without_items_and_without_counts_are_possible(window: MainWindow) -> None:
    window.show_navigation([NavSection("Today", [])])
    assert list(window.navigation.items()) == []
    window.navigation.set_counts({"late": 3})
    window.navigation.mark("late")
