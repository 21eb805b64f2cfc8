"""The mark of the navigation: whatever is opened, and by whatever way, the right place shows it."""

from __future__ import annotations

from tests.ui.test_shell import window
from ui.shell.navigation import NavButton, NavItem, NavSection
from ui.shell.window import MainWindow

__all__ = ["window"]


def test_what_is_opened_by_any_way_is_marked_in_the_navigation(window: MainWindow) -> None:
    def marked() -> list[str]:
        return [each.item.id for each in window.navigation.findChildren(NavButton) if each.isChecked()]

    places = [item for item in window.navigation.items() if item.page in window.stack.pages()]
    for item in places:
        window.open_page(item.page, item.argument)
        assert marked() == [next(each.id for each in places if _same_place(each, item))]


def test_a_page_without_a_place_is_marked_where_it_was_opened_from_or_at_what_it_is_part_of(
    window: MainWindow,
) -> None:
    def marked(page: str, *part_of: str) -> list[str]:
        window.navigation.mark_place(page, "a record", part_of)
        buttons = window.navigation.findChildren(NavButton)
        return [each.item.id for each in buttons if each.isChecked() and each.isVisible()]

    own = NavItem("appeals", "Appeals", "journal", key="Ctrl+1")
    sections = [
        NavSection("Today", [NavItem("late", "Overdue", "journal")]),
        NavSection("Journals", [own, NavItem("letters", "Letters", "letters")]),
    ]
    window.show_navigation(sections)
    window.navigation.mark("late")
    assert marked("letter", "letters", "journal") == ["late"], "opened from the list of what is late"
    window.navigation.show_sections(sections)
    assert marked("letter", "letters", "journal") == ["late"], "in another language, too"
    assert marked("templates", "letters") == ["letters"]
    assert marked("intake", "journal") == ["appeals"], "the page's own place goes before its lists"
    assert marked("audit", "settings") == [], "nothing is better than a wrong place"


def _same_place(one: NavItem, other: NavItem) -> bool:
    return (one.page, one.argument) == (other.page, other.argument)
