"""The row of acts above a card: what is possible as buttons, everything in the menu, nothing lost by keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget

from tests.ui.typing import press
from ui.commands import Command, CommandRegistry
from ui.widgets.act_row import ActRow
from ui.widgets.button import Kind
from ui.widgets.keycap import menu_key

Show = Callable[[QWidget], QWidget]


def command(name: str, *, may: bool = True, key: str = "", section: str = "") -> Command:
    return Command(
        name,
        name,
        lambda: None,
        key=key,
        section=section,
        enabled=lambda: may,
        reason=lambda: "the mark comes first",
    )


class Pane(QWidget):
    """A row between two fields, as in a card."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.row, self.after = QLineEdit(), ActRow(), QLineEdit()
        whole = QVBoxLayout(self)
        for part in (self.before, self.row, self.after):
            whole.addWidget(part)
        self.resize(700, 160)


@pytest.fixture
def pane(shown: Show) -> Pane:
    made = Pane()
    shown(made)
    return made


def shown_titles(pane: Pane) -> list[str]:
    return [button.text() for button in pane.row.buttons if button.isVisible()]


def entries(pane: Pane) -> list[tuple[str, bool]]:
    return [(each.text(), each.isEnabled()) for each in pane.row.menu().actions() if not each.isSeparator()]


def test_what_is_not_possible_has_no_button_and_stands_in_the_menu_with_its_reason(pane: Pane) -> None:
    pane.row.offer([command("Close", may=False, key="Ctrl+Shift+K"), command("Mark", key="Ctrl+M")])
    assert shown_titles(pane) == ["Mark"]
    assert entries(pane) == [("Close (the mark comes first)\tCtrl+Shift+K", False), ("Mark\tCtrl+M", True)]


def test_the_first_button_is_the_primary_one_only_with_a_key_on_it(pane: Pane) -> None:
    pane.row.offer([command("Mark", key="Ctrl+M"), command("Photo", key="Ctrl+P")])
    assert [(each.kind, each.key) for each in pane.row.buttons] == [
        (Kind.PRIMARY, "Ctrl+M"),
        (Kind.SECONDARY, ""),
    ]
    pane.row.offer([command("It arrived")])
    assert [each.kind for each in pane.row.buttons] == [Kind.SECONDARY]


def test_the_menu_keeps_every_act_by_section_and_goes_when_all_are_buttons(pane: Pane) -> None:
    pane.row.offer([command("one", section="a"), command("two", section="b"), command("three", section="a")])
    assert not pane.row.more.isVisible()
    pane.row.offer([command(f"act {place}", section="ab"[place % 2]) for place in range(6)])
    assert pane.row.more.isVisible() and len(shown_titles(pane)) == 4
    assert [text for text, _ in entries(pane)] == ["act 0", "act 2", "act 4", "act 1", "act 3", "act 5"]


def test_a_long_menu_opens_its_further_sections_beside_it(pane: Pane) -> None:
    acts = [command(f"act {place}", section="Appeal" if place < 12 else "Route") for place in range(24)]
    pane.row.offer(acts)
    top = [each for each in pane.row.menu().actions() if not each.isSeparator()]
    assert [each.text() for each in top] == [f"act {place}" for place in range(12)] + ["Route"]
    further = top[-1].menu()
    assert isinstance(further, QMenu)
    assert [each.text() for each in further.actions()] == [f"act {place}" for place in range(12, 24)]


def test_tab_goes_through_the_row_and_on_to_what_stands_below(pane: Pane) -> None:
    pane.row.offer([command(name) for name in "abcdef"])
    pane.before.setFocus()
    seen = []
    for _ in range(6):
        focused = QApplication.focusWidget()
        assert focused is not None
        press(focused, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [*pane.row.buttons, pane.row.more, pane.after]


def test_the_focus_stays_at_the_same_act_when_the_acts_are_offered_again(pane: Pane) -> None:
    pane.row.offer([command("answer"), command("visit")])
    pane.row.buttons[1].setFocus()
    pane.row.offer([command("confirm"), command("answer"), command("visit")])
    assert pane.row.buttons[2].hasFocus()
    pane.row.offer([command("confirm"), command("answer")])
    assert pane.row.buttons[0].hasFocus(), "the act is gone: the first one"


@pytest.mark.parametrize(
    ("key", "printed"),
    [("Ctrl+Shift+V", "Ctrl+Shift+V"), ("Alt+Down", "Alt+↓"), ("Ctrl+Return", "Ctrl+Enter")],
)
def test_menus_print_keys_as_keyboards_do_in_every_language(
    pane: Pane, speak: Callable[[str], None], key: str, printed: str
) -> None:
    registry = CommandRegistry(pane)
    registry.set_provider("page", lambda: [command("go", key=key)])
    for language in ("en", "ru", "kk", "hu"):
        speak(language)
        entry = registry.action("go")
        assert entry is not None and entry.text() == f"go\t{printed}" == f"go\t{menu_key(key)}"
