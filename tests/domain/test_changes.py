"""What several acts changed, as one."""

from __future__ import annotations

from domain.changes import Changes


def test_two_changes_together_touch_what_either_touched() -> None:
    one = Changes({"appeal": frozenset({"a"}), "visit": frozenset({"v"})})
    other = Changes({"appeal": frozenset({"b"}), "letter": frozenset({"l"})})
    both = {"appeal": frozenset({"a", "b"}), "visit": frozenset({"v"}), "letter": frozenset({"l"})}
    assert one.together(other).touched == other.together(one).touched == both


def test_nothing_added_changes_nothing() -> None:
    one = Changes({"appeal": frozenset({"a"})})
    assert one.together(Changes()) == Changes().together(one) == one
    assert not Changes().together(Changes()).touched
