"""A form keeps what was typed, follows what nobody touched, and names what its author had seen."""

from __future__ import annotations

from services.meanwhile import Shown, Stored

BEGAN = Stored({"subject": "Old", "phone": "1", "note": None}, {"subject": "a", "phone": "a", "note": ""})


def test_only_what_the_person_changed_is_their_own() -> None:
    typed = {"subject": "Mine", "phone": "1", "note": ""}
    assert Shown(BEGAN).edited(typed) == {"subject": "Mine"}


def test_a_field_that_nobody_touched_follows_and_an_edited_one_is_offered() -> None:
    now = Stored({"subject": "Theirs", "phone": "2", "note": None}, {"subject": "b", "phone": "b"})
    news = Shown(BEGAN).news(now, {"subject": "Mine", "phone": "1", "note": ""})
    assert (news.quiet, news.offered) == ({"phone": "2"}, {"subject": "Theirs"})


def test_the_field_with_the_cursor_never_changes_by_itself() -> None:
    now = Stored({"subject": "Theirs", "phone": "1", "note": None}, {"subject": "b"})
    news = Shown(BEGAN).news(now, BEGAN.values, busy="subject")
    assert (news.quiet, news.offered) == ({}, {"subject": "Theirs"})


def test_the_same_value_typed_by_both_needs_no_offer() -> None:
    now = Stored({**BEGAN.values, "subject": "Both"}, {"subject": "b"})
    news = Shown(BEGAN).news(now, {**BEGAN.values, "subject": "Both"})
    assert (news.quiet, news.offered) == ({}, {})


def test_what_was_taken_counts_as_seen_and_the_rest_keeps_what_its_author_saw() -> None:
    shown = Shown(BEGAN)
    now = Stored({"subject": "Theirs", "phone": "2", "note": None}, {"subject": "b", "phone": "b"})
    shown.take(now, ["phone"])
    assert shown.seen == {"subject": "a", "phone": "b", "note": ""}
    assert shown.edited({"subject": "Mine", "phone": "2", "note": None}) == {"subject": "Mine"}


def test_of_what_is_stored_a_form_takes_its_own_fields() -> None:
    assert BEGAN.only("phone", "absent") == Stored({"phone": "1"}, {"phone": "a"})
