"""One telephone however it is written: three countries, extensions, two numbers in one field."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.search_text import digits, phone_key

_KZ = (
    "+7 701 555 45 18",
    "8 701 555-45-18",
    "8(701)5554518",
    "7015554518",
    "+7-701-555-45-18",
    "тел. 87015554518",
)
_RU = ("+7 (495) 123-45-67", "8 495 123 45 67", "84951234567", "(495) 123-45-67", "8-495-123-45-67")
_HU = ("+36 30 123 4567", "06 30 123 4567", "06-30/123-4567", "0036301234567", "36 30 123-4567")


@pytest.mark.parametrize("spellings", [_KZ, _RU, _HU], ids=["KZ", "RU", "HU"])
def test_every_spelling_of_a_number_is_one_number(spellings: tuple[str, ...]) -> None:
    assert len({phone_key(one) for one in spellings}) == 1
    assert len(phone_key(spellings[0])) == 9


@pytest.mark.parametrize(
    "said",
    [
        "8 701 555 45 18 доб. 205",
        "8 701 555 45 18, 8 702 999 88 77",
        "+7 701 555 45 18 / 8 702 999 88 77",
        "8 701 555 45 18 (мама), 87029998877",
        "8 701 555 45 18 до 18:00",
        "8 701 555 45 18; ext 12345",
    ],
)
def test_what_stands_behind_a_number_is_no_part_of_it(said: str) -> None:
    assert phone_key(said) == phone_key("+7 701 555 45 18")


@pytest.mark.parametrize("said", ["", "нет", "скрыт", "hidden", "-", "+"])
def test_no_number_has_no_key(said: str) -> None:
    assert phone_key(said) == ""


@given(st.text(max_size=60))
def test_a_key_is_at_most_nine_digits_of_what_was_typed(text: str) -> None:
    key = phone_key(text)
    assert len(key) <= 9 and digits(key) == key and key in digits(text)


@given(
    st.text("0123456789", min_size=9, max_size=11), st.sampled_from([" доб. 7", ", 87029998877", " (мама)"])
)
def test_a_whole_number_keeps_its_key_whatever_follows(number: str, tail: str) -> None:
    assert phone_key(number + tail) == phone_key(number)
