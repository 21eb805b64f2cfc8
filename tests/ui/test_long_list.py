"""The long list: pages on demand, groups, keys, and a million rows."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import accessible_name
from tests.ui.typing import press
from ui.theme import State, tokens
from ui.theme.tokens import Size
from ui.widgets.longlist import Group, LongList, Mark, Row
from ui.widgets.longlist.layout import Layout
from ui.widgets.longlist.pages import PAGE, Deliver

Show = Callable[[QWidget], QWidget]


def row(number: int) -> Row:
    return Row(
        key=str(number),
        name=f"Person {number}",
        number=f"С2-26-А-{number:04}",
        state=State.IN_TIME,
        left="9 days",
        due="by 23/12",
        topic="Heating",
        text="cold",
        marks=(Mark("phone"), Mark("camera", "2")),
        spoken=f"9 days. Person {number}",
    )


class Source:
    """Gives pages at once, or holds them back until they are let go."""

    def __init__(self, *, slow: bool = False) -> None:
        self.asked: list[Sequence[int]] = []
        self.held: list[tuple[Sequence[int], Deliver]] = []
        self.slow = slow

    def fetch(self, ids: Sequence[int], deliver: Deliver) -> None:
        self.asked.append(ids)
        if self.slow:
            self.held.append((ids, deliver))
        else:
            deliver([row(number) for number in ids])

    def let_go(self) -> None:
        for ids, deliver in self.held:
            deliver([row(number) for number in ids])
        self.held.clear()


GROUPS = (Group("late", "Overdue", 0, 2, State.LATE), Group("later", "Later", 2, 8))


def listed(source: Source, total: int = 10, groups: Sequence[Group] = GROUPS) -> LongList:
    made = LongList("Appeals", source.fetch)
    made.resize(540, 400)
    made.show_list(array("q", range(100, 100 + total)), groups)
    return made


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


@given(st.lists(st.integers(0, 40), min_size=1, max_size=6), st.sets(st.integers(0, 5)))
def test_places_and_view_rows_are_each_other_s_inverse(counts: list[int], folded: set[int]) -> None:
    firsts = [sum(counts[:number]) for number in range(len(counts))]
    groups = [
        Group(str(number), "g", first, count)
        for number, (first, count) in enumerate(zip(firsts, counts, strict=True))
    ]
    layout = Layout(sum(counts), groups, {str(number) for number in folded})
    shown = [layout.locate(view_row) for view_row in range(layout.rows)]
    assert [layout.view_row(place) for _, place in shown if place >= 0] == [
        view_row for view_row, (_, place) in enumerate(shown) if place >= 0
    ]
    assert [group.key for group, place in shown if group is not None and place < 0] == [
        str(n) for n in range(len(counts))
    ]
    hidden = {
        place
        for group in groups
        if int(group.key) in folded
        for place in range(group.first, group.first + group.count)
    }
    assert {place for _, place in shown if place >= 0} == set(range(sum(counts))) - hidden


def test_only_the_page_in_sight_is_fetched(shown: Show) -> None:
    source = Source()
    view = listed(source, 5000, ())
    shown(view)
    settle()
    assert [len(ids) for ids in source.asked] == [PAGE]
    view.scrollToBottom()
    settle()
    assert [ids[0] for ids in source.asked] == [100, 100 + 4800]


def test_a_row_that_is_not_here_yet_arrives_by_itself(shown: Show) -> None:
    source = Source(slow=True)
    view = listed(source)
    shown(view)
    settle()
    assert view.rows.at(1) is None
    source.let_go()
    found = view.rows.at(1)
    assert isinstance(found, Row) and found.name == "Person 100"


def test_a_page_that_comes_after_the_list_changed_is_dropped(shown: Show) -> None:
    source = Source(slow=True)
    view = listed(source)
    shown(view)
    settle()
    old = list(source.held)
    view.show_list(array("q", [7]))
    for ids, deliver in old:
        deliver([row(999) for _ in ids])
    settle()
    assert view.rows.at(0) is None
    source.held = source.held[-1:]
    source.let_go()
    found = view.rows.at(0)
    assert isinstance(found, Row) and found.key == "7"


def test_reloading_keeps_the_old_words_until_the_new_ones_are_here(shown: Show) -> None:
    source = Source()
    view = listed(source)
    shown(view)
    settle()
    source.slow = True
    view.rows.reload()
    settle()
    assert isinstance(view.rows.at(1), Row)
    assert source.held


def test_arrows_go_over_group_rows(shown: Show) -> None:
    view = listed(Source())
    shown(view)
    view.setFocus()
    view.go_to(101)
    press(view, Qt.Key.Key_Down)
    assert view.current_id() == 102
    press(view, Qt.Key.Key_Up)
    assert view.current_id() == 101


def test_next_and_previous_go_over_group_rows_and_stop_at_the_ends() -> None:
    view = listed(Source())
    view.go_to(101)
    assert view.step(1) and view.current_id() == 102
    view.go_to(100)
    assert not view.step(-1)
    view.go_to(109)
    assert not view.step(1)


def test_the_card_follows_after_the_arrows_came_to_rest(shown: Show, qtbot: QtBot) -> None:
    view = listed(Source())
    shown(view)
    told: list[object] = []
    view.current_changed.connect(told.append)
    view.go_to(102)
    for _ in range(5):
        press(view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [107]


def ground(view: LongList, place: int) -> str:
    """The colour of a row at its left edge, beside every word."""
    box = view.visualRect(view.rows.index(place))
    return view.viewport().grab().toImage().pixelColor(box.left() + 6, box.center().y() + 8).name().upper()


def test_a_row_shows_the_pointer_over_it_and_the_choice_with_and_without_the_keyboard(shown: Show) -> None:
    view = listed(Source())
    host = QWidget()
    view.setParent(host)
    other = QLineEdit(host)
    host.resize(600, 480)
    other.move(0, 440)
    shown(host)
    look = tokens()
    assert ground(view, 4) == look.surface
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)  # whatever was pressed before
    QTest.mouseMove(view.viewport(), view.visualRect(view.rows.index(4)).center())
    QApplication.processEvents()
    assert (ground(view, 4), ground(view, 5)) == (look.hover, look.surface)
    view.setFocus()
    view.go_to(103)
    chosen = view.currentIndex().row()
    assert ground(view, chosen) == look.selected
    other.setFocus()
    assert ground(view, chosen) == look.selected_off


def test_enter_and_double_click_open_a_row(shown: Show, qtbot: QtBot) -> None:
    view = listed(Source())
    shown(view)
    settle()
    told: list[object] = []
    view.opened.connect(told.append)
    view.go_to(103)
    press(view, Qt.Key.Key_Return)
    place = view.visualRect(view.rows.index(1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert told == [103, 100]


def test_a_click_folds_a_group_and_left_and_right_do_it_by_key(shown: Show) -> None:
    view = listed(Source())
    shown(view)
    settle()
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(50, 10)
    )
    assert view.rows.is_folded("late")
    assert view.rows.rowCount() == 10
    view.go_to(105)
    press(view, Qt.Key.Key_Left)
    assert view.rows.is_folded("later")
    press(view, Qt.Key.Key_Right)
    assert view.rows.rowCount() == 12


def test_the_current_row_stays_current_when_the_list_changes_around_it(shown: Show) -> None:
    view = listed(Source())
    shown(view)
    view.go_to(105)
    view.show_list(array("q", [300, 105, 301]))
    assert view.current_id() == 105


@pytest.mark.parametrize("moved", [0, 3, -3, 1_500, -4_000], ids="{:+d}".format)
def test_a_row_deep_in_a_long_list_stays_current_wherever_it_went(shown: Show, moved: int) -> None:
    view = listed(Source(), total=6_000, groups=())
    shown(view)
    view.go_to(4_100)
    others = [number for number in range(100, 6_100) if number != 4_100]
    others.insert(4_000 + moved, 4_100)
    view.show_list(array("q", others))
    assert (view.current_id(), view.currentIndex().row()) == (4_100, 4_000 + moved)


def test_a_current_row_that_left_the_list_is_told(shown: Show, qtbot: QtBot) -> None:
    view = listed(Source())
    shown(view)
    view.go_to(105)
    with qtbot.waitSignal(view.current_changed) as caught:
        view.show_list(array("q", [300, 301]))
    assert caught.args == [None]


def test_group_rows_are_lower_than_rows_and_compact_rows_have_one_line(shown: Show) -> None:
    view = listed(Source())
    view.resize(540, 760)
    shown(view)
    settle()
    assert (view.rowHeight(0), view.rowHeight(1)) == (Size.GROUP_ROW, Size.LIST_ROW)
    view.set_compact(True)
    assert (view.rowHeight(0), view.rowHeight(1)) == (Size.GROUP_ROW, Size.COMPACT_ROW)


def test_a_low_window_has_compact_rows(shown: Show) -> None:
    view = listed(Source())
    view.resize(540, 760)
    shown(view)
    settle()
    assert not view.compact
    view.resize(540, 600)
    settle()
    assert view.compact


def test_a_reader_hears_the_whole_row(shown: Show) -> None:
    view = listed(Source())
    shown(view)
    settle()
    index = view.rows.index(1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "9 days. Person 100"
    assert accessible_name(view) == "Appeals"


def test_typing_letters_in_the_list_reads_no_rows(shown: Show) -> None:
    source = Source()
    view = listed(source, 5000, ())
    shown(view)
    settle()
    before = len(source.asked)
    view.keyboardSearch("Person 4")
    settle()
    assert len(source.asked) == before


def test_several_rows_can_be_marked_where_that_is_meant(shown: Show) -> None:
    view = LongList("Letters", Source().fetch, many=True)
    view.show_list(array("q", range(5)))
    shown(view)
    view.selectAll()
    assert view.marked_ids() == [0, 1, 2, 3, 4]


@pytest.mark.slow
def test_a_million_rows_are_eight_bytes_each_and_their_end_is_one_page_away(shown: Show) -> None:
    source = Source()
    view = listed(source, 1_000_000, (Group("a", "Late", 0, 10), Group("b", "Later", 10, 999_990)))
    view.resize(540, 700)
    shown(view)
    settle()
    view.scrollToBottom()
    settle()
    assert view.rows.rowCount() == 1_000_002
    assert view.rows.ids.itemsize == 8
    assert len(source.asked) == 2
    assert isinstance(view.rows.at(1_000_001), Row)
    for place in range(0, 1_000_000, 20_000):
        view.scrollTo(view.rows.index(place))
        settle()
    assert view.go_to(999_999 + 100)
    assert view.current_id() == 1_000_099


def test_a_list_without_rows_is_no_error(shown: Show) -> None:
    view = listed(Source(), 0, ())
    shown(view)
    settle()
    assert view.current_id() is None
    assert view.current_row() is None
    assert not view.step(1)
    assert not view.go_to(5)
